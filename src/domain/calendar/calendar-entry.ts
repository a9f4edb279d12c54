import type { Day } from '../days/day';
import { addDays, daysBetween } from '../days/day';

/** Days of the week, Monday first, as calendars name them. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When an entry is: at one time every week from a day on, or a whole day, with an alarm at nine in the morning. */
export type CalendarTime =
  | { readonly type: 'weekly'; readonly from: Day; /** `HH:MM` */ readonly time: string; readonly minutes: number; /** an IANA name, or `LOCAL` */ readonly zone: string }
  | { readonly type: 'day'; readonly day: Day };

/** One entry of a calendar, to be written as a file that any calendar app can take in. */
export interface CalendarEntry {
  /** The same for the same thing: a calendar that takes it in again changes its entry and adds none. */
  readonly uid: string;
  readonly title: string;
  readonly when: CalendarTime;
}

const MONDAY = '2024-01-01' as Day;

/** The first such weekday on or after a day. @example nextWeekday('FR', '2026-03-09') // '2026-03-13' */
export function nextWeekday(weekday: Weekday, day: Day): Day {
  const ahead = WEEKDAYS.indexOf(weekday) - daysBetween(MONDAY, day);
  return addDays(day, ((ahead % 7) + 7) % 7);
}

/** The weekday of a day. @example weekdayOf('2026-03-09') // 'MO' */
export function weekdayOf(day: Day): Weekday {
  return WEEKDAYS.find((weekday) => nextWeekday(weekday, day) === day) ?? 'MO';
}

/** Text on one line, without what no calendar can hold. @example oneLine('a\n b\u0007') // 'a b' */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
