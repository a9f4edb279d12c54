import type { App } from 'obsidian';
import type { FollowUp, Group } from '../../domain/follow-ups/follow-up';
import * as FORM_WORDS from '../../domain/words/form-words';
import * as VIEW_WORDS from '../../domain/words/view-words';
import { selectedWords } from '../../domain/words/view-words';
import * as WAY_WORDS from '../../domain/words/way-words';
import type { Line, Way } from '../lines/line';
import type { TreeElement, TreeOptions } from '../lines/tree-element';
import { showWays } from '../lines/ways-menu';
import { saidLine } from '../said-line';
import { between } from './between';
import { FOLLOW_UP, followUpLine, lineKey, type FollowUpLine } from './follow-up-line';
import type { FollowUpsSource } from './follow-ups-source';

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
  readonly keys: TreeOptions['keys'] = {
    Space: (key) => this.isRow(key) && this.toggle(key),
    Escape: () => this.isOn && this.turn(),
    'Shift+ArrowDown': (key) => this.extendBy(key, 1),
    'Shift+ArrowUp': (key) => this.extendBy(key, -1),
    'Mod+A': (key) => this.selectAll(key.split(':', 1)[0] ?? ''),
  };
  /** The keys of the lines that are selected; null while none are being selected. */
  private selected: ReadonlySet<string> | null = null;
  /** Where a range begins. */
  private anchor: string | null = null;
  private readonly showBar: ReturnType<typeof saidLine>;

  constructor(parent: HTMLElement, private readonly list: SelectableList) {
    this.showBar = saidLine(parent, 'kith-selection', () => list.tree.focus());
  }

  get isOn(): boolean {
    return this.selected !== null;
  }

  /** Turns selecting on, or off. */
  turn(): void {
    this.anchor = null;
    this.select(this.isOn ? null : []);
  }

  /** A row of the list, which a click selects while rows are being selected. What is done with a selected one is done with all of them. */
  line(row: FollowUp): Line {
    const { list: { source }, selected } = this;
    const line = followUpLine(row, source);
    const isSelected = selected?.has(line.key) ?? false;
    return {
      ...line,
      attr: { ...line.attr, 'aria-selected': selected && String(isSelected) },
      open: (event) => this.open(line, event),
      ways: () => (isSelected ? source.ways(this.rows) : [...line.ways(), this.way(WAY_WORDS.select, 'Space', () => this.toggle(line.key))]),
      about: selected ? undefined : line.about,
    };
  }

  selectAllWay(group: Group): Way {
    return this.way(WAY_WORDS.selectAll, null, () => this.selectAll(group));
  }

  /** Forgets the rows that have gone, and says how many there are. */
  draw(): void {
    const { rows, list: { app, source } } = this;
    if (!this.selected) return this.showBar(null);
    this.selected = new Set(rows.map(lineKey));
    const ways = source.ways(rows);
    const rest = ways.find(({ section }) => section === 'rest');
    const isIdle = rows.length === 0;
    this.showBar({
      said: selectedWords(rows.length),
      buttons: [
        { words: VIEW_WORDS.notNowShort, isIdle, run: (button) => showWays(app, ways.filter(({ section }) => section === 'not-now'), {}, button, null) },
        { words: rest?.words ?? WAY_WORDS.rest, isIdle, run: () => rest?.run() },
        { words: FORM_WORDS.close, icon: 'x', run: () => this.turn() },
      ],
    });
  }

  /** The rows that are selected, drawn or not. */
  private get rows(): readonly FollowUp[] {
    return this.list.rows().filter((row) => this.selected?.has(lineKey(row)));
  }

  private open({ key, open }: FollowUpLine, event: MouseEvent | KeyboardEvent): void {
    const isClick = event.instanceOf(MouseEvent);
    if (isClick && event.shiftKey) this.extend(key);
    else if (isClick && this.isOn) this.toggle(key);
    else open(event);
  }

  private toggle(key: string): void {
    const others = [...this.selected ?? []].filter((other) => other !== key);
    this.anchor = key;
    this.select(this.selected?.has(key) ? others : [...others, key]);
  }

  private selectAll(group: string): void {
    this.select([...this.selected ?? [], ...this.list.rows(group).map(lineKey)]);
  }

  /** Selects what stands between the line that was chosen last and another one; where none was, from `from` on. */
  private extend(to: string, from = to): void {
    this.anchor ??= from;
    const order = this.list.tree.order.filter((key) => this.isRow(key));
    this.select([...this.selected ?? [], ...between(order, this.anchor, to)]);
  }

  private extendBy(from: string, by: 1 | -1): void {
    const { order } = this.list.tree;
    const to = order[order.indexOf(from) + by];
    if (to === undefined) return;
    this.extend(to, from);
    this.list.tree.focus(to);
  }

  private select(keys: readonly string[] | null): void {
    this.selected = keys && new Set(keys);
    this.list.draw();
  }

  private isRow(key: string): boolean {
    return this.list.tree.line(key)?.cls === FOLLOW_UP;
  }

  private way(words: string, key: string | null, run: () => void): Way {
    return { section: 'more', words, icon: 'list-checks', key, run };
  }
}
