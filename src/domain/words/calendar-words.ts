import type { Day } from '../days/day';
import { toDate } from '../days/day';
import type { Weekday } from '../calendar/calendar-entry';
import { nextWeekday } from '../calendar/calendar-entry';
import { capitalised } from './capitalised';
import { COMMAND_NAMES } from './command-words';
import { notThisEntry } from './refusal-words';

/** The words of the dialogs that put something on the calendar. */

export const halfHour = COMMAND_NAMES['half-hour-on-calendar'];
export const halfHourIntro = 'Kith saves a calendar file in your vault. No names are in it.';
export const halfHourEntry = 'My half hour';
export const followUp = 'Put on my calendar';
export const followUpIntro = (title: string): string => `The entry says “${title}”. Anyone who can see your calendar can read it.`;
export const weekday = 'Day of the week';
export const time = 'Time';
export const minutes = 'How long';
export const day = 'Day';
export const dayHint = 'An all-day entry with an alarm at 9:00.';
export const file = 'File';
export const submit = 'Save the file';
export const saved = 'Saved in your vault';
export const savedWords = (path: string): string => `“${path}”. Open it with your calendar app, which adds the entry, or changes the one from before.`;
export const open = 'Open it';
export const done = (path: string): string => `Calendar file saved: “${path}”.`;
export const noTime = 'A time looks like 09:00.';
export const noFile = 'The file needs a name.';
export const badFile = (character: string): string => `A file can’t have “${character}” in its name.`;
export const beginsWithDot = 'A file’s name can’t begin with a dot.';
export const taken = capitalised(notThisEntry);

/** How long. @example lengthWords(30) // '30 minutes' */
export function lengthWords(minutes: number): string {
  return `${minutes} minutes`;
}

/** A day of the week by its name, in the user's language. @example weekdayWords('FR', 'en') // 'Friday' */
export function weekdayWords(weekday: Weekday, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(toDate(nextWeekday(weekday, '2024-01-01' as Day)));
}

/**
 * What an entry for a row says.
 * @param who whom it is about; empty where the reason names them
 * @example entryTitle('Sam', 'A promise from 4 March.') // 'Sam: a promise from 4 March'
 */
export function entryTitle(who: string, why: string): string {
  const reason = why.replace(/\.$/, '');
  return who === '' ? reason : `${who}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
}
