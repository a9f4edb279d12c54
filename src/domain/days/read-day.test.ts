import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from './day';
import { toDay } from './day';
import { readDay } from './read-day';

const noUserDay = () => null;
const germanDay = (text: string): Day | null => {
  const match = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text);
  return match && toDay(`${match[3]}-${match[2]}-${match[1]}`);
};

describe('a day is read', () => {
  it.each([
    ['year first', '2026-01-31'],
    ['with spaces around', ' 2026-01-31 '],
    ['with slashes', '2026/01/31'],
    ['as digits', '20260131'],
    ['as a number', 20260131],
    ['as a link', '[[2026-01-31]]'],
    ['as a link with text', '[[2026-01-31|that Saturday]]'],
    ['as a link into a folder', '[[Daily/2026/2026-01-31]]'],
    ['as a link to a heading', '[[2026-01-31#Lunch|lunch]]'],
    ['as a Markdown link', '[lunch](Daily/2026-01-31.md)'],
    ['as a link without quotes, which YAML gives as a list in a list', [['2026-01-31']]],
    ['as the only item of a list', ['2026-01-31', null]],
    ['as an item that is a link without quotes', [[['2026-01-31']]]],
    ['with a time', '2026-01-31T23:30'],
    ['with a time after a space', '2026-01-31 09:05'],
    ['with a time of one digit and a half of the day', '2026-01-31 9:05 PM'],
    ['with seconds and a fraction', '2026-01-31T09:05:59.123'],
    ['as written, whatever the zone', '2026-01-31T23:30:00Z'],
    ['as written, with hours from UTC', '2026-01-31T23:30:00+13:00'],
    ['as written, with hours from UTC and no colon', '2026-01-31T00:10:00-0800'],
  ])('%s: %j', (_, value) => {
    expect(readDay(value, noUserDay)).toBe('2026-01-31');
  });

  it.each([['31.01.2026'], ['[[31.01.2026]]'], ['[[Tage/31.01.2026|Samstag]]'], ['[Samstag](Tage/31.01.2026.md)']])(
    "in the user's own daily-note format: %s", (value) => {
      expect(readDay(value, germanDay)).toBe('2026-01-31');
    });

  it('from the whole target of a link when the format has folders', () => {
    const withFolders = (text: string): Day | null => (text === '2026/January/31' ? toDay('2026-01-31') : null);
    expect(readDay('[[2026/January/31]]', withFolders)).toBe('2026-01-31');
  });

  it('on 29 February of a leap year', () => {
    expect(readDay('2024-02-29', noUserDay)).toBe('2024-02-29');
  });
});

describe('no day is read from', () => {
  it.each<[string, unknown]>([
    ['a month that does not exist', '2026-13-45'],
    ['a day that does not exist', '2026-02-30'],
    ['29 February of another year', '2026-02-29'],
    ['a number that is no day', 20261345],
    ['a number with a fraction', 20260131.5],
    ['a year', 2026],
    ['month and day', '02-30'],
    ['the day first', '13/02/2026'],
    ['the month first', '01/01/1980'],
    ['two kinds of separator', '2026-01/31'],
    ['words', 'next week'],
    ['a day and words', '2026-01-31 or later'],
    ['a time that does not exist', '2026-01-31T25:00'],
    ['a link with words around it', 'before [[2026-01-31]]'],
    ['two links', '[[2026-01-31]] [[2026-02-01]]'],
    ['several days', ['2026-01-31', '2026-02-01']],
    ['a map', { date: '2026-01-31' }],
    ['a link to a person', '[[Sam Rivera]]'],
    ['a truth', true],
    ['nothing', null],
    ['an empty text', '  '],
    ['an empty list', []],
  ])('%s', (_, value) => {
    expect(readDay(value, noUserDay)).toBeNull();
  });
});

it('is always a day of the calendar, whatever is read', () => {
  const dayLike = fc.stringMatching(/^\[{0,2}\d{1,4}[-/]?\d{1,2}[-/]?\d{1,2}\]{0,2}(T\d\d:\d\d)?$/);
  fc.assert(fc.property(fc.oneof(dayLike, fc.integer({ min: 0, max: 99_999_999 }), fc.anything()), (value) => {
    const day = readDay(value, noUserDay);
    expect(day === null || toDay(day) === day).toBe(true);
  }));
});
