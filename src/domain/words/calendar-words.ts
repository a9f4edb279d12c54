import type { Day } from '../days/day';
import { toDate } from '../days/day';
import type { Weekday } from '../calendar/calendar-entry';
import { nextWeekday } from '../calendar/calendar-entry';

/** The words of the dialogs that put something on the calendar. */
export const CALENDAR_WORDS = {
  halfHour: 'Put my half hour on the calendar',
  halfHourIntro: 'Kith saves a file in your vault for your calendar app to take in. It names nobody.',
  halfHourEntry: 'My half hour',
  followUp: 'Put on my calendar',
  followUpIntro: (title: string): string => `The entry says “${title}”. It names them to whoever can see your calendar.`,
  weekday: 'Day of the week',
  time: 'Time',
  minutes: 'How long',
  day: 'Day',
  dayHint: 'A whole day, with a word at nine in the morning.',
  file: 'File',
  submit: 'Save the file',
  cancel: 'Cancel',
  saved: 'Saved in your vault',
  savedWords: (path: string): string => `“${path}”. Open it with your calendar app, which adds the entry, or changes the one from before.`,
  open: 'Open it',
  close: 'Close',
  done: (path: string): string => `Calendar file saved: “${path}”.`,
  noTime: 'A time looks like 09:00.',
  noDay: 'There is no such day. A day looks like 2026-03-04.',
  noFile: 'The file needs a name.',
  badFile: (character: string): string => `A file can’t have “${character}” in its name.`,
  taken: 'A file of that name is there already, and holds something else.',
} as const;

/** How long. @example lengthWords(30) // '30 minutes' */
export function lengthWords(minutes: number): string {
  return `${minutes} minutes`;
}

/** A day of the week by its name, in the user's language. @example weekdayWords('FR', 'en') // 'Friday' */
export function weekdayWords(weekday: Weekday, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(toDate(nextWeekday(weekday, '2024-01-01' as Day)));
}

/** What an entry for a row says. @example entryTitle('Sam', 'A promise from 4 March.') // 'Sam: a promise from 4 March' */
export function entryTitle(who: string, why: string): string {
  return `${who}: ${why.charAt(0).toLowerCase()}${why.slice(1).replace(/\.$/, '')}`;
}
