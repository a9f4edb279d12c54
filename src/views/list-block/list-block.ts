import { MarkdownRenderChild, type App } from 'obsidian';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import type { FollowUpList } from '../../domain/follow-ups/follow-up-list';
import { listForBlock } from '../../domain/list-block/list-for-block';
import { readListBlock, type BlockOptions } from '../../domain/list-block/read-list-block';
import * as BLOCK_WORDS from '../../domain/words/list-block-words';
import { wrongOptionWords } from '../../domain/words/list-block-words';
import * as VIEW_WORDS from '../../domain/words/view-words';
import type { FollowUpsActions, FollowUpsSource } from '../follow-ups/follow-ups-actions';
import { itemDrawing, titleOf, type ItemDrawn } from '../follow-ups/item-element';
import { listenForKeys } from '../follow-ups/keyboard';
import { ListDoors } from '../follow-ups/list-doors';
import { matchingRows, sectionsOf, type Item, type Look, type Section, type SectionId } from '../follow-ups/list-model';
import { listenForPointer } from '../follow-ups/pointer';
import { Quotes } from '../follow-ups/quotes';
import { emptyWords, wordsOf } from '../follow-ups/row-words';
import { ScreenState } from '../follow-ups/screen-state';
import { Selection } from '../follow-ups/selection';
import type { ShownList } from '../follow-ups/shown-list';
import { TreeElement } from '../follow-ups/tree-element';
import { FOLLOW_UPS_VIEW } from '../kith-view';
import { inNextFrame } from '../next-frame';

/** The live list inside a note: rows as in the follow-ups view, with the same ways out; nothing is selected or filtered here. */
export class ListBlock extends MarkdownRenderChild implements ShownList {
  readonly canSelect = false;
  readonly state: ScreenState;
  readonly selection = new Selection();
  private readonly options: BlockOptions;
  private readonly quotes: Quotes;
  private readonly tree: TreeElement<Item, Section, ItemDrawn>;
  private readonly empty: HTMLElement;
  private list: FollowUpList;
  private sections: readonly Section[] = [];

  /** @param text the options, as they stand in the block */
  constructor(el: HTMLElement, app: App, text: string, readonly source: FollowUpsSource, readonly actions: FollowUpsActions) {
    super(el);
    el.addClass('kith-block');
    const { options, wrong } = readListBlock(text);
    this.options = options;
    this.list = source.list();
    const folds = new Map<string, boolean>();
    this.state = new ScreenState({ isFolded: (id) => folds.get(id) ?? false, fold: (id, folded) => folds.set(id, folded) });
    for (const { line, found, accepted } of wrong) el.createEl('p', { cls: 'kith-block-wrong', text: wrongOptionWords(line, found, accepted) });
    this.empty = el.createDiv({ cls: 'kith-empty', attr: { role: 'status' } });
    this.quotes = new Quotes(el, (at) => source.quote(at));
    const words = (row: FollowUp): ReturnType<typeof wordsOf> => wordsOf(row, source.people, source.today());
    this.tree = new TreeElement(el, { name: VIEW_WORDS.list, title: (section) => titleOf(section, 0) }, itemDrawing({ quotes: this.quotes, words, selected: () => null }));
    const doors = new ListDoors(app, { hoverPopover: null, getViewType: () => FOLLOW_UPS_VIEW }, this, this.tree);
    listenForKeys(this.tree, doors);
    listenForPointer(this.tree, doors);
  }

  override onload(): void {
    this.source.onChange(this, inNextFrame(this, this.containerEl, () => this.redraw()));
    // A key that was for the list is not for the editor that it may stand in.
    this.registerDomEvent(this.containerEl, 'keydown', (event) => event.defaultPrevented && event.stopPropagation());
    this.redraw();
  }

  override onunload(): void {
    this.quotes.stop();
    this.containerEl.empty();
  }

  item(key: string): Item | null {
    return this.sections.flatMap(({ items }) => items).find((item) => item.key === key) ?? null;
  }

  section(id: string): Section | null {
    return this.sections.find((section) => section.id === id) ?? null;
  }

  rowsIn(id: SectionId): readonly FollowUp[] {
    return id === 'problems' ? [] : matchingRows(id, this.list, this.look());
  }

  selectedRows(): readonly FollowUp[] {
    return [];
  }

  redraw(): void {
    const { source } = this;
    this.list = listForBlock(source.list(), this.options, source.people, source.today());
    this.sections = sectionsOf(this.list, [], this.look());
    this.empty.setText(this.sections.length > 0 ? '' : this.emptyWords());
    this.tree.show(this.sections);
    this.quotes.refresh();
  }

  openFilter(): void {}

  private look(): Look {
    return { isFolded: (id) => this.state.isFolded(id), pages: () => 1, allRhythms: false, matches: () => true };
  }

  private emptyWords(): string {
    const { source, list } = this;
    if (source.reading()) return VIEW_WORDS.reading;
    return source.list().groups.length > 0 ? BLOCK_WORDS.nobodyHere : emptyWords(list.next, source.people, source.today());
  }
}
