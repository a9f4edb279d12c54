import type { Day } from '../days/day';
import { wordsIn } from '../sharing/words-in';
import { inShort } from '../persons/first-name';
import type { Match, Reason } from '../sharing/who-might-like';
import { dayWords } from './day-words';
import { namesTogether } from './view-words';

/** The words of sharing a note with somebody. */

export const might = 'Who might like it';
export const nobody = 'Nobody’s interests match this note. Name somebody below.';
export const others = 'Somebody else';
export const words = 'A few words with it';
export const noNote = 'Open a note first, then share it.';
export const done = (names: string, title: string): string => `Written down: ${title} for ${names}.`;
export const opener = (to: string, title: string, words: string): string => `Hi ${to}, this made me think of you: ${title}${words === '' ? '' : `, ${words}`}`;

/** @example shareTitle('Soil carbon report') // 'Share “Soil carbon report” with…' */
export function shareTitle(title: string): string {
  return `Share “${title}” with…`;
}

/** Why somebody might like a note. @example 'Looking for soil data (#soil)' */
function reasonWords({ kind, topic, met }: Reason): string {
  const why = kind === 'looking-for' ? `Looking for ${topic}` : `Interested in ${topic}`;
  return [...wordsIn(topic)].join() === [...wordsIn(met)].join() ? why : `${why} (${met})`;
}

/** The reason, with what was shared before. @example 'Interested in peat · has had this note since 3 November' */
export function matchWords({ reason, before, isRecent }: Match, today: Day, locale: string): string {
  const again = before !== null ? hasHadIt(before, today, locale) : isRecent ? 'you shared something in the last 30 days' : null;
  return [reasonWords(reason), ...(again === null ? [] : [again])].join(' · ');
}

/** For somebody who was given this note before. @example alreadyShared('Ana', …) // 'Ana has had this note since 3 November.' */
export function alreadyShared(name: string, before: Day, today: Day, locale: string): string {
  return `${name} ${hasHadIt(before, today, locale)}.`;
}

/** The quiet line while a note is open. @example mightLike(['Ana Diaz', 'Sam Rivera', 'Bo Chen']) // 'Ana, Sam and others might like this note.' */
export function mightLike(names: readonly string[]): string {
  const first = inShort(names.slice(0, 2));
  return `${namesTogether(names.length > 2 ? [...first, 'others'] : first)} might like this note.`;
}

function hasHadIt(before: Day, today: Day, locale: string): string {
  return `has had this note since ${dayWords(before, today, locale)}`;
}
