import { expect, it } from 'vitest';
import { rhythmWords } from '../words/rhythm-words';
import type { Rhythm } from './rhythm';
import { writeRhythm } from './write-rhythm';

const RHYTHMS: readonly [Rhythm['unit'], number, string, string][] = [
  ['days', 1, 'daily', 'every day'],
  ['days', 7, 'weekly', 'every week'],
  ['days', 10, '10 days', 'every 10 days'],
  ['days', 14, '2 weeks', 'every 2 weeks'],
  ['days', 42, '6 weeks', 'every 6 weeks'],
  ['months', 1, 'monthly', 'every month'],
  ['months', 2, '2 months', 'every 2 months'],
  ['months', 3, 'quarterly', 'every 3 months'],
  ['months', 6, 'twice a year', 'twice a year'],
  ['months', 12, 'yearly', 'every year'],
  ['months', 24, '2 years', 'every 2 years'],
];

it.each(RHYTHMS)('%s %i is written as "%s" and told as "%s"', (unit, count, written, told) => {
  expect(writeRhythm({ unit, count })).toBe(written);
  expect(rhythmWords({ unit, count })).toBe(told);
});

it('writes having none on purpose', () => {
  expect(writeRhythm('none')).toBe('none');
});
