import { describe, expect, it } from 'vitest';
import { readVault } from '../../../tests/notes/read-vault';
import { interactionsOf, tasksOf } from '../../../tests/notes/told';

const PEOPLE = { 'People/Sam.md': '', 'People/Ana.md': '' };

function read(text: string): ReturnType<typeof readVault> {
  return readVault({ ...PEOPLE, 'Daily/2026-03-04.md': text });
}

describe('advice', () => {
  const adviceIn = (text: string): unknown => read(text).facts('People/Sam.md')?.advice;

  it('holds the words, the day and what came of it', () => {
    const text = '- Advice from [[Sam]]: price by seat #kith/advice\n\t- Tried: two said yes #kith/tried ✅ 2026-03-20\n\t- why\n\t\t- Another way: by month, [[2026-03-22]] #kith/another-way';
    expect(adviceIn(text)).toEqual([{
      path: 'Daily/2026-03-04.md', line: 0, people: ['People/Sam.md'], day: '2026-03-04',
      text: '- Advice from [[Sam]]: price by seat #kith/advice', words: 'price by seat',
      answers: [
        { kind: 'tried', words: 'two said yes', day: '2026-03-20' },
        { kind: 'another-way', words: 'by month, 2026-03-22', day: '2026-03-22' },
      ],
      tells: [],
    }]);
  });

  it.each([
    ['- [x] Tried: two said yes #kith/tried ✅ 2026-03-20', [{ kind: 'tried', words: 'two said yes', day: '2026-03-20' }]],
    ['- [x] Tried: two said yes #kith/tried', [{ kind: 'tried', words: 'two said yes', day: null }]],
    ['- [ ] Tried: two said yes #kith/tried', []],
    ['- [-] Tried: two said yes #kith/tried', []],
  ])('is answered by a box below it once that is ticked: %s', (line, answers) => {
    expect(adviceIn(`- Advice from [[Sam]]: price by seat #kith/advice\n\t${line}`)).toMatchObject([{ answers }]);
  });

  it('with an answer of no possible day is a problem, and answered for all that', () => {
    const index = read('- Advice from [[Sam]]: price by seat #kith/advice\n\t- Tried: it #kith/tried ✅ 2026-02-30');
    expect(index.problems()).toMatchObject([{ cause: 'task-day', line: 1, found: '✅ 2026-02-30' }]);
    expect(index.facts('People/Sam.md')?.advice).toMatchObject([{ answers: [{ day: null }] }]);
  });

  it.each([
    ['- [ ] Tell [[Sam]]: it works #kith/tell', [1]],
    ['- [ ] Tell him it works #kith/tell', [1]],
    ['- Told [[Sam]]: it works #kith/tell', [1]],
    ['- [ ] Tell [[Ana]]: what Sam said #kith/tell', []],
    ['- [ ] call [[Sam]]', []],
  ])('knows the lines below it that tell whoever gave it: %s', (line, tells) => {
    expect(adviceIn(`- Advice from [[Sam]]: price by seat #kith/advice\n\t${line}`)).toMatchObject([{ tells }]);
  });

  it('is answered by what stands below it alone', () => {
    const text = '- Advice from [[Sam]]: a #kith/advice\n- Advice from [[Sam]]: b #kith/advice\n\t- Tried: it #kith/tried';
    expect(adviceIn(text)).toMatchObject([{ words: 'a', answers: [] }, { words: 'b', answers: [{ words: 'it', day: null }] }]);
  });

  it('in the own note of the one who gave it needs no link and no day', () => {
    expect(readVault({ ...PEOPLE, 'People/Sam.md': '- Price by seat #kith/advice' }).facts('People/Sam.md')?.advice).toMatchObject([
      { people: ['People/Sam.md'], words: 'Price by seat', day: null },
    ]);
  });

  it('that is ticked is advice like any other', () => {
    expect(adviceIn('- [x] Advice from [[Sam]]: a #kith/advice ✅ 2026-03-05\n\t- Tried: it #kith/tried')).toMatchObject([
      { people: ['People/Sam.md'], words: 'a', day: '2026-03-05', answers: [{ kind: 'tried', words: 'it' }] },
    ]);
  });

  it.each(['- [ ] a project', '- [-] a project'])('is none under what is not done: %s', (above) => {
    const index = read(`${above}\n\t- Advice from [[Sam]]: a #kith/advice\n\t\t- Tried: it #kith/tried\n\t- [x] Advice from [[Ana]]: b #kith/advice`);
    expect(['Sam', 'Ana'].map((name) => index.facts(`People/${name}.md`)?.advice)).toEqual([[], []]);
    expect(index.problems()).toEqual([]);
  });

  it('that is not ticked yet is a task', () => {
    const index = read('- [ ] Advice from [[Sam]]: a #kith/advice');
    expect(index.facts('People/Sam.md')).toMatchObject({ advice: [], interactions: [] });
    expect(tasksOf(index, 'Sam')).toEqual(['open task: a']);
  });
});

