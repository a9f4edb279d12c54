import type { FollowUp, Group } from '../../domain/follow-ups/follow-up';
import type { FollowUpList } from '../../domain/follow-ups/follow-up-list';
import * as CHOOSE_RHYTHMS_WORDS from '../../domain/words/choose-rhythms-words';
import * as VIEW_WORDS from '../../domain/words/view-words';
import type { KithView, Screen } from '../kith-view';
import { ShareLine } from '../share/share-line';
import { AwayLine } from './away-line';
import { ChangeLine } from './change-line';
import { FilterBar } from './filter-bar';
import { FirstRunPane } from './first-run-pane';
import type { FollowUpsActions, FollowUpsSource } from './follow-ups-actions';
import { Header } from './header';
import { textButton } from './icon-button';
import { itemDrawing, titleOf, type ItemDrawn } from './item-element';
import { listenForKeys } from './keyboard';
import { ListDoors } from './list-doors';
import { itemKey, matchingRows, sectionsOf, type Item, type Look, type Section, type SectionId } from './list-model';
import { listenForPointer } from './pointer';
import { Quotes } from './quotes';
import { circlesOf, rowFilter } from './row-filter';
import { emptyWords, wordsOf, type RowWords } from './row-words';
import { ScreenState } from './screen-state';
import { Selection } from './selection';
import { SelectionBar } from './selection-bar';
import type { ShownList } from './shown-list';
import { TreeElement } from './tree-element';

/** The groups that ask something of the user today. */
const ASKING: readonly Group[] = ['promises', 'thanks', 'introductions', 'dates', 'rhythm'];

/** Everything inside the follow-ups view: draws what the source says, once a frame at most, and keeps what the user was at. */
export class FollowUpsScreen implements Screen, ShownList {
  readonly canSelect = true;
  readonly selection = new Selection();
  readonly state: ScreenState;
  private readonly el: HTMLElement;
  private readonly header: Header;
  private readonly filterBar: FilterBar;
  private readonly firstRun: FirstRunPane;
  private readonly empty: HTMLElement;
  private readonly chooseRhythms: HTMLElement;
  private readonly quotes: Quotes;
  private readonly tree: TreeElement<Item, Section, ItemDrawn>;
  private problemNotes = 0;
  private readonly selectionBar: SelectionBar;
  private readonly away: AwayLine;
  private readonly mightLike: ShareLine;
  private readonly change: ChangeLine;
  private list: FollowUpList = { groups: [], moreRhythms: [], plentyInHand: false, awayUntil: null, next: null };
  private sections: readonly Section[] = [];

  constructor(
    view: KithView,
    readonly source: FollowUpsSource,
    readonly actions: FollowUpsActions,
  ) {
    const el = view.contentEl;
    this.el = el;
    this.state = new ScreenState(view);
    el.addClass('kith-follow-ups');
    this.header = new Header(el, {
      log: () => actions.log([], null),
      whoToWriteTo: () => actions.whoToWriteTo(),
      startHalfHour: () => actions.startHalfHour(),
      toggleFilter: () => this.showFilter(!this.state.filterShown),
      toggleSelecting: () => doors.toggleSelecting(),
    });
    this.filterBar = new FilterBar(el, {
      filter: (query, circle) => this.filter(query, circle),
      leave: (hide) => this.leaveFilter(hide),
    });
    this.away = new AwayLine(el, () => this.comeBack());
    const scroller = el.createDiv('kith-scroller');
    this.firstRun = new FirstRunPane(scroller, (choice) => actions.firstRun(choice), (place) => actions.placePeople(place));
    this.empty = scroller.createDiv({ cls: 'kith-empty', attr: { role: 'status' } });
    this.chooseRhythms = textButton(scroller, CHOOSE_RHYTHMS_WORDS.offer, () => actions.chooseRhythms());
    this.quotes = new Quotes(scroller, (at) => source.quote(at));
    const drawing = itemDrawing({ quotes: this.quotes, words: (row) => this.words(row), selected: (key) => this.isSelected(key) });
    this.tree = new TreeElement(scroller, { name: VIEW_WORDS.list, title: (section) => titleOf(section, this.problemNotes) }, drawing);
    this.tree.el.setAttr('aria-multiselectable', 'true');
    const doors = new ListDoors(view.app, view, this, this.tree);
    this.selectionBar = new SelectionBar(el, doors);
    this.mightLike = new ShareLine(el, () => actions.shareOpenNote());
    this.change = new ChangeLine(el, () => actions.undo(), () => this.tree.focus());
    listenForKeys(this.tree, doors);
    listenForPointer(this.tree, doors);
  }

