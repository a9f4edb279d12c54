import { describe, expect, it } from 'vitest';
import { readRhythm } from '../rhythms/read-rhythm';
import type { Rhythm } from '../rhythms/rhythm';
import { loadWords, OFFERED_RHYTHMS } from './set-rhythm-words';

function people(count: number, rhythm: string): Rhythm[] {
  const read = readRhythm(rhythm, {});
  if (!read || read === 'none') throw new Error(`no rhythm: ${rhythm}`);
  return Array.from({ length: count }, () => read);
}

describe('what rhythms mean in all', () => {
  it.each([
    ['nobody', [], ''],
    ['many', [...people(40, 'quarterly'), ...people(60, 'yearly')], '60 yearly and 40 quarterly are about 4 a week.'],
    ['one', people(1, 'yearly'), '1 yearly is about 1 a year.'],
    ['one by a number', people(1, '45 days'), '1 every 45 days is about 8 a year.'],
    ['a few', [...people(2, 'monthly'), ...people(3, 'quarterly')], '3 quarterly and 2 monthly are about 3 a month.'],
    ['many kinds', [...people(4, 'weekly'), ...people(3, 'monthly'), ...people(2, 'yearly'), ...people(1, '45 days')], '4 weekly, 3 monthly, 2 yearly and the others are about 5 a week.'],
  ])('is said for %s', (_name, rhythms, words) => {
    expect(loadWords(rhythms)).toBe(words);
  });
});

it('offers only rhythms that read back', () => {
  expect(Object.keys(OFFERED_RHYTHMS).filter((text) => readRhythm(text, {}) === undefined)).toEqual([]);
});
