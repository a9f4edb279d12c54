import { addDays as addDaysToDate, addMonths as addMonthsToDate, differenceInCalendarDays } from 'date-fns';

declare const calendarDay: unique symbol;

/** A calendar day, written `YYYY-MM-DD`. Never an instant: it has no time zone, and days compare as text. */
export type Day = string & { readonly [calendarDay]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads exactly `YYYY-MM-DD`.
 * @returns the day, or null when the text has another shape or no calendar holds that day.
 * @example toDay('2026-02-28') // '2026-02-28'
 * @example toDay('2026-02-30') // null
 */
export function toDay(text: string): Day | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  return dayFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * The day with these numbers: year 1 to 9999, month 1 to 12, day of the month from 1.
 * @returns null when no calendar holds that day.
 */
export function dayFromParts(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day;
}

/** How many days a month (1 to 12) of a year has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The calendar day that a clock in this place shows at an instant. */
export function dayOf(instant: Date): Day {
  return `${pad(instant.getFullYear(), 4)}-${pad(instant.getMonth() + 1, 2)}-${pad(instant.getDate(), 2)}` as Day;
}

/** The year of a day. @example yearOf('2026-03-04') // 2026 */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The day that is so many days after this one; before it when negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(addDaysToDate(toDate(day), days));
}

/** The same day of the month so many months later, clamped to the end of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  return dayOf(addMonthsToDate(toDate(day), months));
}

/** Days from `from` to `to`: positive when `to` is later. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** The later of two days; null stands for no day. */
export function laterDay(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** Noon in local time, so that no change of clocks moves it to another day; for arithmetic and for `Intl` only. */
export function toDate(day: Day): Date {
  const date = new Date(2000, Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12);
  date.setFullYear(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  return date;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