  redraw(): void {
    this.draw();
  }

  focus(): void {
    this.tree.focus();
  }

  /** Ends what is still awaited. */
  close(): void {
    this.quotes.stop();
  }

  openFilter(): void {
    this.showFilter(true);
  }

  item(key: string): Item | null {
    const section = this.sections.find(({ id }) => key.startsWith(`${id}:`));
    return section?.items.find((item) => item.key === key) ?? null;
  }

  section(id: string): Section | null {
    return this.sections.find((section) => section.id === id) ?? null;
  }

  rowsIn(id: SectionId): readonly FollowUp[] {
    return id === 'problems' ? [] : matchingRows(id, this.list, this.look());
  }

  selectedRows(): readonly FollowUp[] {
    return this.sections.flatMap(({ id }) => this.rowsIn(id)).filter((row) => this.selection.has(itemKey(row)));
  }

  draw(): void {
    this.list = this.source.list();
    const problems = this.source.problems();
    this.sections = sectionsOf(this.list, problems, this.look());
    this.keepSelection();
    this.header.show(this.state.filterShown, this.selection.active);
    this.firstRun.show(this.source.firstRun(), !this.isAsking);
    this.away.show(this.list.awayUntil, this.source.today());
    this.drawEmpty();
    this.el.toggleClass('is-selecting', this.selection.active);
    this.filterBar.show(this.state, this.state.filterShown ? circlesOf(this.source.people) : [], this.state.filtering ? this.fitting : null);
    this.problemNotes = new Set(problems.map(({ path }) => path)).size;
    this.tree.show(this.sections);
    this.quotes.refresh();
    this.drawSelection();
    this.mightLike.show(this.source.mightLike());
    this.change.show(this.source.lastChange());
  }

  /** The button goes with its line, and the focus would go with it. */
  private comeBack(): void {
    this.actions.comeBack();
    this.tree.focus();
  }

  private get fitting(): number {
    return this.sections.filter(({ id }) => id !== 'problems').reduce((sum, { total }) => sum + total, 0);
  }

  private get isAsking(): boolean {
    return this.sections.some(({ id }) => ASKING.some((group) => group === id));
  }

  private look(): Look {
    const { state, source } = this;
    return {
      isFolded: (id) => state.isFolded(id),
      pages: (id) => state.pages(id),
      allRhythms: state.allRhythms,
      matches: rowFilter(state.query, state.circle, source.people, (row) => this.words(row).why),
    };
  }

  private words(row: FollowUp): RowWords {
    return wordsOf(row, this.source.people, this.source.today());
  }

  private isSelected(key: string): boolean | null {
    return this.selection.active ? this.selection.has(key) : null;
  }

  private showFilter(shown: boolean): void {
    this.state.filterShown = shown;
    if (!shown) this.state.filter('', '');
    this.draw();
    if (shown) this.filterBar.focus();
  }

  private filter(query: string, circle: string): void {
    this.state.filter(query, circle);
    this.redraw();
  }

  private leaveFilter(hide: boolean): void {
    if (hide) this.showFilter(false);
    this.tree.focus(hide ? undefined : this.tree.keys().find((key) => this.item(key) !== null));
  }

  private keepSelection(): void {
    if (this.selection.size === 0) return;
    const keys = new Set(this.selectedRows().map(itemKey));
    this.selection.keepOnly((key) => keys.has(key));
  }

  private drawEmpty(): void {
    const words = this.emptyWords();
    if (this.empty.textContent !== words) this.empty.setText(words);
    this.chooseRhythms.toggle(words === VIEW_WORDS.nobody && this.hasPeople);
  }

  private get hasPeople(): boolean {
    for (const _person of this.source.people.all()) return true;
    return false;
  }

  private emptyWords(): string {
    const { state, source, list } = this;
    if (state.filtering) return this.fitting > 0 ? '' : source.reading() ? VIEW_WORDS.reading : VIEW_WORDS.nothingFound;
    if (list.plentyInHand) return VIEW_WORDS.plentyInHand;
    if (this.isAsking || source.firstRun() !== null) return '';
    return source.reading() ? VIEW_WORDS.reading : emptyWords(list.next, source.people, source.today());
  }

  private drawSelection(): void {
    const rows = this.selection.active ? this.selectedRows() : [];
    const isBefore = rows.length > 0 && rows.every((row) => row.group === 'before');
    this.selectionBar.show(this.selection.active ? rows.length : null, isBefore);
  }
}
