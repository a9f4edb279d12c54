import { say } from '../say';
import type { Line } from './line';
import type { Quotes } from './quotes';

/** What a line says, as one text: as long as it is equal, nothing has to be drawn anew. */
export function saidBy({ parts, quote = null }: Line): string {
  return JSON.stringify([parts.map(([cls, words]) => [cls, typeof words === 'string' ? words : words(null)]), quote?.path, quote?.line]);
}

/** Draws what a line says. Words that depend on a line that it quotes are there once that has been read. */
export function drawLine(el: HTMLElement, { parts, quote = null }: Pick<Line, 'parts' | 'quote'>, quotes: Quotes): void {
  quotes.forget(el);
  el.empty();
  const later: ((quoted: string | null) => void)[] = [];
  for (const [cls, words] of parts) {
    const part = el.createDiv(cls);
    if (typeof words === 'string') part.setText(words);
    else if (quote === null) part.setText(words(null));
    else later.push((quoted) => drawQuote(part, words(quoted), quoted));
  }
  if (quote !== null) quotes.watch(el, quote, (quoted) => later.forEach((draw) => draw(quoted)));
}

function drawQuote(el: HTMLElement, words: string, quoted: string | null): void {
  el.toggleClass('is-quote', words === quoted);
  say(el, words);
}
