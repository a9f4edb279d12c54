import { expect, it } from 'vitest';
import { readVault } from '../../../tests/notes/read-vault';
import { interactionsOf, problemsOf, tasksOf } from '../../../tests/notes/told';
import type { Rules } from '../rules';

function read(text: string, rules: Partial<Rules> = {}): ReturnType<typeof readVault> {
  return readVault({ 'People/Sam.md': '', 'People/Ana.md': '', 'Notes/Soil.md': '', 'Daily/2026-03-04.md': text }, rules);
}

it.each([
  ['two kinds', '- [[Sam]] #kith/met #kith/gave', 'kind "#kith/met #kith/gave" on line 0'],
  ['three kinds', '- [[Sam]] #kith/met #kith/gave #kith/news', 'kind "#kith/met #kith/gave #kith/news" on line 0'],
  ['an unknown kind', 'x\n\n- [[Sam]] #kith/ghosted', 'kind "#kith/ghosted" on line 2'],
  ['a known and an unknown kind', '- [[Sam]] #kith/met #kith/ghosted', 'kind "#kith/met #kith/ghosted" on line 0'],
  ['an unknown kind on a further line', '- [[Sam]]\n  and #kith/ghosted', 'kind "#kith/ghosted" on line 0'],
  ['a record without a link', '- Met: coffee #kith/met', 'people "#kith/met" on line 0'],
  ['a record of a note that is no person', '- Met [[Soil]] and [[Nobody]] #KITH/met', 'people "#KITH/met" on line 0'],
  ['a tagged task of nobody', '- [ ] Promised: x #kith/promise', 'people "#kith/promise" on line 0'],
  ['a record whose person is only above it', '- [[Sam]]\n\t- gave a book #kith/gave', 'people "#kith/gave" on line 1'],
  ['an answer without its advice', '- Tried: x #kith/tried', 'kind "#kith/tried" on line 0'],
  ['a day that can’t be on a task', '- [ ] call [[Sam]] 📅 2026-13-45', 'task-day "📅 2026-13-45" on line 0'],
  ['an introduction of one', '- Introduce [[Sam]]: to [[Ana]] #kith/introduce\n\t- [ ] Ask [[Sam]]', 'people "#kith/introduce" on line 0'],
  ['an introduction to a note that is gone, by a box', '- [ ] Introduce [[Sam]] and [[Nobody]] #kith/introduce', 'people "#kith/introduce" on line 0'],
  ['an introduction whose steps are gone', '- Introduce [[Sam]] and [[Ana]]: soil #kith/introduce\n- [ ] Ask [[Sam]]', 'steps "Introduce [[Sam]] and [[Ana]]: soil #kith/introduce" on line 0'],
  ['a day that can’t be on a step', '- Introduce [[Sam]] and [[Ana]] #kith/introduce\n\t- [ ] Ask ⏳ 2026-02-30', 'task-day "⏳ 2026-02-30" on line 1'],
])('%s is a problem', (_what, text, problem) => {
  expect(problemsOf(read(text))).toEqual([problem]);
});

it.each([
  ['one kind said twice', '- [[Sam]] #kith/gave #kith/gave/link'],
  ['a root without a kind', '- [[Sam]] #kith'],
  ['a tag outside lists', 'About #kith/ghosted and #kith/met'],
  ['other tags', '- [[Sam]] #met #work/kith/met'],
  ['a tagged task of those above', '- [[Sam]]\n\t- [ ] the deck #kith/promise'],
  ['an introduction that is ticked itself', '- [x] Introduce [[Sam]] and [[Ana]] #kith/introduce'],
  ['a line that leads to a task of somebody whose note is gone', '- [[Nobody]]: [[2026-03-01|A promise: the deck]] #kith/today'],
  ['a sign without a day', '- [ ] call [[Sam]] about the 📅'],
])('%s is none', (_what, text) => {
  expect(problemsOf(read(text))).toEqual([]);
});

it('hides nothing else of the note', () => {
  const index = read('- [ ] call [[Sam]] ⏳ 2026-02-30\n- [ ] ask [[Sam]] #kith/ghosted\n- [[Sam]] #kith/met #kith/gave\n- Wrote to [[Sam]] #kith/wrote');
  expect(tasksOf(index, 'Sam')).toEqual(['open task: call Sam', 'open task: ask Sam']);
  expect(interactionsOf(index, 'Sam')).toEqual(['wrote 2026-03-04']);
  expect(problemsOf(index)).toHaveLength(3);
});

it('reads every root of the settings', () => {
  const index = read('- Met [[Sam]] #crm/met\n- [[Sam]] #kith/gave #crm/met', { tagRoots: ['kith', 'crm'] });
  expect(interactionsOf(index, 'Sam')).toEqual(['met 2026-03-04']);
  expect(problemsOf(index)).toEqual(['kind "#kith/gave #crm/met" on line 1']);
});
