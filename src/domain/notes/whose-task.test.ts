import { expect, it } from 'vitest';
import { readVault } from '../../../tests/notes/read-vault';
import { tasksOf } from '../../../tests/notes/told';
import type { Rules } from '../rules';

const PEOPLE = { 'People/Sam.md': '', 'People/Ana.md': '', 'People/Bo.md': '' };

/** The tasks of Sam, Ana and Bo. */
function tasksIn(text: string, path = 'Notes/Soil.md', rules: Partial<Rules> = {}): string[] {
  const index = readVault({ ...PEOPLE, [path]: text }, rules);
  return ['Sam', 'Ana', 'Bo'].flatMap((name) => tasksOf(index, name).map((task) => `${name}: ${task}`));
}

it.each([
  ['those on its own line', '- [ ] call [[Sam]]', ['Sam: open task: call Sam']],
  ['all of them', '- [ ] dine with [[Sam]] and [[Ana]]', ['Sam: open task with Ana: dine with Sam and Ana', 'Ana: open task with Sam: dine with Sam and Ana']],
  ['those above', '- [[Sam]]\n\t- notes\n\t\t- [ ] call', ['Sam: open task: call']],
  ['the nearest above', '- [[Ana]]\n\t- [[Sam]]\n\t\t- [ ] call', ['Sam: open task: call']],
  ['those on its own line before those above', '- [[Ana]]\n\t- [ ] call [[Sam]]', ['Sam: open task: call Sam']],
  ['those of an open task above', '- [ ] [[Sam]]\n\t- [ ] call', ['Sam: open task: Sam', 'Sam: open task: call']],
  ['those who took part in a record above', '- Met [[Sam]]: knows [[Ana]] #kith/met\n\t- [ ] send the deck', ['Sam: open task: send the deck']],
  ['not who is spoken of on a tagged line', '- [ ] Tell [[Ana]]: how meeting [[Sam]] went #kith/tell', ['Ana: open tell: how meeting Sam went']],
  ['all on a tagged line without a colon', '- [ ] Thank [[Sam]] and [[Ana]] #kith/thank', ['Sam: open thank with Ana: ', 'Ana: open thank with Sam: ']],
  ['nobody', '- [ ] call', []],
  ['nobody beside it', '- [[Sam]]\n- [ ] call', []],
  ['nobody by a heading', '# [[Sam]]\n- [ ] call', []],
])('a task belongs to %s', (_who, text, tasks) => {
  expect(tasksIn(text)).toEqual(tasks);
});

it.each([
  ['- [ ] Congratulate [[Sam]] #kith/congratulate', ''],
  ['- [ ] Promised [[Sam]] #kith/promise ⏳ 2026-03-06', ''],
  ['- [ ] Danke [[Sam]] #kith/thank', ''],
  ['- [ ] Thank [[Sam]] for lunch #kith/thank', 'Thank Sam for lunch'],
  ['- [ ] call [[Sam]]', 'call Sam'],
])('has words where it says more than its kind: %s', (line, words) => {
  const index = readVault({ ...PEOPLE, 'Notes/Soil.md': line }, { wording: { thank: 'Danke {people}: {words}' } });
  expect(index.facts('People/Sam.md')?.tasks).toMatchObject([{ words }]);
});

it('belongs to the person in whose note it stands when no item above links anyone', () => {
  expect(tasksIn('- [ ] call', 'People/Sam.md')).toEqual(['Sam: open task: call']);
  expect(tasksIn('- [ ] call [[Ana]]', 'People/Sam.md')).toEqual(['Ana: open task: call Ana']);
  expect(tasksIn('- [ ] call', 'People/Sam.md', { yourNote: 'People/Sam' })).toEqual([]);
});

it('never belongs to those who attended a meeting', () => {
  expect(tasksIn('---\nattendees: "[[Sam]]"\n---\n- [ ] call', 'Notes/2026-03-04.md')).toEqual([]);
});

it.each([
  ['[ ]', 'open'], ['[/]', 'asked'], ['[x]', 'done'], ['[X]', 'done'], ['[-]', 'cancelled'],
])('a box %s is %s', (box, status) => {
  expect(tasksIn(`- ${box} call [[Sam]]`)).toEqual([`Sam: ${status} task: call Sam`]);
});

it('is none with another character in its box, nor in code', () => {
  expect(tasksIn('- [>] call [[Sam]]\n- [!] call [[Sam]]\n\n```\n- [ ] call [[Sam]]\n```')).toEqual([]);
});

it.each([
  ['promise'], ['thank'], ['tell'], ['congratulate'], ['idea'], ['waiting'], ['today'],
])('a tag makes it a %s', (kind) => {
  expect(tasksIn(`- [ ] For [[Sam]]: words #kith/${kind}`)).toEqual([`Sam: open ${kind}: words`]);
});

it('counts in quotes and callouts', () => {
  expect(tasksIn('> - [ ] call [[Sam]]\n\n> [!todo]\n> - [ ] write\n>   - [ ] to [[Sam]]')).toEqual(['Sam: open task: call Sam', 'Sam: open task: to Sam']);
});

it('keeps the line as it stands, and the day of its note', () => {
  const index = readVault({ ...PEOPLE, 'Daily/2026-03-04.md': 'x\r\n\r\n> - [ ] call [[Sam]]  📅 2026-03-09\r\n' });
  expect(index.facts('People/Sam.md')?.tasks).toMatchObject([
    { text: '> - [ ] call [[Sam]]  📅 2026-03-09', line: 2, noteDay: '2026-03-04', days: { due: '2026-03-09' } },
  ]);
});

it('obeys the filter of the Tasks plugin, except for tagged ones', () => {
  const text = '- [ ] call [[Sam]]\n- [ ] #task write [[Sam]]\n- [ ] Thank [[Sam]]: it #kith/thank\n- [ ] Met [[Sam]] #kith/met';
  expect(tasksIn(text, 'Notes/Soil.md', { taskFilter: '#task' })).toEqual(['Sam: open task: write Sam', 'Sam: open thank: it', 'Sam: open task: Met Sam']);
});

it('leaves a ticked box that the filter leaves out a line like any other', () => {
  const index = readVault({ ...PEOPLE, 'Daily/2026-03-04.md': '- [x] walked with [[Sam]] ✅ 2026-03-06\n- [ ] walk with [[Ana]]' }, { taskFilter: '#task' });
  expect(index.facts('People/Sam.md')?.interactions).toMatchObject([{ kind: 'mentioned', day: '2026-03-04', source: 'link' }]);
  expect(index.facts('People/Ana.md')?.interactions).toEqual([]);
});
