import { MarkdownRenderChild, type App } from 'obsidian';
import { listForBlock } from '../../domain/list-block/list-for-block';
import { readListBlock, type BlockOptions } from '../../domain/list-block/read-list-block';
import { isInCircle } from '../../domain/persons/circles';
import * as BLOCK_WORDS from '../../domain/words/list-block-words';
import { noCircle, wrongOptionWords } from '../../domain/words/list-block-words';
import * as VIEW_WORDS from '../../domain/words/view-words';
import { GROUP_NAMES } from '../../domain/words/view-words';
import { followUpLine } from '../follow-ups/follow-up-line';
import type { FollowUpsSource } from '../follow-ups/follow-ups-source';
import { emptyWords } from '../follow-ups/row-words';
import { FOLLOW_UPS_VIEW } from '../kith-view';
import { tree } from '../lines/tree';
import type { TreeElement } from '../lines/tree-element';
import { inNextFrame } from '../next-frame';
import { roomToSay, say } from '../say';

/** The live list inside a note: rows as in the follow-ups view, with the same ways out; nothing is selected or filtered here. */
export class ListBlock extends MarkdownRenderChild {
  private readonly options: BlockOptions;
  private readonly empty: HTMLElement;
  private readonly tree: TreeElement;
  private readonly folded = new Map<string, boolean>();

  /** @param text the options, as they stand in the block */
  constructor(el: HTMLElement, app: App, text: string, private readonly source: FollowUpsSource) {
    super(el);
    el.addClass('kith-block');
    const { options, wrong } = readListBlock(text);
    this.options = options;
    for (const { line, found, accepted } of wrong) el.createEl('p', { cls: 'kith-block-wrong', text: wrongOptionWords(line, found, accepted) });
    this.empty = roomToSay(el, 'kith-empty');
    this.tree = tree(app, { hoverPopover: null, getViewType: () => FOLLOW_UPS_VIEW }, el, {
      name: VIEW_WORDS.list,
      leave: () => this.empty.focus(),
      fold: (id, folded) => {
        this.folded.set(id, folded);
        this.draw();
      },
      quote: (at) => source.quote(at),
      keys: { U: () => source.undo() },
    });
  }

  override onload(): void {
    this.source.onChange(this, inNextFrame(this, this.containerEl, () => this.draw()));
    // A key that was for the list is not for the editor that it may stand in.
    this.registerDomEvent(this.containerEl, 'keydown', (event) => event.defaultPrevented && event.stopPropagation());
    this.draw();
  }

  override onunload(): void {
    this.tree.close();
    this.containerEl.empty();
  }

  /** What is wrong with a circle in which nobody is; null when it is some person's, or none was asked for. */
  private unknownCircle(): string | null {
    const { circle } = this.options;
    const isKnown = circle === '' || [...this.source.people.all()].some(({ person }) => isInCircle(person.circles, circle));
    return isKnown ? null : noCircle(circle);
  }

  private draw(): void {
    const { source, options, folded } = this;
    const all = source.list();
    const { groups, next } = listForBlock(all, options, source.people, source.today());
    const nobody = (): string => (all.groups.length > 0 ? BLOCK_WORDS.nobodyHere : emptyWords(next, source.people, source.today()));
    say(this.empty, groups.length > 0 ? '' : source.reading() ? VIEW_WORDS.reading : this.unknownCircle() ?? nobody());
    this.tree.show(groups.map(({ group, rows }) => ({
      id: group,
      title: GROUP_NAMES[group],
      folded: folded.get(group) ?? false,
      lines: rows.map((row) => followUpLine(row, source)),
    })));
  }
}
