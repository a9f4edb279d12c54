import type { FollowUp } from '../../domain/follow-ups/follow-up';
import type { LineAt } from '../../domain/records/record';
import type { Quotes } from './quotes';
import type { RowWords } from './row-words';

/** As a line of a tree. */
const IN_TREE = { role: 'treeitem', 'aria-level': 2, tabindex: -1, draggable: 'true' } as const;

/** One row on the screen. It touches the page only where something has changed. */
export class RowElement {
  readonly el: HTMLElement;
  private readonly who: HTMLElement;
  private readonly when: HTMLElement;
  private readonly why: HTMLElement;
  private readonly say: HTMLElement;
  private quoted: LineAt | null = null;
  /** The words that go around what is quoted, as they are at the last drawing. */
  private sayWith: RowWords['say'] = () => '';

  constructor(
    key: string,
    private readonly quotes: Quotes,
    attr: Readonly<Record<string, string | number>> = IN_TREE,
  ) {
    this.el = createDiv({ cls: 'kith-follow-up', attr: { ...attr, 'data-key': key } });
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
    this.show(words);
  }

  /** Shows words that come from no row. */
  show(words: RowWords): void {
    setWords(this.who, words.who);
    setWords(this.when, words.when);
    setWords(this.why, words.why);
    this.updateSay(words);
  }

  /** Ends what it still waits for. */
  gone(): void {
    this.quotes.unwatch(this.el);
  }

  private updateSay({ quote, say }: RowWords): void {
    this.sayWith = say;
    if (quote === null) setWords(this.say, say(null));
    if (isSame(quote, this.quoted)) return;
    this.quoted = quote;
    this.quotes.unwatch(this.el);
    this.say.toggleClass('is-quote', false);
    if (quote !== null) this.quotes.watch(this.el, quote, (words) => this.showQuote(words));
  }

  private showQuote(words: string | null): void {
    this.say.toggleClass('is-quote', words !== null);
    setWords(this.say, this.sayWith(words));
  }
}

function setData(el: HTMLElement, name: string, value: string): void {
  if (el.dataset[name] !== value) el.dataset[name] = value;
}

function setWords(el: HTMLElement, words: string): void {
  if (el.textContent !== words) el.setText(words);
}

function isSame(a: LineAt | null, b: LineAt | null): boolean {
  return a?.path === b?.path && a?.line === b?.line;
}
