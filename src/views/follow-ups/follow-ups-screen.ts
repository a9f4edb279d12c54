import { getLanguage } from 'obsidian';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import { ASKING, GROUPS, type Group } from '../../domain/follow-ups/follow-up';
import type { FollowUpList } from '../../domain/follow-ups/follow-up-list';
import * as AWAY_WORDS from '../../domain/words/away-words';
import { awayWords } from '../../domain/words/away-words';
import * as CHOOSE_RHYTHMS_WORDS from '../../domain/words/choose-rhythms-words';
import * as HALF_HOUR_WORDS from '../../domain/words/half-hour-words';
import * as MEND_WORDS from '../../domain/words/mend-words';
import { mightLike } from '../../domain/words/share-words';
import * as VIEW_WORDS from '../../domain/words/view-words';
import { GROUP_NAMES, problemsHeading } from '../../domain/words/view-words';
import * as WAY_WORDS from '../../domain/words/way-words';
import * as WHO_WORDS from '../../domain/words/who-words';
import { textButton, toolbar } from '../buttons';
import { changeLine } from '../change-line';
import type { KithView, Screen } from '../kith-view';
import type { Line, Section, Way } from '../lines/line';
import { tree } from '../lines/tree';
import type { TreeElement } from '../lines/tree-element';
import { saidLine } from '../said-line';
import { roomToSay, say } from '../say';
import { FilterBar } from './filter-bar';
import { firstRunPane } from './first-run-pane';
import type { FollowUpsViewSource } from './follow-ups-source';
import { matchingRows, PAGE, partsOf, type Look, type Part, type PartId } from './list-parts';
import { problemLines } from './problem-lines';
import { circlesOf, rowFilter, rowTexts } from './row-filter';
import { emptyWords, reasonOf } from './row-words';
import { ScreenState } from './screen-state';
import { Selecting, type SelectableList } from './selecting';

/** Everything inside the follow-ups view: draws what the source says, and keeps what the user was at. */
export class FollowUpsScreen implements Screen, SelectableList {
  readonly app = this.view.app;
  readonly tree: TreeElement;
  private readonly el = this.view.contentEl;
  private readonly scroller: HTMLElement;
  private readonly state = new ScreenState(this.view);
  private readonly selecting: Selecting;
  private readonly toggles: readonly HTMLElement[];
  private readonly filterBar: FilterBar;
  private readonly showAway: ReturnType<typeof saidLine>;
  private readonly showFirstRun: ReturnType<typeof firstRunPane>;
  private readonly empty: HTMLElement;
  private readonly chooseRhythms: HTMLElement;
  private readonly showMightLike: ReturnType<typeof saidLine>;
  private readonly drawChange: () => void;
  private list: FollowUpList = { groups: [], moreRhythms: [], plentyInHand: false, awayUntil: null, next: null };
  private textOf = this.textsNow();
  private look = this.lookNow();

  constructor(private readonly view: KithView, readonly source: FollowUpsViewSource) {
    const { el } = this;
    const leave = (): void => this.focus();
    el.addClass('kith-follow-ups');
    this.toggles = this.drawToolbar().slice(-2);
    this.filterBar = new FilterBar(el, { filter: (query, circle) => this.filter(query, circle), leave: (hide) => this.leaveFilter(hide) });
    this.showAway = saidLine(el, 'kith-away', leave);
    const scroller = this.scroller = el.createDiv('kith-scroller');
    this.showFirstRun = firstRunPane(scroller, leave);
    this.empty = roomToSay(scroller, 'kith-empty');
    this.chooseRhythms = textButton(scroller, CHOOSE_RHYTHMS_WORDS.offer, () => [el.find('button').focus(), source.run('choose-rhythms')]);
    this.selecting = new Selecting(el, this);
    this.tree = tree(view.app, view, scroller, {
      name: VIEW_WORDS.list,
      leave,
      fold: (id, folded) => this.fold(id, folded),
      quote: (at) => source.quote(at),
      keys: { U: () => source.undo(), '/': () => this.showFilter(true), ...this.selecting.keys },
    });
    this.tree.el.setAttr('aria-multiselectable', 'true');
    this.showMightLike = saidLine(el, 'kith-might-like', leave);
    this.drawChange = changeLine(el, source, leave);
  }

  draw(): void {
    const { source, state, selecting } = this;
    this.takeList();
    this.look = this.lookNow();
    const parts = partsOf(this.list, this.look);
    const fitting = parts.reduce((sum, { count }) => sum + count, 0);
    const isAsking = parts.some(({ id }) => ASKING.has(id));
    this.toggles.forEach((button, index) => press(button, [state.filterShown, selecting.isOn][index] ?? false));
    this.filterBar.show(state, state.filterShown ? circlesOf(source.people) : [], state.filtering ? fitting : null);
    this.drawAway();
    this.drawEmpty(isAsking, fitting);
    this.showFirstRun(source.firstRun(), !isAsking);
    this.el.toggleClass('is-selecting', selecting.isOn);
    selecting.draw();
    this.tree.show([...parts.map((part) => this.section(part)), ...this.problems()]);
    if (this.empty.isActiveElement()) this.focus();
    this.drawMightLike();
    this.drawChange();
  }

  /** Where the list is empty, also when the last row has just been done, what there is to begin with takes the focus; while notes are read, what says so. */
  focus(): void {
    if (this.tree.order.length > 0) this.tree.focus();
    else if (this.source.reading()) this.empty.focus();
    else (this.scroller.findAll('button').find((button) => button.isShown()) ?? this.el.find('button')).focus();
  }

  close(): void {
    this.tree.close();
  }

