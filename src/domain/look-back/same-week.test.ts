import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../days/day';
import { day } from '../follow-ups/follow-ups.test-support';
import { sameWeek } from './same-week';

describe('this week in an earlier year', () => {
  it.each<[string, string, number, string]>([
    ['has the dates of this week, not its weekdays', '2026-03-11', 3, '2023-03-09 to 2023-03-15'],
    ['is the same on its Monday', '2026-03-09', 3, '2023-03-09 to 2023-03-15'],
    ['is the same on its Sunday', '2026-03-15', 3, '2023-03-09 to 2023-03-15'],
    ['goes over the turn of the year', '2026-01-01', 1, '2024-12-29 to 2025-01-04'],
    ['holds a leap day of then', '2026-02-25', 2, '2024-02-23 to 2024-03-01'],
    ['that begins with a leap day began on the day before', '2024-02-29', 1, '2023-02-26 to 2023-03-03'],
    ['is right where clocks go forward', '2026-03-29', 1, '2025-03-23 to 2025-03-29'],
  ])('%s', (_what, today, years, expected) => {
    const { from, to } = sameWeek(day(today), years);
    expect(`${from} to ${to}`).toBe(expected);
  });

  it('leaves no day out, from one week to the next', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 10 }), (since, years) => {
      const today = addDays(day('1990-01-01'), since);
      expect(addDays(sameWeek(today, years).to, 1)).toBe(sameWeek(addDays(today, 7), years).from);
    }));
  });
});
