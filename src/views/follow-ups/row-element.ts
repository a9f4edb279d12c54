import type { FollowUp } from '../../domain/follow-ups/follow-up';
import type { LineAt } from '../../domain/records/record';
import type { Quotes } from './quotes';

/** The words of a row: who, why they are here, when, and something to say (in words, or a line to quote). */
export interface RowWords {
  readonly who: string;
  readonly why: string;
  readonly when: string;
  readonly say: string | LineAt | null;
}

/** One row on the screen. It touches the page only where something has changed. */
export class RowElement {
  readonly el: HTMLElement;
  private readonly who: HTMLElement;
  private readonly when: HTMLElement;
  private readonly why: HTMLElement;
  private readonly say: HTMLElement;
  private drawn: RowWords = { who: '', why: '', when: '', say: null };

  constructor(
    key: string,
    private readonly quotes: Quotes,
  ) {
    this.el = createDiv({ cls: 'kith-follow-up', attr: { role: 'treeitem', 'aria-level': 2, tabindex: -1, draggable: 'true', 'data-key': key } });
    const head = this.el.createDiv('kith-row-head');
    this.who = head.createSpan('kith-who');
    this.when = head.createSpan('kith-when');
    this.why = this.el.createDiv('kith-why');
    this.say = this.el.createDiv('kith-say');
  }

  update(row: FollowUp, words: RowWords): void {
    setData(this.el, 'path', row.people[0] ?? '');
    setData(this.el, 'kind', row.kind);
    setData(this.el, 'due', row.due ?? '');
    setWords(this.who, words.who, this.drawn.who);
    setWords(this.when, words.when, this.drawn.when);
    setWords(this.why, words.why, this.drawn.why);
    this.updateSay(words.say);
    this.drawn = words;
  }

  /** Ends what it still waits for. */
  gone(): void {
    this.quotes.unwatch(this.el);
  }

  private updateSay(say: RowWords['say']): void {
    if (sameSay(say, this.drawn.say)) return;
    this.quotes.unwatch(this.el);
    this.say.toggleClass('is-quote', typeof say === 'object' && say !== null);
    this.say.setText(typeof say === 'string' ? say : '');
    if (typeof say === 'object' && say !== null) this.quotes.watch(this.el, say, (words) => this.showQuote(words));
  }

  private showQuote(words: string | null): void {
    this.say.toggleClass('is-quote', words !== null);
    if (this.say.textContent !== (words ?? '')) this.say.setText(words ?? '');
  }
}

function setData(el: HTMLElement, name: string, value: string): void {
  if (el.dataset[name] !== value) el.dataset[name] = value;
}

function setWords(el: HTMLElement, words: string, before: string): void {
  if (words !== before) el.setText(words);
}

function sameSay(a: RowWords['say'], b: RowWords['say']): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  return a.path === b.path && a.line === b.line;
}
