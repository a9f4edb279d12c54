import type { Day } from './day';
import { addDays, daysBetween } from './day';

/** Weeks begin on a Monday; this was one. */
const FIRST_MONDAY = '1970-01-05' as Day;
const WEEK = 7;

/** How many weeks, Monday to Sunday, lie between that of a day and the first one of 1970; negative before it. */
export function weekNumber(day: Day): number {
  return Math.floor(daysBetween(FIRST_MONDAY, day) / WEEK);
}

/** The Monday of a day's week. @example mondayOf('2026-03-11') // '2026-03-09' */
export function mondayOf(day: Day): Day {
  return addDays(FIRST_MONDAY, WEEK * weekNumber(day));
}
