import { expect, it } from 'vitest';
import { readVault } from '../../../tests/notes/read-vault';
import type { Texts } from '../../../tests/notes/read-vault';
import { day, rulesWith } from './follow-ups.test-support';
import { oldOnes } from './old-ones';

const PEOPLE = { 'People/Sam.md': '', 'People/Ana.md': '', 'People/Me.md': '' };

/** The lines that can be let rest on a day, by the words in them and where they stand. */
function oldOn(today: string, notes: Texts): string[] {
  const people = readVault({ ...PEOPLE, ...notes });
  return oldOnes(people, day(today), rulesWith({ yourNote: 'People/Me.md' })).map(({ words, lines }) => `${words}: ${lines.map(({ path, line }) => `${path} ${line}`).join(', ')}`);
}

const introduced = [
  '- Introduce [[Ana]] and [[Sam]]: soil data #kith/introduce',
  '\t- [x] Ask [[Ana]] ✅ 2026-03-04',
  '\t- [x] Ask [[Sam]] ✅ 2026-03-04',
  '\t- [x] Introduce them ✅ 2026-03-04',
];

it.each([
  ['thanks after 60 days', '- [ ] Thank [[Sam]]: lunch #kith/thank', '2026-05-04', ['lunch: Daily/2026-03-04.md 0']],
  ['not before', '- [ ] Thank [[Sam]]: lunch #kith/thank', '2026-05-03', []],
  ['a congratulation after 14', '- [ ] Congratulate [[Sam]]: the job #kith/congratulate', '2026-03-19', ['the job: Daily/2026-03-04.md 0']],
  ['an introduction that nobody spoke of again', [...introduced, '\t- [ ] Hear how it went'].join('\n'), '2026-05-17', ['soil data: Daily/2026-03-04.md 4']],
  ['not one that is in the list', [...introduced, '\t- [ ] Hear how it went'].join('\n'), '2026-05-16', []],
  ['not one that rests', [...introduced, '\t- [-] Hear how it went ❌ 2026-03-20'].join('\n'), '2026-08-01', []],
  ['not one that is done', [...introduced, '\t- [x] Hear how it went ✅ 2026-03-20'].join('\n'), '2026-08-01', []],
  ['not thanks given by hand', '- [ ] Thank [[Sam]]: lunch #kith/thank\n- Thanked [[Sam]] #kith/thank', '2026-08-01', []],
  ['not thanks put off until later', '- [ ] Thank [[Sam]]: lunch #kith/thank 🛫 2026-09-01', '2026-08-01', []],
  ['not a promise', '- [ ] Promised [[Sam]]: the deck #kith/promise', '2029-08-01', []],
  ['not what is cancelled', '- [-] Thank [[Sam]]: lunch #kith/thank', '2026-08-01', []],
  ['not what is for the user', '- [ ] Thank [[Me]]: lunch #kith/thank', '2026-08-01', []],
])('what can rest: %s', (_name, note, today, expected) => {
  expect(oldOn(today, { 'Daily/2026-03-04.md': note })).toEqual(expected);
});

it('what is for several stands there once, with its copies, by note and line', () => {
  const note = '- [ ] Tell [[Sam]] and [[Ana]]: it went well #kith/tell\n- [ ] Thank [[Ana]]: the lift #kith/thank';
  expect(oldOn('2026-08-01', { 'Daily/2026-03-04.md': note, 'Daily/2026-03-04 (conflict 1).md': note, 'Daily/2026-02-01.md': '- [ ] Thank [[Sam]]: lunch #kith/thank' })).toEqual([
    'lunch: Daily/2026-02-01.md 0',
    'it went well: Daily/2026-03-04.md 0, Daily/2026-03-04 (conflict 1).md 0',
    'the lift: Daily/2026-03-04.md 1, Daily/2026-03-04 (conflict 1).md 1',
  ]);
});
