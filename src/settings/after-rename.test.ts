import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../domain/settings';
import { settingsAfterRename } from './after-rename';

const SETTINGS = { ...DEFAULT_SETTINGS, peopleFolders: ['Life/People', '/Team/'], excludedFolders: ['Old'], yourNote: 'Life/Me' };

describe('settings after a rename', () => {
  it.each([
    ['a folder that is named', 'Old', 'Archive', { excludedFolders: ['Archive'] }],
    ['a folder above one', 'Life', 'Home/Life', { peopleFolders: ['Home/Life/People', '/Team/'], yourNote: 'Home/Life/Me' }],
    ['a folder written with slashes', 'Team', 'Crew', { peopleFolders: ['Life/People', 'Crew'] }],
    ['a folder written from the top', 'Crew', 'Guild', { peopleFolders: ['Guild'] }, ['./Crew']],
    ['a folder named in other letters', 'old', 'New', { excludedFolders: ['New'] }],
    ['your note, named without .md', 'Life/Me.md', 'Life/Myself.md', { yourNote: 'Life/Myself' }],
  ] as readonly [string, string, string, object, string[]?][])('follow %s', (_name, from, to, changed, peopleFolders = SETTINGS.peopleFolders) => {
    expect(settingsAfterRename({ ...SETTINGS, peopleFolders }, from, to)).toEqual(changed);
  });

  it.each([
    ['a folder whose name only begins like it', 'Ol', 'X'],
    ['a note in it', 'Life/People/Ana.md', 'Ana.md'],
    ['a folder below it', 'Life/People/Choir', 'Choir'],
  ])('do not follow %s', (_name, from, to) => {
    expect(settingsAfterRename(SETTINGS, from, to)).toBeNull();
  });
});