describe('an introduction', () => {
  const TEXT = [
    '- Introduce [[Ana]] and [[Sam]]: both work on soil #kith/introduce',
    '\t- [x] Ask [[Ana]] ✅ 2026-03-05',
    '\t- [/] Ask [[Sam]] 🛫 2026-03-05 ⏳ 2026-03-12',
    '\t- [ ] Introduce them',
    '\t\t- [-] Hear how it went',
    '\t- [ ] Thank [[Ana]]: for saying yes #kith/thank',
  ].join('\n');

  it('holds its steps, with the one who is asked', () => {
    const none = { scheduled: null, due: null, start: null, done: null, cancelled: null };
    expect(read(TEXT).facts('People/Sam.md')?.introductions).toEqual([{
      path: 'Daily/2026-03-04.md', line: 0, people: ['People/Ana.md', 'People/Sam.md'], day: '2026-03-04',
      text: '- Introduce [[Ana]] and [[Sam]]: both work on soil #kith/introduce', words: 'both work on soil',
      steps: [
        { line: 1, text: '\t- [x] Ask [[Ana]] ✅ 2026-03-05', people: ['People/Ana.md'], status: 'done', days: { ...none, done: '2026-03-05' } },
        { line: 2, text: '\t- [/] Ask [[Sam]] 🛫 2026-03-05 ⏳ 2026-03-12', people: ['People/Sam.md'], status: 'asked', days: { ...none, start: '2026-03-05', scheduled: '2026-03-12' } },
        { line: 3, text: '\t- [ ] Introduce them', people: [], status: 'open', days: none },
        { line: 4, text: '\t\t- [-] Hear how it went', people: [], status: 'cancelled', days: none },
      ],
    }]);
  });

  it('in the own note of one of the two needs a link to the other alone', () => {
    const index = readVault({ ...PEOPLE, 'People/Sam.md': '- Introduce to [[Ana]]: soil #kith/introduce\n\t- [ ] Ask [[Ana]]' });
    expect(index.facts('People/Ana.md')?.introductions).toMatchObject([{ people: ['People/Sam.md', 'People/Ana.md'], day: null }]);
  });

  it('keeps its steps from being tasks, except for those with a tag of their own', () => {
    expect(tasksOf(read(TEXT), 'Ana')).toEqual(['open thank: for saying yes']);
    expect(tasksOf(read(TEXT), 'Sam')).toEqual([]);
  });

  it('mentions those who were asked, on the day they were', () => {
    expect(interactionsOf(read(TEXT), 'Ana')).toEqual(['mentioned 2026-03-05', 'mentioned 2026-03-04']);
  });

  it('takes a box on its own line for its last step', () => {
    const [introduction] = read('- [ ] Introduce [[Ana]] and [[Sam]] #kith/introduce\n\t- [x] Ask [[Ana]]').facts('People/Sam.md')?.introductions ?? [];
    expect(introduction?.steps).toMatchObject([{ line: 1, status: 'done' }, { line: 0, status: 'open', people: ['People/Ana.md', 'People/Sam.md'] }]);
  });

  it.each(['- [ ] a project', '- [-] a project'])('is none under what is not done, and its steps are tasks: %s', (above) => {
    const index = read(`${above}\n\t- Introduce [[Ana]] and [[Sam]]: soil #kith/introduce\n\t\t- [ ] Ask [[Ana]]`);
    expect(index.facts('People/Sam.md')?.introductions).toEqual([]);
    expect(tasksOf(index, 'Ana')).toEqual(['open task: Ask Ana']);
    expect(index.problems()).toEqual([]);
  });

  it.each([
    ['- Introduce [[Ana]] and [[Nobody]]: soil #kith/introduce', ['open task: Ask Ana']],
    ['- [ ] Introduce [[Ana]] and [[Nobody]]: soil #kith/introduce', ['open task: soil', 'open task: Ask Ana']],
  ])('of one is a problem, and its tasks are tasks: %s', (line, tasks) => {
    const index = read(`${line}\n\t- [ ] Ask [[Ana]] ⏳ 2026-03-09`);
    expect(index.problems()).toMatchObject([{ cause: 'people', line: 0 }]);
    expect(tasksOf(index, 'Ana')).toEqual(tasks);
  });

  it('ignores the filter of the Tasks plugin for its steps', () => {
    const index = readVault({ ...PEOPLE, 'Daily/2026-03-04.md': TEXT }, { taskFilter: '#task' });
    expect(index.facts('People/Sam.md')?.introductions[0]?.steps).toHaveLength(4);
  });
});
