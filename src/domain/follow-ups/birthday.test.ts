import { describe, expect, it } from 'vitest';
import type { Interaction } from '../records/record';
import { birthdayFollowUp, birthdayNear } from './birthday';
import { day, factsWith, interaction } from './follow-ups.test-support';

describe('a birthday', () => {
  it.each([
    [3, 10, '2026-03-02', null],
    [3, 10, '2026-03-03', '2026-03-10'],
    [3, 10, '2026-03-10', '2026-03-10'],
    [3, 10, '2026-03-17', '2026-03-10'],
    [3, 10, '2026-03-18', null],
    [1, 2, '2025-12-27', '2026-01-02'],
    [12, 30, '2026-01-03', '2025-12-30'],
    [2, 29, '2026-02-21', '2026-02-28'],
    [2, 29, '2026-03-07', '2026-02-28'],
    [2, 29, '2028-02-22', '2028-02-29'],
    [2, 29, '2028-02-21', null],
    [2, 29, '2028-03-07', '2028-02-29'],
    [2, 29, '2028-03-08', null],
    [2, 29, '2027-02-20', null],
    [2, 28, '2028-02-29', '2028-02-28'],
    [3, 1, '2028-02-23', '2028-03-01'],
    [3, 1, '2028-02-22', null],
    [3, 1, '2027-02-22', '2027-03-01'],
    [12, 31, '2026-12-24', '2026-12-31'],
    [12, 31, '2027-01-07', '2026-12-31'],
    [12, 31, '2027-01-08', null],
    [1, 1, '2026-12-25', '2027-01-01'],
    [1, 1, '2026-12-24', null],
  ])('of month %i, day %i shows on %s as %s', (month, dayOfMonth, today, expected) => {
    expect(birthdayNear({ month, dayOfMonth }, day(today))).toBe(expected);
  });

  const shows = (today: string, silent: boolean, ...interactions: readonly Interaction[]): boolean =>
    birthdayFollowUp(factsWith({ person: { silent, birthday: { month: 3, dayOfMonth: 10 } }, interactions }), day(today)) !== null;

  it.each([
    ['a message ahead of it', interaction('wrote', '2026-03-04'), false],
    ['a message of the week before that', interaction('wrote', '2026-03-02'), true],
    ['a meeting ahead of it', interaction('met', '2026-03-08'), true],
    ['a meeting on the day', interaction('met', '2026-03-10'), false],
    ['a call after it', interaction('talked', '2026-03-11'), false],
    ['a mention on the day', interaction('mentioned', '2026-03-10'), true],
    ['a meeting still to come', interaction('met', '2026-03-13'), true],
    ['a message of last year', interaction('wrote', '2025-03-10'), true],
  ])('is over once the user has been in touch about it: %s', (_name, one, expected) => {
    expect(shows('2026-03-12', false, one)).toBe(expected);
  });

  it('is silent for someone silent', () => {
    expect(shows('2026-03-10', true)).toBe(false);
  });
});
