import type { DayBack } from '../look-back/look-back';
import type { Told } from '../look-back/told';
import { dayWords } from './day-words';
import type { NameOf } from './follow-up-words';
import { namesTogether } from './view-words';

/** The words of the look back, apart from what it quotes. */

export const title = 'Look back';
export const before = 'The year before';
export const after = 'The year after';
export const marks = 'Marked: days with people. Grey: days that mention somebody.';
export const nothing = (year: number): string => `Your notes say nothing about anybody in ${year}.`;
export const days = (month: string): string => `${month}: days with people`;

const NUMBERS = ['A year', 'Two years', 'Three years', 'Four years', 'Five years', 'Six years', 'Seven years', 'Eight years', 'Nine years', 'Ten years'];
/** So many names stand in a line; a party has more. */
const MOST_NAMES = 4;

/** @example weekWords(3) // 'Three years ago this week' */
export function weekWords(years: number): string {
  return `${NUMBERS[years - 1] ?? `${years} years`} ago this week`;
}

const DID: Readonly<Partial<Record<Told['kind'], (names: string) => string>>> = {
  met: (names) => `Met ${names}`,
  talked: (names) => `Talked with ${names}`,
  wrote: (names) => `Wrote to ${names}`,
  gave: (names) => `To ${names}`,
  promise: (names) => `As promised to ${names}`,
  received: (names) => `From ${names}`,
  advice: (names) => `Advice from ${names}`,
  news: (names) => `News of ${names}`,
  mentioned: (names) => `${names} mentioned`,
  thank: (names) => `Thanked ${names}`,
  tell: (names) => `Told ${names}`,
  congratulate: (names) => `Congratulated ${names}`,
  introduce: (names) => `Introduced ${names}`,
};

/** Without a mark that the sentence goes on from left to right, a day behind such letters is drawn on their other side. */
const ENDS_FROM_RIGHT_TO_LEFT = /[\u0590-\u08ff]$/;

/** What a line tells, of whom and when; the year is said elsewhere. @example 'Met Ana and Sam, 3 March' */
export function toldWords({ kind, people, day }: Told, nameOf: NameOf, locale: string): string {
  const names = someNames(people, nameOf);
  return `${(DID[kind]?.(names) ?? `In touch with ${names}`).replace(ENDS_FROM_RIGHT_TO_LEFT, '$&\u200e')}, ${dayWords(day, day, locale)}`;
}

/** A day of the picture, for hover and a screen reader. @example '3 March: with Ana and Sam' */
export function dayBackWords({ day, kind, people }: DayBack, nameOf: NameOf, locale: string): string {
  const names = someNames(people, nameOf);
  return `${dayWords(day, day, locale)}: ${kind === 'with' ? `with ${names}` : kind === 'news' ? `news of ${names}` : `${names} mentioned`}`;
}

function someNames(people: readonly string[], nameOf: NameOf): string {
  const names = people.slice(0, MOST_NAMES).map(nameOf);
  return people.length > MOST_NAMES ? `${names.join(', ')} and others` : namesTogether(names);
}