  rows(group?: string): readonly FollowUp[] {
    return GROUPS.filter((id) => group === undefined || id === group).flatMap((id) => matchingRows(id, this.list, this.look));
  }

  private drawToolbar(): HTMLElement[] {
    const { source } = this;
    return toolbar(this.el, VIEW_WORDS.toolbar, [
      ['square-pen', VIEW_WORDS.logNew, () => source.run('log-meeting')],
      ['send', WHO_WORDS.title, () => source.run('who-to-write-to')],
      ['armchair', HALF_HOUR_WORDS.start, () => source.run('start-half-hour')],
      ['search', VIEW_WORDS.find, () => this.showFilter(!this.state.filterShown)],
      ['list-checks', VIEW_WORDS.select, () => this.selecting.turn()],
    ]);
  }

  private takeList(): void {
    const list = this.source.list();
    if (list === this.list) return;
    this.list = list;
    this.textOf = this.textsNow();
  }

  private textsNow(): (row: FollowUp) => string {
    const { source } = this;
    return rowTexts(source.people, (row) => reasonOf(row, source.people, source.today()));
  }

  private lookNow(): Look {
    const { state, source } = this;
    return {
      isFolded: (id) => state.isFolded(id),
      pages: (id) => state.pages(id),
      // Whoever is looked for is found, drawn for this week or not.
      allRhythms: state.allRhythms || state.filtering,
      matches: rowFilter(state.query, state.circle, source.people, this.textOf),
    };
  }

  private section({ id, folded, rows, hasMore, hasOthers }: Part): Section {
    const lines = rows.map((row) => this.selecting.line(row));
    if (hasMore) lines.push(this.more(`${id}:more`, VIEW_WORDS.showMore, () => this.state.showMore(id)));
    if (hasOthers) lines.push(this.more(`${id}:rhythms`, VIEW_WORDS.moreRhythms, () => (this.state.allRhythms = true)));
    return { id, title: GROUP_NAMES[id], folded, lines, ways: () => this.waysOf(id) };
  }

  private problems(): readonly Section[] {
    const { source, state } = this;
    const problems = source.problems();
    if (problems.length === 0) return [];
    const title = problemsHeading(new Set(problems.map(({ path }) => path)).size);
    if (state.isFolded('problems')) return [{ id: 'problems', title, folded: true, lines: [] }];
    const most = state.pages('problems') * PAGE;
    const all: Line = { key: 'problems:fixes', cls: 'kith-more', parts: [['', MEND_WORDS.showAll]], open: () => source.run('show-problems') };
    const more = problems.length > most ? [this.more('problems:more', VIEW_WORDS.showMore, () => state.showMore('problems'))] : [];
    return [{ id: 'problems', title, folded: false, lines: [all, ...problemLines(problems, most, source), ...more] }];
  }

  private more(key: string, words: string, show: () => void): Line {
    return { key, cls: 'kith-more', parts: [['', words]], open: () => this.showMore(key, show) };
  }

  /** The focus goes to the first line that appears in place of "more". */
  private showMore(key: string, show: () => void): void {
    const place = this.tree.order.indexOf(key);
    show();
    this.draw();
    this.tree.focus(this.tree.order[place]);
  }

  private waysOf(group: Group): readonly Way[] {
    const all = this.selecting.selectAllWay(group);
    if (group !== 'thanks' && group !== 'introductions') return [all];
    return [all, { section: 'more', words: WAY_WORDS.letOldOnesRest, icon: 'leaf', key: null, run: () => this.source.run('let-old-ones-rest') }];
  }

  private fold(id: string, folded: boolean): void {
    this.state.fold(id as PartId, folded);
    this.draw();
  }

  private showFilter(shown: boolean): void {
    this.state.filterShown = shown;
    if (!shown) this.state.filter('', '');
    this.draw();
    if (shown) this.filterBar.focus();
  }

  private filter(query: string, circle: string): void {
    this.state.filter(query, circle);
    this.draw();
  }

  private leaveFilter(hide: boolean): void {
    if (hide) this.showFilter(false);
    this.tree.focus(hide ? undefined : this.tree.order.find((key) => key.includes(':')));
  }

  private drawEmpty(isAsking: boolean, fitting: number): void {
    const words = this.emptyWords(isAsking, fitting);
    say(this.empty, words);
    this.chooseRhythms.toggle(words === VIEW_WORDS.nobody && this.hasPeople);
  }

  private get hasPeople(): boolean {
    for (const _person of this.source.people.all()) return true;
    return false;
  }

  private emptyWords(isAsking: boolean, fitting: number): string {
    const { state, source, list } = this;
    const reading = source.reading() ? VIEW_WORDS.reading : null;
    if (state.filtering) return fitting > 0 ? '' : (reading ?? VIEW_WORDS.nothingFound);
    if (list.plentyInHand) return VIEW_WORDS.plentyInHand;
    if (isAsking || source.firstRun() !== null) return '';
    return reading ?? emptyWords(list.next, source.people, source.today());
  }

  private drawAway(): void {
    const { list: { awayUntil }, source } = this;
    const button = { words: AWAY_WORDS.back, run: () => source.comeBack() };
    this.showAway(awayUntil === null ? null : { said: awayWords(awayUntil, source.today(), getLanguage()), buttons: [button] });
  }

  private drawMightLike(): void {
    const names = this.source.mightLike();
    this.showMightLike(names.length === 0 ? null : { said: '', buttons: [{ words: mightLike(names), run: () => [this.focus(), this.source.run('share-this-note')] }] });
  }
}

function press(button: HTMLElement, isPressed: boolean): void {
  button.toggleClass('is-active', isPressed);
  button.setAttr('aria-pressed', String(isPressed));
}
