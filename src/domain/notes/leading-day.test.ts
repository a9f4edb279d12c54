import { expect, it } from 'vitest';
import type { Day } from '../days/day';
import { readLeadingDay } from './leading-day';

const userDay = (text: string): Day | null => (text === '4. 3. 2026' ? ('2026-03-04' as Day) : null);

it.each([
  ['2026-03-04 — lunch', '2026-03-04'],
  ['2026-03-04: lunch', '2026-03-04'],
  ['2026/03/04 lunch', '2026-03-04'],
  ['20260304 lunch', '2026-03-04'],
  ['**2026-03-04** lunch', '2026-03-04'],
  ['(2026-03-04) lunch', '2026-03-04'],
  ['2026-03-04T10:00 lunch', '2026-03-04'],
  ['[[2026-03-04]] lunch', '2026-03-04'],
  ['[[Daily/2026-03-04|then]]: lunch', '2026-03-04'],
  ['[then](Daily/2026-03-04.md) lunch', '2026-03-04'],
  ['4. 3. 2026 — lunch', '2026-03-04'],
  ['4. 3. 2026: lunch', '2026-03-04'],
  ['4. 3. 2026', '2026-03-04'],
  ['lunch on 2026-03-04', null],
  ['[[Sam]] lunch', null],
  ['', null],
])('"%s" begins with the day %s', (words, day) => {
  expect(readLeadingDay(words, userDay)).toEqual({ day, unreadable: null });
});

it.each([['2026-13-45 — lunch', '2026-13-45'], ['20260230 lunch', '20260230'], ['13/02/2026 lunch', '13/02/2026'], ['2026-3-4 lunch', '2026-3-4']])(
  '"%s" begins with no day',
  (words, unreadable) => expect(readLeadingDay(words, userDay)).toEqual({ day: null, unreadable }),
);
