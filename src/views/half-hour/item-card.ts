import type { HalfHourItem } from '../../domain/half-hour/half-hour';
import * as HALF_HOUR_WORDS from '../../domain/words/half-hour-words';
import { iconButton } from '../follow-ups/icon-button';
import type { Quotes } from '../follow-ups/quotes';
import type { Drawing } from '../follow-ups/reconcile';
import { RowElement } from '../follow-ups/row-element';
import type { RowWords } from '../follow-ups/row-words';
import type { ItemWay } from './item-ways';

/** What drawing a card needs to know. */
export interface CardContext {
  readonly quotes: Quotes;
  words(item: HalfHourItem): RowWords;
  ways(item: HalfHourItem): readonly ItemWay[];
  /** Shows every way out of a row. */
  more(key: string, button: HTMLElement): void;
  /** Does what a way says, as it is now. */
  run(key: string, words: string, button: HTMLElement): void;
}

/** One thing in a step: what a row of the list says, with buttons below it. */
export function cardDrawing(context: CardContext): Drawing<HalfHourItem, RowElement> {
  return {
    key: ({ key }) => key,
    make: (item) => make(item, context),
    update: (card, item) => (item.type === 'row' ? card.update(item.row, context.words(item)) : card.show(context.words(item))),
    gone: (card) => card.gone(),
  };
}

function make(item: HalfHourItem, context: CardContext): RowElement {
  const card = new RowElement(item.key, context.quotes, { role: 'listitem' });
  const ways = context.ways(item);
  if (ways.length === 0) return card;
  const buttons = card.el.createDiv('kith-card-buttons');
  for (const { words, key } of ways) {
    const button = buttons.createEl('button', { text: words, attr: { type: 'button', ...(key === null ? {} : { 'aria-keyshortcuts': key }) } });
    button.addEventListener('click', () => context.run(item.key, words, button));
  }
  if (item.type === 'row') {
    const button = iconButton(buttons, 'ellipsis', HALF_HOUR_WORDS.more, () => context.more(item.key, button));
  }
  return card;
}
