import { describe, expect, it } from 'vitest';
import { readAsTasks } from '../../../tests/notes/tasks-plugin-grammar';
import type { TasksTask } from '../../../tests/notes/tasks-plugin-grammar';
import { advice, day, rulesWith } from '../follow-ups/follow-ups.test-support';
import { linesOfIntroduction } from '../introductions/lines-of-introduction';
import { composeRecord } from '../records/compose';
import type { TaskDraft } from '../records/compose';
import type { RecordKind, TaskStatus } from '../records/record';
import { readTaskFields } from '../records/task-fields';
import { DEFAULT_RULES } from '../rules';
import { thinkOn } from './answer-advice';
import { cancelTask, markAsked, scheduleTask, tickTask } from './change-task';
import type { Change, Refusal } from './edit';
import type { KnownLine } from './find-line';
import { statusOnLine } from './task-line';

const DAY = day('2026-03-09');
const STATES: Readonly<Record<TaskStatus, TasksTask['state']>> = { open: 'todo', asked: 'in progress', done: 'done', cancelled: 'cancelled' };
const NO_DAYS = { scheduled: undefined, due: undefined, start: undefined, done: undefined, cancelled: undefined };

/** What Kith reads on a line, said as Tasks says it. */
function asKithReads(line: string): { readonly state: string | undefined; readonly days: object } {
  const status = statusOnLine(line);
  const days = Object.entries(readTaskFields(line).days).map(([name, on]) => [name, on ?? undefined] as const);
  return { state: status ? STATES[status] : undefined, days: Object.fromEntries(days) };
}

function expectTheSame(line: string): TasksTask {
  const task = readAsTasks(line);
  if (task === null) throw new Error(`Tasks sees no task in ${line}`);
  expect({ state: task.state, days: { ...NO_DAYS, ...task.days } }).toEqual(asKithReads(line));
  return task;
}

function written(text: string | Refusal): string {
  if (typeof text !== 'string') throw new Error(text.refused);
  return text;
}

const KINDS: readonly (RecordKind | 'task')[] = ['promise', 'thank', 'tell', 'congratulate', 'idea', 'waiting', 'task'];
const DRAFTS: readonly (readonly [string, TaskDraft, TasksTask['days']])[] = [
  ['open', { status: 'open', scheduled: DAY }, { scheduled: DAY }],
  ['open without a day', { status: 'open', scheduled: null }, {}],
  ['done', { status: 'done', on: DAY }, { done: DAY }],
  ['cancelled', { status: 'cancelled', on: DAY }, { cancelled: DAY }],
];

describe.each(KINDS)('a line of the kind %s that Kith writes', (kind) => {
  it.each(DRAFTS)('%s, is the same task to the Tasks plugin', (_name, task, days) => {
    const [line = ''] = composeRecord({ kind, people: ['[[Sam]]'], words: 'the budget, in #soil terms', task }, DEFAULT_RULES);
    const read = expectTheSame(line);
    expect(read.days).toEqual(days);
    expect(read.description).toContain('[[Sam]]');
    expect(read.tags.includes(`#kith/${kind}`)).toBe(kind !== 'task');
  });

  it('holds the global filter, in the words or among the tags at the end', () => {
    const [line = ''] = composeRecord({ kind, people: ['[[Sam]]'], words: 'it', task: { status: 'open', scheduled: DAY } }, rulesWith({ taskFilter: '#task' }));
    const { description, tags } = expectTheSame(line);
    expect(`${description} ${tags.join(' ')}`).toContain('#task');
  });
});

