import { lengthInDays } from '../rhythms/slower';
import type { Rhythm } from '../rhythms/rhythm';
import { writeRhythm } from '../rhythms/write-rhythm';
import { COMMAND_NAMES } from './command-words';
import { namesTogether } from './view-words';

/** The words of the dialog that sets a rhythm. */

export const title = (names: readonly string[]): string => (names.length === 1 ? `Stay in touch with ${names[0] ?? ''}` : `Stay in touch with ${names.length} people`);
export const rhythm = 'How often';
export const own = 'In your own words';
export const ownOption = 'Another rhythm…';
export const ownPlaceholder = 'every 6 weeks';
export const unread = 'Try a rhythm like weekly, 6 weeks, quarterly, 45 days or none.';
export const submit = COMMAND_NAMES['set-rhythm'];
export const nobody = 'Open the note of a person, or put the cursor on a link to one.';
export const done = (names: readonly string[], rhythm: string): string => (names.length === 1 ? `${names[0] ?? ''}: ${rhythm}.` : `${names.length} people: ${rhythm}.`);

/** The rhythms that are offered, often to seldom, as they are written to the property. */
export const OFFERED_RHYTHMS: Readonly<Record<string, string>> = {
  weekly: 'Every week',
  '2 weeks': 'Every 2 weeks',
  monthly: 'Every month',
  '6 weeks': 'Every 6 weeks',
  quarterly: 'Every 3 months',
  'twice a year': 'Twice a year',
  yearly: 'Every year',
  none: 'No rhythm',
};

const MOST_NAMED = 3;

/**
 * What rhythms mean taken together, as a sentence.
 * @param rhythms one for each person who has one
 * @example loadWords([...40 quarterly, ...60 yearly]) // '60 yearly and 40 quarterly are about 4 a week.'
 */
export function loadWords(rhythms: readonly Rhythm[]): string {
  if (rhythms.length === 0) return '';
  const counts = new Map<string, number>();
  for (const rhythm of rhythms) counts.set(writeRhythm(rhythm), (counts.get(writeRhythm(rhythm)) ?? 0) + 1);
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${count} ${/^\d/.test(name) ? `every ${name}` : name}`);
  const named = parts.length > MOST_NAMED ? [...parts.slice(0, MOST_NAMED), 'the others'] : parts;
  return `${namesTogether(named)} ${rhythms.length === 1 ? 'is' : 'are'} about ${often(rhythms.reduce((sum, rhythm) => sum + 7 / lengthInDays(rhythm), 0))}.`;
}

function often(aWeek: number): string {
  if (aWeek >= 0.75) return `${Math.round(aWeek)} a week`;
  const aMonth = (aWeek * 365.25) / 84;
  return aMonth >= 0.75 ? `${Math.round(aMonth)} a month` : `${Math.max(1, Math.round(aWeek * 52))} a year`;
}
