import type { Day } from '../days/day';
import { COMMAND_NAMES } from './command-words';
import { dayWords } from './day-words';
import { DAY_WORDS } from './view-words';

/** The words of being away. */

export const ask = { ...DAY_WORDS, title: COMMAND_NAMES['away-until'], until: 'The day you are back' } as const;
export const back = 'I’m back';
export const saidBack = 'Welcome back.';

/** The line over the list. @example awayWords('2026-03-14', '2026-03-01', 'en') // 'Away until 14 March.' */
export function awayWords(until: Day, today: Day, locale: string): string {
  return `Away until ${dayWords(until, today, locale)}.`;
}

/** What is said when the day is set. */
export function saidAway(until: Day, today: Day, locale: string): string {
  return `${awayWords(until, today, locale)} Promises and days you chose stay.`;
}
