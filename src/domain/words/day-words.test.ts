import { describe, expect, it } from 'vitest';
import { day } from '../follow-ups/follow-ups.test-support';
import { dayWords, firstOfWeek, shortDayWords } from './day-words';

describe('a day in words, without a stop that would be another one at the end of a sentence', () => {
  it.each([
    ['2026-03-14', 'en', '14 March', '14 Mar'],
    ['2026-03-14', 'en-US', 'March 14', 'Mar 14'],
    ['2025-11-03', 'en', '3 November 2025', '3 Nov 2025'],
    ['2026-03-14', 'de', '14. März', '14. März'],
    ['2026-03-14', 'fr', '14 mars', '14 mars'],
    ['2026-01-05', 'de', '5. Januar', '5. Jan'],
    ['2026-03-14', 'hu', 'március 14', 'márc. 14'],
    ['2026-01-01', 'en', '1 January', '1 Jan'],
    ['2026-12-31', 'en', '31 December', '31 Dec'],
  ])('of %s in %s is %s', (written, locale, long, short) => {
    expect([dayWords(day(written), day('2026-03-04'), locale), shortDayWords(day(written), day('2026-03-04'), locale)]).toEqual([long, short]);
  });
});

it.each([['en', 1], ['en-GB', 1], ['de', 1], ['en-US', 7], ['pt-BR', 7], ['he', 7], ['', 1], ['not a language!', 1]])('in “%s” a week begins on day %i', (locale, expected) => {
  expect(firstOfWeek(locale)).toBe(expected);
});
