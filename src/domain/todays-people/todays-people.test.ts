import { expect, it } from 'vitest';
import { ANA, BO, day, factsWith, interaction, peopleWith, rulesWith, SAM, task } from '../follow-ups/follow-ups.test-support';
import { listFollowUps } from '../follow-ups/list-follow-ups';
import { todaysPeople } from './todays-people';

const TODAY = day('2026-03-09');
const RHYTHM = { person: { rhythm: { unit: 'days', count: 7 } as const }, interactions: [interaction('met', '2026-02-20')] };

function named(...people: readonly ReturnType<typeof factsWith>[]): string[] {
  return todaysPeople(listFollowUps(peopleWith(...people), TODAY, rulesWith()), TODAY).map(({ kind, people: [path = ''] }) => `${kind} ${path}`);
}

function promises(count: number): ReturnType<typeof task>[] {
  return Array.from({ length: count }, (_, index) => task('promise', { people: [ANA], days: { due: '2026-03-09' }, line: index, words: `the ${String(index)}` }));
}

it('are those whom the list asks for today, in its order, everybody once', () => {
  const sam = factsWith({ ...RHYTHM, tasks: [task('thank', { noteDay: '2026-03-06' }), task('promise', { days: { due: '2026-03-08' } })] });
  const bo = factsWith(RHYTHM, BO);
  expect(named(sam, bo)).toEqual([`promise ${SAM}`, `rhythm ${BO}`]);
});

it.each<[string, Parameters<typeof factsWith>[0], string[]]>([
  ['whose birthday it is', { person: { birthday: { month: 3, dayOfMonth: 9 } } }, [`birthday ${SAM}`]],
  ['nobody whose birthday is tomorrow', { person: { birthday: { month: 3, dayOfMonth: 10 } } }, []],
  ['nobody of what comes up', { tasks: [task('promise', { days: { due: '2026-03-12' } })] }, []],
  ['nobody of whenever', { tasks: [task('task')] }, []],
  ['nobody from before', { tasks: [task('task', { days: { due: '2025-12-12' } })] }, []],
])('are %s', (_what, facts, people) => {
  expect(named(factsWith(facts))).toEqual(people);
});

it.each([[5, [`promise ${ANA}`, `rhythm ${BO}`]], [6, [`promise ${ANA}`]]])('with %i promises in hand are these', (count, people) => {
  expect(named(factsWith({ tasks: promises(count) }, ANA), factsWith(RHYTHM, BO))).toEqual(people);
});
