import type { Day } from '../days/day';
import { addDays, daysBetween } from '../days/day';
import { stableHash } from './stable-hash';

/** Weeks begin on a Monday; this was one. */
const FIRST_MONDAY = '1970-01-05' as Day;

/** The hash that a week begins with: continued with a path it puts people into another order each week, the same on every device. */
export function hashOfWeek(today: Day): number {
  return stableHash(`${Math.floor(daysBetween(FIRST_MONDAY, today) / 7)} `);
}

/** The Monday of a day's week. @example mondayOf('2026-03-12') // '2026-03-09' */
export function mondayOf(today: Day): Day {
  return addDays(FIRST_MONDAY, Math.floor(daysBetween(FIRST_MONDAY, today) / 7) * 7);
}
