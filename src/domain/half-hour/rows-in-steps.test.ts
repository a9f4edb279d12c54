import { describe, expect, it } from 'vitest';
import { advice, ANA, BO, day, factsWith, interaction, introduction, peopleWith, rulesWith, SAM, step, task } from '../follow-ups/follow-ups.test-support';
import { listFollowUps } from '../follow-ups/list-follow-ups';
import type { PersonFacts } from '../persons/person-facts';
import { rowsInSteps } from './rows-in-steps';

const TODAY = day('2026-03-09');
const MONTHLY = { unit: 'months', count: 1 } as const;

type Given = Parameters<typeof factsWith>[0];

/** What stands in each step: the kinds and the names. */
function steps(...all: readonly PersonFacts[]): Record<string, string[]> {
  const people = peopleWith(...all);
  const found = rowsInSteps(listFollowUps(people, TODAY, rulesWith()), people, TODAY);
  return Object.fromEntries(Object.entries(found).map(([id, items]) => [id, items.map((item) => (item.type === 'row' ? `${item.row.kind} ${item.row.people.map((path) => path.slice(7, -3)).join('+')}` : item.type))]));
}

function about(path: string, ...[kind, given]: Parameters<typeof task>): PersonFacts {
  return factsWith({ tasks: [task(kind, { ...given, people: [path] })] }, path);
}

describe('a step', () => {
  it.each<[string, string, Given]>([
    ['promises', 'promise Sam', { tasks: [task('promise', { noteDay: '2026-03-01' })] }],
    ['promises', 'promise Sam', { tasks: [task('promise')] }],
    ['promises', 'task Sam', { tasks: [task('task', { days: { scheduled: '2026-03-09' } })] }],
    ['promises', 'introduce Sam', { introductions: [introduction('2026-03-01', [step('Ask [[Sam]]', { people: [SAM] })])] }],
    ['thanks', 'congratulate Sam', { tasks: [task('congratulate', { noteDay: '2026-03-05' })] }],
    ['thanks', 'thank Sam', { tasks: [task('thank', { noteDay: '2026-03-05' })] }],
    ['thanks', 'tell Sam', { tasks: [task('tell', { noteDay: '2026-03-05' })] }],
    ['thanks', 'advice Sam', { advice: [advice('2026-01-10')] }],
    ['in-touch', 'birthday Sam', { person: { birthday: { month: 3, dayOfMonth: 8 } } }],
    ['in-touch', 'date Sam', { person: { followUp: day('2026-03-08') } }],
    ['in-touch', 'idea Sam', { tasks: [task('idea', { days: { scheduled: '2026-03-12' } })] }],
    ['in-touch', 'rhythm Sam', { person: { rhythm: MONTHLY }, interactions: [interaction('met', '2026-01-03')] }],
  ])('%s holds %s', (id, row, given) => {
    const found = steps(factsWith(given));
    expect(Object.entries(found).filter(([, rows]) => rows.length > 0)).toEqual([[id, [row]]]);
  });

  it.each<[string, Given]>([
    ['what is not yet due', { tasks: [task('promise', { days: { scheduled: '2026-03-12' } })] }],
    ['a birthday to come', { person: { birthday: { month: 3, dayOfMonth: 12 } } }],
    ['an untagged task without a day', { tasks: [task('task')] }],
    ['what is from before the start day', { person: { followUp: day('2025-03-08') } }],
  ])('does not hold %s', (_name, given) => {
    expect(Object.values(steps(factsWith(given))).flat()).toEqual([]);
  });
});

it('promises come before introductions, and those before tasks', () => {
  const asked = factsWith({ introductions: [introduction('2026-03-01', [step('Ask [[Sam]]', { people: [SAM] })])] });
  expect(steps(asked, about(BO, 'task', { days: { scheduled: '2026-03-01' } }), about(ANA, 'promise', { noteDay: '2026-02-01' })).promises).toEqual(['promise Ana', 'introduce Sam+Ana', 'task Bo']);
});

it('what is easy comes before what is hard, then what is fresh, then whoever can be reached', () => {
  const reached = factsWith({ person: { phones: ['1'] }, tasks: [task('thank', { noteDay: '2026-03-05', people: ['People/Cy.md'] })] }, 'People/Cy.md');
  const all = [
    about(ANA, 'tell', { noteDay: '2026-03-01' }), about(BO, 'thank', { noteDay: '2026-03-01' }), about('People/Old.md', 'thank', { noteDay: '2026-02-01' }), reached,
    about(SAM, 'congratulate', { noteDay: '2026-03-05' }), about('People/Di.md', 'promise', { noteDay: '2026-02-01' }), about('People/Ed.md', 'task', { days: { scheduled: '2026-03-01' } }),
  ];
  expect(steps(...all)).toEqual({ promises: ['promise Di', 'task Ed'], thanks: ['congratulate Sam', 'thank Cy', 'thank Bo', 'thank Old', 'tell Ana'], 'in-touch': [] });
});
