import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { rulesWith } from '../follow-ups/follow-ups.test-support';
import { newPerson } from './new-person';

it.each([
  ['a person by its type', {}, {}, { path: 'Jo Park.md', text: '---\ntype: person\n---\n' }],
  ['in the first people folder', { peopleFolders: ['Team', 'People'] }, {}, { path: 'Team/Jo Park.md', text: '---\ntype: person\n---\n' }],
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

it.each(['', ' ', '.hidden', 'a/b', 'a#b', 'a|b', '[a]'])('nobody can be called “%s”', (name) => {
  expect(newPerson(name, rulesWith())).toHaveProperty('refused');
});
