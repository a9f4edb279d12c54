import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../domain/settings';
import { migrate } from './migrations';
import { readSettings } from './settings';

describe('reading settings', () => {
  it.each([
    ['a heading that is no text', { heading: 7 }, 'heading'],
    ['folders that are one text', { peopleFolders: 'People' }, 'peopleFolders'],
    ['a list with a number in it', { tagRoots: ['kith', 4] }, 'tagRoots'],
    ['rhythm words that are a list', { rhythmWords: ['A = 3 weeks'] }, 'rhythmWords'],
    ['a start day that can not be', { startDay: '2026-13-45' }, 'startDay'],
  ] as const)('takes the default for %s', (_name, data, key) => {
    expect(readSettings(data)[key]).toEqual(DEFAULT_SETTINGS[key]);
  });

  it('takes what has the right shape', () => {
    const settings = readSettings({ startDay: '2026-03-09', peopleFolders: ['Team'], mentionsQuiet: false, rhythmWords: { A: '3 weeks' } });
    expect(settings).toMatchObject({ startDay: '2026-03-09', peopleFolders: ['Team'], mentionsQuiet: false, rhythmWords: { A: '3 weeks' } });
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (data) => {
      expect(readSettings(migrate(data)).tagRoots).toBeInstanceOf(Array);
    }));
  });
});

describe('migrating settings', () => {
  it.each([
    ['a file without a version', { heading: 'X' }, { heading: 'X', version: 1 }],
    ['a file of this version', { version: 1, other: true }, { version: 1, other: true }],
    ['a file of a later version, which stays as it is', { version: 9, other: true }, { version: 9, other: true }],
    ['a version that is no number', { version: 'one' }, { version: 1 }],
  ])('brings up %s', (_name, data, expected) => {
    expect(migrate(data)).toEqual(expected);
  });
});
