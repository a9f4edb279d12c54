import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveDays, moveVaultDays, weeksTo } from './sample-vault-days.mjs';

describe('the days of the sample vault', () => {
  it.each([
    ['2026-03-09', 0],
    ['2026-03-15', 0],
    ['2026-03-16', 7],
    ['2026-03-08', -7],
    ['2027-01-01', 294],
  ])('on %s lie %i days later than they were written', (today, days) => {
    expect(weeksTo(today)).toBe(days);
  });

  it.each([
    ['a day', 'due 2026-03-10.', 7, 'due 2026-03-17.'],
    ['a day with a time', '2026-03-10T09:30:00', 7, '2026-03-17T09:30:00'],
    ['a day over the year', '2025-12-29 and [[2025-12-31]]', 7, '2026-01-05 and [[2026-01-07]]'],
    ['a day that can not be, left alone', 'last_contact: 2026-13-45', 7, 'last_contact: 2026-13-45'],
    ['a birthday without a year, left alone', 'birthday: 07-22', 7, 'birthday: 07-22'],
    ['a birthday with a year, as far from today as before', 'birthday: 1937-03-14', 7, 'birthday: 1937-03-21'],
    ['a birthday that moves into the next year', 'birthday: 1937-12-30', 7, 'birthday: 1938-01-06'],
    ['a longer number, left alone', '12026-03-10 2026-03-101', 7, '12026-03-10 2026-03-101'],
  ])('moves %s', (_what, before, days, after) => {
    expect(moveDays(before, days)).toBe(after);
  });

  describe('in a folder', () => {
    let folder = '';
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'kith-days-'));
    });
    afterEach(() => rm(folder, { recursive: true }));

    it('moves in names and in notes, also where one new name is another old one', async () => {
      await writeFile(join(folder, '2026-03-02.md'), 'Written on 2026-03-02\r\n');
      await writeFile(join(folder, '2026-03-09.md'), 'After [[2026-03-02]]');
      await moveVaultDays(folder, 7);
      expect((await readdir(folder)).sort()).toEqual(['2026-03-09.md', '2026-03-16.md']);
      expect(await readFile(join(folder, '2026-03-09.md'), 'utf8')).toBe('Written on 2026-03-09\r\n');
      expect(await readFile(join(folder, '2026-03-16.md'), 'utf8')).toBe('After [[2026-03-09]]');
    });
  });
});
