import { describe, expect, it } from 'vitest';
import { readVault } from '../../../tests/notes/read-vault';
import { interactionsOf, problemsOf, tasksOf } from '../../../tests/notes/told';

function ownNote(text: string, others: Record<string, string> = {}): ReturnType<typeof readVault> {
  return readVault({ 'People/Sam.md': text, 'People/Ana.md': '', 'Daily/2026-03-04.md': '', ...others });
}

describe('a list item with a link to a daily note', () => {
  it.each([
    ['- [[2026-03-04]] lunch', ['talked 2026-03-04']],
    ['- lunch on [[Daily/2026-03-04|that day]]', ['talked 2026-03-04']],
    ['- [lunch](Daily/2026-03-04.md)', ['talked 2026-03-04']],
    ['- [[2026-03-05]] lunch, a note not there', ['talked 2026-03-05']],
    ['- [[4 March 2026]] lunch', ['talked 2026-03-04']],
    ['- Gave the book [[2026-03-04]] #kith/gave', ['gave 2026-03-04']],
    ['- [[2026-03-04]] Met [[Sam]] #kith/met', ['met 2026-03-04']],
    ['- [x] Lunch [[2026-03-04]]', ['talked 2026-03-04']],
    ['- [x] Lunch [[2026-03-04]] ✅ 2026-03-06', ['talked 2026-03-06']],
    ['- [x] Gave a book [[2026-03-05]] #kith/gave', ['gave 2026-03-05']],
    ['- [x] Promised: the deck [[2026-03-05]] #kith/promise', ['promise 2026-03-05']],
    ['- [x] lunch', []],
    ['- [ ] lunch [[2026-03-04]]', []],
    ['- [-] lunch [[2026-03-04]]', []],
    ['- [ ] party\n\t- [x] lunch [[2026-03-04]]', []],
    ['- [ ] plan\n\t- [[2026-03-04]]', []],
    ['lunch [[2026-03-04]]', []],
    ['- [[2026-13-45]] lunch', []],
    ['- [[Soil 3]]', []],
  ])('%s', (text, told) => {
    expect(interactionsOf(ownNote(text), 'Sam')).toEqual(told);
  });

  it('tells of those that a record on it names, too', () => {
    const index = ownNote('- Met [[Ana]] as well, [[2026-03-04]] #kith/met');
    expect(interactionsOf(index, 'Sam')).toEqual(['met 2026-03-04 with Ana']);
  });

  it.each([
    ['- Advice from [[Ana]]: wait, [[2026-03-04]] #kith/advice', ['talked 2026-03-04'], ['advice 2026-03-04']],
    ['- Gave [[Ana]]: a book, [[2026-03-04]] #kith/gave', ['talked 2026-03-04'], ['gave 2026-03-04']],
    ['- Gave [[Sam]] and [[Ana]]: a book, [[2026-03-04]] #kith/gave', ['gave 2026-03-04 with Ana'], ['gave 2026-03-04 with Sam']],
    ['- [x] Thank [[Ana]]: for the book, [[2026-03-04]] #kith/thank', ['talked 2026-03-04'], ['thank 2026-03-04']],
  ])('is what was given or heard for those it names, and a talk with whose note it is: %s', (text, sam, ana) => {
    const index = ownNote(text);
    expect([interactionsOf(index, 'Sam'), interactionsOf(index, 'Ana')]).toEqual([sam, ana]);
    expect(index.facts('People/Sam.md')?.advice).toEqual([]);
  });

  it('is none when the link leads to another note that is called like a day', () => {
    expect(interactionsOf(ownNote('- see [[20260131]]', { 'Notes/20260131.md': '' }), 'Sam')).toEqual([]);
    expect(interactionsOf(ownNote('- see [[20260131]]'), 'Sam')).toEqual(['talked 2026-01-31']);
  });

  it('says nothing in a note that is no person’s', () => {
    expect(interactionsOf(ownNote('', { 'Notes/Soil.md': '- [[Sam]] on [[2026-03-04]]' }), 'Sam')).toEqual([]);
  });
});

describe('under a log heading', () => {
  it.each([
    ['## Contact log\n- 2026-08-10 — coffee\n- 2026-08-12: call', ['talked 2026-08-12', 'talked 2026-08-10']],
    ['# 📓 INTERACTIONS\n### 2026-06-12 — Email\nabout soil', ['talked 2026-06-12']],
    ['## History\n### 2026\n- 4 March 2026 — coffee', ['talked 2026-03-04']],
    ['## Meeting log:\n- 2026-03-04 Gave a book #kith/gave', ['gave 2026-03-04']],
    ['## History\n- 2026-03-04 — coffee\n\t- about soil', ['talked 2026-03-04']],
    ['## History\n- [[2026-03-04]] — coffee', ['talked 2026-03-04']],
    ['## History\n- [x] 2026-03-06 — call', ['talked 2026-03-06']],
    ['## History\n- [ ] 2026-03-04 — coffee', []],
    ['## History\n- coffee on 2026-03-04', []],
    ['## History\n## Plans\n- 2026-03-04 — coffee', []],
    ['## Prehistory\n- 2026-03-04 — coffee', []],
    ['- 2026-03-04 — coffee\n## History', []],
  ])('%s', (text, told) => {
    expect(interactionsOf(ownNote(text), 'Sam')).toEqual(told);
  });

  it('reports what looks like a day and can’t be one', () => {
    const index = ownNote('## History\n- 2026-13-45 — coffee\n### 13/02/2026 — call');
    expect(interactionsOf(index, 'Sam')).toEqual([]);
    expect(problemsOf(index)).toEqual(['day "2026-13-45" on line 1', 'day "13/02/2026" on line 2']);
  });

  it('says nothing in a note that is no person’s', () => {
    expect(interactionsOf(ownNote('', { 'Notes/Soil.md': '## History\n- 2026-03-04 [[Sam]]' }), 'Sam')).toEqual([]);
  });
});

it('is no interaction when a person links to themselves', () => {
  expect(interactionsOf(ownNote('I am [[Sam]]\n\n- [[Sam]]'), 'Sam')).toEqual([]);
});

it('is no interaction when a daily note that is a person links to itself', () => {
  const index = readVault({ 'Daily/2026-03-04.md': '---\ntype: person\n---\n[[2026-03-04]]' });
  expect(index.facts('Daily/2026-03-04.md')?.interactions).toEqual([]);
});

it('needs no link in a record or task', () => {
  const index = ownNote('- [ ] Promised: the deck #kith/promise\n- Gave a book #kith/gave');
  expect(tasksOf(index, 'Sam')).toEqual(['open promise: the deck']);
  expect(problemsOf(index)).toEqual([]);
});

it('tells nothing of the user in their own note', () => {
  const index = readVault({ 'People/Sam.md': '## History\n- 2026-03-04 — coffee\n- [ ] call' }, { yourNote: 'People/Sam.md' });
  expect(index.facts('People/Sam.md')).toMatchObject({ interactions: [], tasks: [], awaiting: false });
});
