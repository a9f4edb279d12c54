import { expect, it } from 'vitest';
import { mendDay } from './mend-day';

it.each<[string, string | null]>([
  ['13/02/2026', '2026-02-13'],
  ['02/13/2026', '2026-02-13'],
  ['13.2.2026', '2026-02-13'],
  ['05/05/1980', '1980-05-05'],
  ['2026-3-4', '2026-03-04'],
  ['2026.03.04', '2026-03-04'],
  ['2026/3/4', '2026-03-04'],
  [' 2026/3/4 ', '2026-03-04'],
  // It could mean two days.
  ['03/04/2026', null],
  ['12-11-2026', null],
  // A year of two digits could be any of them.
  ['13/02/26', null],
  ['26-02-13', null],
  // No calendar holds it.
  ['2026-13-45', null],
  ['2026/13/2', null],
  ['2026-02-30', null],
  ['31/02/2026', null],
  ['00/00/2026', null],
  // Parted by two signs, with more around it, or no day at all.
  ['13/02-2026', null],
  ['13/02/2026 or so', null],
  ['13/02', null],
  ['soon', null],
  ['', null],
])('%j means %s', (text, day) => {
  expect(mendDay(text)).toBe(day);
});
