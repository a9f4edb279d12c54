import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../rules';
import { contributesNothing } from './contributes';
import { peopleFoldersIn } from './folders';

describe('a folder is taken for a people folder', () => {
  it.each(['People', 'people', 'PERSONS', 'Contacts', '02 People', '02 - People', '01. Contacts', '👥 People', 'People 👩‍👩‍👧', '_People', '10-19 Life/11 People', 'ℹ️ People'])('%s', (folder) => {
    expect(peopleFoldersIn(['Notes', folder])).toEqual([folder]);
  });

  it.each(['Peoples', 'My people', 'Person', 'Contact', 'Business contacts', 'Popular People Magazine', '2026', '👥', 'People/Work'])('but not %s', (folder) => {
    expect(peopleFoldersIn([folder])).toEqual([]);
  });

  it('and one inside another needs no mention of its own', () => {
    expect(peopleFoldersIn(['People', 'People/Contacts', 'Work/Contacts'])).toEqual(['People', 'Work/Contacts']);
  });
});

describe('a note adds nothing', () => {
  const rules = { ...DEFAULT_RULES, templatePaths: ['Templates', 'Meta/Daily note'], excludedFolders: ['events'] };
  it.each([
    ['Templates/Person.md', true], ['templates/deep/Person.md', true], ['Meta/Daily note.md', true], ['events/a.md', true],
    ['events-old/a.md', false], ['my/events/a.md', false], ['Meta/Daily notes.md', false], ['Template.md', false], ['Sam.md', false],
  ])('%s: %s', (path, expected) => {
    expect(contributesNothing(path, rules)).toBe(expected);
  });
});
