import type { Day } from '../days/day';
import { dayFromParts } from '../days/day';
import type { Birthday } from './person';

const WITHOUT_YEAR = /^(?:--)?(\d{2})-(\d{2})$|^--(\d{2})(\d{2})$/;
/** A year that holds 29 February. */
const LEAP_YEAR = 2000;

/**
 * Reads a day of birth: a day, or month and day without the year (`04-17`, `--04-17`).
 * @param dayIn reads a day with its year
 * @returns `1988-04-17` or `04-17`; null when it is neither, or no calendar holds it.
 * @example readBirthday('--02-29', readDay) // '02-29'
 */
export function readBirthday(value: unknown, dayIn: (value: unknown) => Day | null): string | null {
  const match = typeof value === 'string' ? WITHOUT_YEAR.exec(value.trim()) : null;
  if (!match) return dayIn(value);
  return dayFromParts(LEAP_YEAR, Number(match[1] ?? match[3]), Number(match[2] ?? match[4]))?.slice(5) ?? null;
}

/** Whether two days of birth can't both be true: other days of the year, or two years. */
export function birthdaysDiffer(a: string, b: string): boolean {
  return !a.endsWith(b) && !b.endsWith(a);
}

/** The earlier of two days of birth; one without a year comes after one with it. */
export function earlierBirthday(a: string, b: string): string {
  return b.length > a.length || (b.length === a.length && b < a) ? b : a;
}

/** @example toBirthday('04-17') // { month: 4, dayOfMonth: 17 } */
export function toBirthday(text: string): Birthday {
  return { month: Number(text.slice(-5, -3)), dayOfMonth: Number(text.slice(-2)) };
}
