import type { App } from 'obsidian';
import type { FollowUp, Group } from '../../domain/follow-ups/follow-up';
import * as VIEW_WORDS from '../../domain/words/view-words';
import { selectedWords } from '../../domain/words/view-words';
import * as WAY_WORDS from '../../domain/words/way-words';
import type { Line, Way } from '../lines/line';
import type { TreeElement, TreeOptions } from '../lines/tree-element';
import { showWays } from '../lines/ways-menu';
import { saidLine } from '../said-line';
import { followUpLine, lineKey, type FollowUpLine } from './follow-up-line';
import type { FollowUpsSource } from './follow-ups-source';
import { Selection } from './selection';

/** The list that rows are selected in. */
export interface SelectableList {
  readonly app: App;
  readonly source: FollowUpsSource;
  readonly tree: Pick<TreeElement, 'order' | 'line' | 'focus'>;
  /** Every row that fits the filter, drawn or not; of one group, or of all. */
  rows(group?: string): readonly FollowUp[];
  draw(): void;
}

/** Selecting several rows by keys and by clicks, and what can be done with them. */
export class Selecting {
  private readonly selection = new Selection();
  private readonly showBar: ReturnType<typeof saidLine>;

  constructor(parent: HTMLElement, private readonly list: SelectableList) {
    this.showBar = saidLine(parent, 'kith-selection', () => list.tree.focus());
  }

  get isOn(): boolean {
    return this.selection.active;
  }

  /** Rows that are selected, drawn or not. */
  get rows(): readonly FollowUp[] {
    return this.selection.size === 0 ? [] : this.list.rows().filter((row) => this.selection.has(lineKey(row)));
  }

  readonly keys: TreeOptions['keys'] = {
    Space: (key) => this.isRow(key) && this.toggle(key),
    Escape: () => this.isOn && this.toggleSelecting(),
    'Shift+ArrowDown': (key) => this.extendBy(key, 1),
    'Shift+ArrowUp': (key) => this.extendBy(key, -1),
    'Mod+A': (key) => this.selectAll(key.split(':', 1)[0] ?? ''),
  };

  toggleSelecting(): void {
    if (this.isOn) this.selection.stop();
    else this.selection.start();
    this.list.draw();
  }

  /** A row of the list, which a click selects while rows are being selected. What is done with a selected one is done with all of them. */
  line(row: FollowUp): Line {
    const { list: { source }, selection, isOn } = this;
    const line = followUpLine(row, source);
    return {
      ...line,
      attr: { ...line.attr, 'aria-selected': isOn ? String(selection.has(line.key)) : null },
      open: (event) => this.open(line, event),
      ways: () => (selection.has(line.key) ? source.ways(this.rows) : [...line.ways(), this.selectWay(line.key)]),
      about: isOn ? undefined : line.about,
    };
  }

  selectAllWay(group: Group): Way {
    return { section: 'more', words: WAY_WORDS.selectAll, icon: 'list-checks', key: null, run: () => this.selectAll(group) };
  }

  /** Forgets the rows that have gone, and says how many there are. */
  draw(): void {
    const { rows } = this;
    const there = new Set(rows.map(lineKey));
    this.selection.keepOnly((key) => there.has(key));
    const ways = this.list.source.ways(rows);
    const rest = ways.find(({ section }) => section === 'rest');
    const isIdle = rows.length === 0;
    this.showBar(this.isOn ? {
      said: selectedWords(rows.length),
      buttons: [
        { words: VIEW_WORDS.notNowShort, isIdle, run: (button) => showWays(this.list.app, ways.filter(({ section }) => section === 'not-now'), {}, button, null) },
        { words: rest?.words ?? WAY_WORDS.rest, isIdle, run: () => rest?.run() },
        { words: VIEW_WORDS.close, icon: 'x', run: () => this.toggleSelecting() },
      ],
    } : null);
  }

  private open({ key, open }: FollowUpLine, event: MouseEvent | KeyboardEvent): void {
    const isClick = event.instanceOf(MouseEvent);
    if (isClick && event.shiftKey) this.extendTo(key);
    else if (isClick && this.isOn) this.toggle(key);
    else open(event);
  }

  private selectWay(key: string): Way {
    return { section: 'more', words: WAY_WORDS.select, icon: 'list-checks', key: 'Space', run: () => this.toggle(key) };
  }

  private toggle(key: string): void {
    this.selection.toggle(key);
    this.list.draw();
  }

  private selectAll(group: string): void {
    this.selection.add(this.list.rows(group).map(lineKey));
    this.list.draw();
  }

  private extendTo(...keys: readonly string[]): void {
    const order = this.list.tree.order.filter((key) => this.isRow(key));
    for (const key of keys) this.selection.extendTo(key, order);
    this.list.draw();
  }

  private extendBy(from: string, by: 1 | -1): void {
    const { order } = this.list.tree;
    const to = order[order.indexOf(from) + by];
    if (to === undefined) return;
    this.extendTo(from, to);
    this.list.tree.focus(to);
  }

  private isRow(key: string): boolean {
    return this.list.tree.line(key)?.cls === 'kith-follow-up';
  }
}
