import fc from 'fast-check';
import momentOfTests from 'moment';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, toDay } from '../domain/days/day';
import { dailyNotePath, dayOfPaths, dayReader } from './daily-note-names';

vi.mock('./moment', async () => ({ moment: (await import('moment')).default }));

const DAY = toDay('2026-03-04');
if (!DAY) throw new Error('no such day');
const settings = (format: string, folder = ''): { folder: string; format: string; template: string } => ({ folder, format, template: '' });

const FORMATS: [string, string][] = [
  ['YYYY-MM-DD', '2026-03-04'],
  ['YYYY/MM/YYYY-MM-DD', '2026/03/2026-03-04'],
  ['YYYY/MM-MMMM/YYYY-MM-DD-dddd', '2026/03-March/2026-03-04-Wednesday'],
  ['YYYYMMDD', '20260304'],
  ['DD.MM.YYYY', '04.03.2026'],
  ['D-M-YYYY', '4-3-2026'],
  ['dddd, MMMM Do YYYY', 'Wednesday, March 4th 2026'],
  ['[Day] YYYY-MM-DD', 'Day 2026-03-04'],
  ['YYYY-MM-DD [W]W', '2026-03-04 W10'],
  ['YY-MM-DD', '26-03-04'],
  ['YYYY-MM-DD ddd', '2026-03-04 Wed'],
  ['YYYY-MM-DD.md', '2026-03-04'],
  ['[Tages(notiz)] YYYY.MM.DD', 'Tages(notiz) 2026.03.04'],
];

describe('the path of a daily note', () => {
  it.each(FORMATS)('in the format %s', (format, name) => {
    expect(dailyNotePath(DAY, settings(format, 'Daily'))).toBe(`Daily/${name}.md`);
    expect(dayOfPaths(settings(format, 'Daily'))(`Daily/${name}.md`)).toBe(DAY);
  });

  it('is read back for every day, in every format', () => {
    fc.assert(fc.property(fc.constantFrom(...FORMATS), fc.integer({ min: -9000, max: 9000 }), ([format], days) => {
      const day = addDays(DAY, days);
      expect(dayOfPaths(settings(format))(dailyNotePath(day, settings(format)))).toBe(day);
    }), { numRuns: 500 });
  });
});

describe('no other note is a daily note', () => {
  it.each<[string, string, string]>([
    ['in another folder', 'YYYY-MM-DD', 'Other/2026-03-04.md'],
    ['in a folder of a longer name', 'YYYY-MM-DD', 'Daily-old/2026-03-04.md'],
    ['in a folder below', 'YYYY-MM-DD', 'Daily/x/2026-03-04.md'],
    ['with more in its name', 'YYYY-MM-DD', 'Daily/2026-03-04 Sam.md'],
    ['on a day that can’t be', 'YYYY-MM-DD', 'Daily/2026-02-30.md'],
    ['with parts that disagree', 'YYYY/MM/YYYY-MM-DD', 'Daily/2026/04/2026-03-04.md'],
    ['with years that disagree', 'YYYY/YYYY-MM-DD', 'Daily/2025/2026-03-04.md'],
    ['with the name of another day', 'YYYY-MM-DD-dddd', 'Daily/2026-03-04-Monday.md'],
    ['with numbers of another length', 'D-M-YYYY', 'Daily/04-03-2026.md'],
    ['of another kind', 'YYYY-MM-DD', 'Daily/2026-03-04.canvas'],
    ['where a dot is meant', 'DD.MM.YYYY', 'Daily/04x03x2026.md'],
  ])('%s', (_, format, path) => {
    expect(dayOfPaths(settings(format, 'Daily'))(path)).toBeNull();
  });
});

describe('in a language that writes other digits and names', () => {
  afterEach(() => {
    momentOfTests.locale('en');
  });

  it.each(FORMATS.slice(0, 3))('a day in the format %s is read as it is written', (format) => {
    for (const locale of ['de', 'ar-sa']) {
      expect(momentOfTests.locale(locale)).toBe(locale);
      expect(dayReader(format)(dailyNotePath(DAY, settings(format)).slice(0, -3))).toBe(DAY);
    }
  });

  it.each(FORMATS)('a note in the format %s that was made in English is read, too', (format, name) => {
    for (const locale of ['de', 'ar-sa']) {
      momentOfTests.locale(locale);
      expect(dayOfPaths(settings(format))(`${name}.md`)).toBe(DAY);
    }
  });

  it.each([['L', '03/04/2026'], ['l', '3/4/2026'], ['[Am] L', 'Am 03/04/2026']])('a day of which only the language says what is the month is no day in another order: %s', (format, text) => {
    momentOfTests.locale('de');
    expect(dayReader(format)(text)).toBeNull();
    expect(dayReader(format)(momentOfTests('2026-03-04').format(format))).toBe(DAY);
    expect(dayReader('[Log] LL')('Log March 4, 2026')).toBe(DAY);
  });
});
