import { describe, expect, it } from 'vitest';
import type { Day } from '../days/day';
import type { Rhythm } from './rhythm';
import { slower } from './slower';
import { stepRhythm } from './step';

describe('one rhythm later', () => {
  it.each<[string, Rhythm['unit'], number, string]>([
    ['2026-01-31', 'months', 1, '2026-02-28'],
    ['2024-01-31', 'months', 1, '2024-02-29'],
    ['2024-02-29', 'months', 12, '2025-02-28'],
    ['2025-11-30', 'months', 3, '2026-02-28'],
    ['2026-01-31', 'months', 6, '2026-07-31'],
    ['2026-03-28', 'days', 1, '2026-03-29'],
    ['2026-10-24', 'days', 14, '2026-11-07'],
    ['2025-12-31', 'days', 42, '2026-02-11'],
    ['2028-02-26', 'days', 7, '2028-03-04'],
    ['2027-02-26', 'days', 7, '2027-03-05'],
    ['2028-02-28', 'days', 1, '2028-02-29'],
    ['2028-02-29', 'months', 1, '2028-03-29'],
    ['2028-02-29', 'months', 12, '2029-02-28'],
    ['2027-11-30', 'months', 3, '2028-02-29'],
    ['2027-08-29', 'months', 6, '2028-02-29'],
    ['2027-12-31', 'days', 365, '2028-12-30'],
  ])('%s and %s × %i is %s', (day, unit, count, later) => {
    expect(stepRhythm(day as Day, { unit, count })).toBe(later);
  });
});

describe('a slower rhythm', () => {
  it.each<[Rhythm['unit'], number, Rhythm['unit'], number]>([
    ['days', 1, 'days', 7], ['days', 7, 'days', 14], ['days', 14, 'months', 1], ['days', 21, 'months', 1], ['days', 30, 'months', 3],
    ['months', 1, 'months', 3], ['days', 42, 'months', 3], ['months', 3, 'months', 6], ['days', 90, 'months', 6], ['months', 6, 'months', 12],
  ])('after %s × %i is %s × %i', (unit, count, slowerUnit, slowerCount) => {
    expect(slower({ unit, count })).toEqual({ unit: slowerUnit, count: slowerCount });
  });

  it.each<[Rhythm['unit'], number]>([['months', 12], ['months', 24], ['days', 365]])('after %s × %i there is none', (unit, count) => {
    expect(slower({ unit, count })).toBeNull();
  });
});
