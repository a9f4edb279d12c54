import type { Day } from '../days/day';
import { dayFromParts } from '../days/day';
import type { Birthday } from './person';

const WITHOUT_YEAR = /^(?:--)?(\d{2})-(\d{2})$|^--(\d{2})(\d{2})$/;
/** A year that holds 29 February. */
const LEAP_YEAR = 2000;

/**
 * Reads a day of birth: a day, or month and day without the year (`04-17`, `--04-17`).
 * @param dayIn reads a day with its year
 * @returns null when it is neither, or no calendar holds it.
 * @example readBirthday('02-29', readDay) // { year: null, month: 2, dayOfMonth: 29 }
 */
export function readBirthday(value: unknown, dayIn: (value: unknown) => Day | null): Birthday | null {
  const match = typeof value === 'string' ? WITHOUT_YEAR.exec(value.trim()) : null;
  const day = match ? dayFromParts(LEAP_YEAR, Number(match[1] ?? match[3]), Number(match[2] ?? match[4])) : dayIn(value);
  if (day === null) return null;
  return { year: match ? null : Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8, 10)) };
}

/** Whether two days of birth can both be true: the same day of the year, and no two years. */
export function sameBirthday(a: Birthday, b: Birthday): boolean {
  return a.month === b.month && a.dayOfMonth === b.dayOfMonth && (a.year === null || b.year === null || a.year === b.year);
}

/** The earlier of two days of birth; one without a year comes after one with it. */
export function earlierBirthday(a: Birthday, b: Birthday): Birthday {
  return sortKey(b) < sortKey(a) ? b : a;
}

function sortKey({ year, month, dayOfMonth }: Birthday): number {
  return (year ?? 10_000) * 10_000 + month * 100 + dayOfMonth;
}
