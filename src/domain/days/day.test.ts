import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, dayFromParts, dayOf, daysInMonth, toDate, toDay } from './day';
import type { Day } from './day';
import { mondayOf, weekNumber } from './week';

const ZONE = process.env['TZ'];
/** Zones with the day on which their clocks go forward, and back, in 2026; in Cairo and Beirut they skip midnight itself. */
const CHANGES: readonly [string, string][] = [
  ['Pacific/Auckland', '2026-09-27'], ['Pacific/Auckland', '2026-04-05'],
  ['America/Los_Angeles', '2026-03-08'], ['America/Los_Angeles', '2026-11-01'],
  ['Europe/Lisbon', '2026-03-29'], ['Europe/Lisbon', '2026-10-25'],
  ['Africa/Cairo', '2026-04-24'], ['Asia/Beirut', '2026-03-29'], ['Australia/Lord_Howe', '2026-10-04'],
];

afterEach(() => {
  if (ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ZONE;
});

/** The clock of this place, by the numbers that it shows. */
function clock(day: string, hour: number, minute: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, hour, minute);
}

describe.each(CHANGES)('in %s, the clocks change on %s', (zone, changed) => {
  const day = changed as Day;
  beforeEach(() => {
    process.env['TZ'] = zone;
  });

  it('which is a day of 23 or 25 hours there, or half an hour off', () => {
    const hours = (clock(addDays(day, 1), 0, 0).getTime() - clock(day, 0, 0).getTime()) / 3_600_000;
    expect(hours).not.toBe(24);
  });

  it('and each day is counted once, forwards and backwards', () => {
    const around = Array.from({ length: 15 }, (_, at) => addDays(day, at - 7));
    expect(new Set(around).size).toBe(15);
    expect(around.map((other) => daysBetween(day, other))).toEqual(Array.from({ length: 15 }, (_, at) => at - 7));
    expect(around.map((other, at) => addDays(other, 7 - at))).toEqual(around.map(() => day));
    expect(around.slice(1)).toEqual(around.slice(0, -1).map((other) => addDays(other, 1)));
  });

  it('and the day begins and ends with its own minutes', () => {
    const minutes = [clock(addDays(day, -1), 23, 59), clock(day, 1, 0), clock(day, 3, 30), clock(day, 23, 59), clock(addDays(day, 1), 0, 0)];
    expect(minutes.map(dayOf)).toEqual([addDays(day, -1), day, day, day, addDays(day, 1)]);
    expect(dayOf(toDate(day))).toBe(day);
  });

  it('and weeks and months go over it', () => {
    expect(addDays(addDays(day, -3), 7)).toBe(addDays(day, 4));
    expect(addMonths(addMonths(day, 1), -1)).toBe(day);
    expect(daysBetween(day, addMonths(day, 1))).toBe(daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))));
    expect([day, addDays(day, -1)].map((each) => weekNumber(each) - weekNumber(mondayOf(each)))).toEqual([0, 0]);
  });
});

describe('a leap year', () => {
  it.each([[2023, 28], [2024, 29], [2026, 28], [2028, 29], [2000, 29], [2100, 28]])('%i has %i days in February', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
    expect(dayFromParts(year, 2, 29)).toBe(days === 29 ? `${year}-02-29` : null);
    expect(daysBetween(`${year}-01-01` as Day, `${year + 1}-01-01` as Day)).toBe(337 + days);
  });

  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-29', 366, '2029-03-01'],
    ['2028-03-01', -1, '2028-02-29'],
  ])('%s and %i days is %s', (day, days, later) => {
    expect(addDays(day as Day, days)).toBe(later);
  });

  it.each([
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2028-03-31', -1, '2028-02-29'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(addMonths(day as Day, months)).toBe(later);
  });
});

describe('the turn of the year', () => {
  it.each([
    ['2026-12-31', '2027-01-01', 1],
    ['2026-12-24', '2027-01-07', 14],
    ['2027-12-31', '2028-12-31', 366],
  ])('%s to %s is %i days', (from, to, days) => {
    expect([daysBetween(from as Day, to as Day), addDays(from as Day, days)]).toEqual([days, to]);
  });

  it.each([['2026-12-31', '2027-01-03', '2026-12-28'], ['2024-12-30', '2025-01-05', '2024-12-30'], ['2027-12-27', '2028-01-02', '2027-12-27']])('%s and %s are in one week, that of %s', (one, other, monday) => {
    expect([one, other].map((day) => mondayOf(day as Day))).toEqual([monday, monday]);
    expect(weekNumber(one as Day)).toBe(weekNumber(other as Day));
  });
});

describe('a day', () => {
  it.each([['2026-02-28', true], ['2026-02-29', false], ['2028-02-29', true], ['2026-13-01', false], ['2026-00-10', false], ['0000-01-01', false], ['2026-1-1', false], [' 2026-01-01', false]])('“%s” is one: %s', (text, isDay) => {
    expect(toDay(text)).toBe(isDay ? text : null);
  });

  it.each(['0001-01-01', '0099-12-31', '1900-02-28', '9999-12-31'])('%s is itself as an instant', (day) => {
    expect(dayOf(toDate(day as Day))).toBe(day);
  });
});
