import { describe, expect, it } from 'vitest';
import { day } from '../follow-ups/follow-ups.test-support';
import { nextWeekday, oneLine, weekdayOf, WEEKDAYS } from './calendar-entry';

describe('the next weekday', () => {
  it.each([
    ['MO', '2026-03-09', '2026-03-09'],
    ['SU', '2026-03-09', '2026-03-15'],
    ['FR', '2026-12-31', '2027-01-01'],
    ['TU', '2028-02-28', '2028-02-29'],
    ['WE', '2021-06-10', '2021-06-16'],
  ] as const)('%s from %s on is %s', (weekday, from, expected) => {
    expect(nextWeekday(weekday, day(from))).toBe(expected);
  });

  it('of each weekday is that weekday, within a week', () => {
    expect(WEEKDAYS.map((weekday) => weekdayOf(nextWeekday(weekday, day('2026-03-11'))))).toEqual(WEEKDAYS);
  });
});

describe('a title', () => {
  it.each([['a\r\n b', 'a b'], ['\u0000a\u0007', 'a'], ['\u{1F600}  c ', '\u{1F600} c'], ['', '']])('%j becomes %j', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });
});
