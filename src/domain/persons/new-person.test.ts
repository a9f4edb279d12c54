import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rulesWith } from '../follow-ups/follow-ups.test-support';
import { yamlOf } from '../edits/property-line';
import { newPerson } from './new-person';

it.each([
  ['a person by its type', {}, {}, { path: 'Jo Park.md', text: '---\ntype: person\n---\n' }],
  ['in the first people folder', { peopleFolders: ['Team', 'People'] }, {}, { path: 'Team/Jo Park.md', text: '---\ntype: person\n---\n' }],
  ['in that folder, with or without slashes around it', { peopleFolders: ['/Team/'] }, {}, { path: 'Team/Jo Park.md', text: '---\ntype: person\n---\n' }],
  ['by a tag where types are off', { personTypes: [] }, {}, { path: 'Jo Park.md', text: '---\ntags:\n  - person\n---\n' }],
  ['by its folder alone where tags are off too', { personTypes: [], personTags: [] }, {}, { path: 'Jo Park.md', text: '' }],
  ['with what is known', {}, { introduced_by: '[[Ana]]', interests: 'soil, water' }, { path: 'Jo Park.md', text: '---\ntype: person\nintroduced_by: "[[Ana]]"\ninterests: "soil, water"\n---\n' }],
  ['with that alone', { personTypes: [], personTags: [] }, { looking_for: 'a flat' }, { path: 'Jo Park.md', text: '---\nlooking_for: a flat\n---\n' }],
])('a new person is %s', (_name, rules, known, note) => {
  expect(newPerson(' Jo Park ', rulesWith(rules), known)).toEqual(note);
});

it.each(['x: y', '"quoted"', "it's", '- a', '#tag', '[[Ana]]', 'true', '3', '$& \\ '])('what is known is read as it was said: %s', (text) => {
  const made = newPerson('Jo', rulesWith(), { interests: text });
  expect('text' in made && parse(made.text.replaceAll('---', ''))).toEqual({ type: 'person', interests: text });
});

it.each(['', ' ', '.hidden', 'a/b', 'a#b', 'a|b', '[a]', 'CON', 'nul', 'Com1', 'aux.x', 'é'.repeat(130)])('nobody can be called “%s”', (name) => {
  expect(newPerson(name, rulesWith())).toHaveProperty('refused');
});

it.each(['Con Reed', 'Connie', 'Com', 'Lpt', 'Nul Nyberg'])('somebody can be called “%s”', (name) => {
  expect(newPerson(name, rulesWith())).not.toHaveProperty('refused');
});

describe('from a template', () => {
  const reading = { parseYaml: (yaml: string): unknown => parse(yaml), readUserDay: () => null };
  const inFolder = rulesWith({ peopleFolders: ['People'] });
  const made = (text: string, known = {}, rules = inFolder): unknown => newPerson('Jo', rules, known, { text, reading });

  it.each<[string, string, Record<string, string>, string]>([
    ['stays as it is', '# Jo\n\nNotes\n', {}, '# Jo\n\nNotes\n'],
    ['gets what is known', '---\ntype: person\nmet_at:\n---\n# Jo\n', { met_at: 'at the fair' }, '---\ntype: person\nmet_at: at the fair\n---\n# Jo\n'],
    ['under the spelling that is there', '---\nHow we met: \n---\n', { met_at: 'at the fair' }, '---\nHow we met: at the fair\n---\n'],
    ['in a block made for it', '# Jo', { interests: 'soil, water' }, '---\ninterests: "soil, water"\n---\n# Jo'],
    ['in place of an empty list', '---\ninterests: []\n---\n', { interests: 'soil' }, '---\ninterests: soil\n---\n'],
    ['keeps Windows line endings', '---\r\nmet_at:\r\n---\r\nx', { met_at: 'here' }, '---\r\nmet_at: here\r\n---\r\nx'],
    ['is left to a template engine', '---\nmade: <% tp.date.now() %>\n---\n<%* await x %>', {}, '---\nmade: <% tp.date.now() %>\n---\n<%* await x %>'],
  ])('it %s', (_, text, known, after) => {
    expect(made(text, known)).toEqual({ path: 'People/Jo.md', text: after });
  });

  it.each<[string, string, Partial<Parameters<typeof rulesWith>[0]>, string]>([
    ['made one where no folder does', '# Jo\n', {}, '---\ntype: person\n---\n# Jo\n'],
    ['one already by its type', '---\ntype: contact\n---\n', {}, '---\ntype: contact\n---\n'],
    ['one already by its tag', '---\ntags: [person, friend]\n---\n', {}, '---\ntags: [person, friend]\n---\n'],
    ['left alone where another type is given', '---\ntype: colleague\n---\n', {}, '---\ntype: colleague\n---\n'],
    ['made one by a tag where types are off', '# Jo\n', { personTypes: [] }, '---\ntags: person\n---\n# Jo\n'],
    ['left alone where both are off', '# Jo\n', { personTypes: [], personTags: [] }, '# Jo\n'],
  ])('it is %s', (_, text, rules, after) => {
    expect(made(text, {}, rulesWith(rules))).toEqual({ path: 'Jo.md', text: after });
  });

  it('is refused, and says that it is the template, where what is known has no place', () => {
    expect(made('---\ninterests:\n  - x\n---\n', { interests: 'soil' })).toEqual({ refused: 'in your template, the property “interests” is more than one plain line. Change it in the note.' });
  });

  it('keeps every byte of whatever stands below its properties', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '#', '-', ' ', '`', '$&', '%%', 'é') }), fc.string({ minLength: 1 }), (body, words) => {
      fc.pre(words.trim() !== '' && !/[\r\n]/.test(words));
      const note = made(`---\ntype: person\n---\n${body}`, { met_at: words });
      expect(note).toHaveProperty('text', `---\ntype: person\nmet_at: ${yamlOf(words)}\n---\n${body}`);
    }));
  });
});
