import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRhythm } from './read-rhythm';
import type { Rhythm } from './rhythm';
import { writeRhythm } from './write-rhythm';

const days = (count: number): Rhythm => ({ unit: 'days', count });
const months = (count: number): Rhythm => ({ unit: 'months', count });

describe('a rhythm is read', () => {
  it.each<[unknown, Rhythm]>([
    ['daily', days(1)], ['weekly', days(7)], ['Weekly', days(7)], ['biweekly', days(14)], ['fortnightly', days(14)],
    ['monthly', months(1)], ['quarterly', months(3)], ['twice a year', months(6)], ['Twice  a year', months(6)],
    ['bi-annually', months(6)], ['biannually', months(6)], ['half-yearly', months(6)], ['semi-annually', months(6)], ['bi-weekly', days(14)], ['every other week', days(14)],
    ['every fortnight', days(14)], ['once a month', months(1)], ['every half year', months(6)], ['every other month', months(2)], ['every other year', months(24)], ['yearly', months(12)], ['annually', months(12)],
    ['2 weeks', days(14)], ['1 week', days(7)], ['every 6 weeks', days(42)], ['every week', days(7)], ['every 10 days', days(10)],
    ['3 months', months(3)], ['every 2 quarters', months(6)], ['2 years', months(24)], ['every year', months(12)],
    ['30', days(30)], [30, days(30)], [[30], days(30)], ['[[Weekly]]', days(7)], [[['Weekly']], days(7)],
    ['P6W', days(42)], ['p6w', days(42)], ['P10D', days(10)], ['P1M', months(1)], ['P1Y', months(12)], ['P1Y6M', months(18)], ['P1W3D', days(10)],
  ])('%j', (value, rhythm) => {
    expect(readRhythm(value, {})).toEqual(rhythm);
  });

  it.each([['none'], ['None'], [' none ']])('%j is none on purpose', (value) => {
    expect(readRhythm(value, {})).toBe('none');
  });

  it.each([[null], [undefined], [''], ['  '], [[]], [[null]]])('%j says nothing', (value) => {
    expect(readRhythm(value, {})).toBeNull();
  });
});

describe("the user's own words", () => {
  const words = { A: '3 weeks', '1': 'monthly', 'in a while': 'P6M', Weekly: '8 days', off: 'none', odd: 'whenever', loop: 'loop' };
  it.each<[unknown, unknown]>([
    ['A', days(21)], ['a', days(21)], [1, months(1)], ['In  a while', months(6)], ['weekly', days(8)], ['off', 'none'],
    ['odd', undefined], ['loop', undefined], ['B', undefined], ['monthly', months(1)],
  ])('%j', (value, rhythm) => {
    expect(readRhythm(value, words)).toEqual(rhythm);
  });
});

it.each([
  [0], [-5], ['0'], ['-5'], ['0 weeks'], ['P0D'], ['P'], ['P1M1D'], [30.5], ['1.5 weeks'], ['often'], ['every blue moon'], ['bimonthly'], [true],
  ['99999 years'], [{ every: 2 }], [['weekly', 'monthly']], ['constructor'], ['toString'], [NaN], [Infinity], ['weekly!'], ['week'], ['every'], ['once a'],
])('%j is no rhythm', (value) => {
  expect(readRhythm(value, {})).toBeUndefined();
});

it('reads back what is written', () => {
  const rhythm = fc.oneof(fc.integer({ min: 1, max: 36_500 }).map(days), fc.integer({ min: 1, max: 1200 }).map(months), fc.constant('none' as const));
  fc.assert(fc.property(rhythm, (one) => {
    expect(readRhythm(writeRhythm(one), {})).toEqual(one);
  }));
});

it('never throws', () => {
  fc.assert(fc.property(fc.anything(), (value) => {
    readRhythm(value, {});
  }));
});