const OPEN = [
  '- [ ] Thank [[Sam]]: the story #kith/thank',
  '- [ ] Thank [[Sam]]: the story #kith/thank ⏳ 2026-03-01',
  '- [ ] Thank [[Sam]]: the story ⏳ 2026-03-01 #kith/thank ^a1',
  '\t- [ ] Ask [[Sam]]',
  '> - [ ] call [[Sam]] 📅 2026-03-20',
  '1. [ ] call [[Sam]] 🛫 2026-03-01 ⏳ 2026-03-02 📅 2026-03-03 ⏫',
  '* [/] Ask [[Sam]] 🛫 2026-03-01 ⏳️ 2026-03-08 #kith/introduce',
  '- [ ] call [[Sam]] ⏳ 2026-03-01 ⏳ 2026-03-05 🆔 abc ⛔ d,e ^a1',
];
const CHANGES: readonly (readonly [string, (known: KnownLine) => Change, TasksTask['state'], TasksTask['days']])[] = [
  ['ticked', (known) => tickTask(known, DAY, null), 'done', { done: DAY }],
  ['cancelled', (known) => cancelTask(known, DAY), 'cancelled', { cancelled: DAY }],
  ['put off', (known) => scheduleTask(known, DAY), 'todo', { scheduled: DAY }],
  ['asked', (known) => markAsked(known, DAY, day('2026-03-16')), 'in progress', { start: DAY, scheduled: '2026-03-16' }],
];

describe.each(CHANGES)('a task that Kith has %s', (_name, change, state, days) => {
  it.each(OPEN)('is so to the Tasks plugin: %s', (text) => {
    const task = expectTheSame(written(change({ line: 0, text })(text)));
    expect(task.state).toBe(state === 'todo' && text.includes('[/]') ? 'in progress' : state);
    expect(task.days).toMatchObject(days);
    expect(task.description).toBe(readAsTasks(text)?.description);
  });
});

it('the steps of an introduction are tasks, and its own line is none', () => {
  const entry = { people: [], words: 'soil data', first: 1, askedFor: 0 };
  const [own = '', ...steps] = linesOfIntroduction(entry, ['[[Ana]]', '[[Sam]]'], DAY, DEFAULT_RULES);
  expect(readAsTasks(own)).toBeNull();
  expect(steps.map((line) => expectTheSame(line).state)).toEqual(['todo', 'done', 'todo', 'todo']);
});

it('still thinking about advice is a task for a later day', () => {
  const note = advice('2026-02-10');
  const lines = written(thinkOn(note, ['[[Sam]]'], DAY, DEFAULT_RULES).change(note.text)).split('\n');
  expect(expectTheSame(lines[1] ?? '').days).toEqual({ scheduled: DAY });
});

describe('what Tasks reads is read from the end', () => {
  it.each([
    ['- [ ] call ⏳ 2026-03-01', { scheduled: '2026-03-01' }],
    ['- [ ] call ⏳ 2026-03-01 #tag 📅 2026-03-02 ^a', { scheduled: '2026-03-01', due: '2026-03-02' }],
    ['- [ ] call 🆔 abc ⏳ 2026-03-01 ⛔ d,e 🔁 every week 🏁 delete ⏫', { scheduled: '2026-03-01' }],
    ['- [ ] call ⏳ 2026-03-01 and more', {}],
    ['- call ⏳ 2026-03-01', undefined],
    ['1) [ ] call ⏳ 2026-03-01', undefined],
  ])('%s', (line, days) => {
    expect(readAsTasks(line)?.days).toEqual(days);
  });
});

describe('a line by hand is the same task to Kith and to Tasks', () => {
  it.each([
    '- [ ] call ⏳ 2026-03-01 ⏳ 2026-03-08',
    '- [ ] moved from 📅 2026-03-01 to the spring #soil 📅 2026-04-01',
    '- [ ] call ⏳ 2026-03-01 #soil ⏫ ⌛ 2026-03-08 ^a',
    '- [X] call 📆2026-03-01 ✅️ 2026-03-02',
    '> 2. [/] call 🗓️ 2026-03-01 🆔 abc 🛫 2026-02-01',
    '- [-] call ❌ 2026-03-02 🔁 every week',
  ])('%s', (line) => {
    expectTheSame(line);
  });
});
