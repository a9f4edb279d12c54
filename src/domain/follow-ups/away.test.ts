import { describe, expect, it } from 'vitest';
import type { PersonFacts } from '../persons/person-facts';
import { awayOn } from './away';
import { advice, ANA, day, factsWith, interaction, introduction, peopleWith, rulesWith, SAM, step, task } from './follow-ups.test-support';
import { listFollowUps } from './list-follow-ups';

const TODAY = day('2026-03-04');
const RULES = rulesWith();
const UNTIL = day('2026-03-14');

/** The rows on the screen, by kind and group: here, and away. */
function rows(facts: PersonFacts, awayUntil: typeof UNTIL | null): string[] {
  const list = listFollowUps(peopleWith(facts, factsWith({}, ANA)), TODAY, RULES, { awayUntil });
  return list.groups.flatMap(({ group, rows: all }) => all.map(({ kind }) => `${kind} in ${group}`));
}

describe('being away', () => {
  it.each<[string, string, boolean, Parameters<typeof factsWith>[0]]>([
    ['a promise', 'promise in promises', true, { tasks: [task('promise', { noteDay: '2026-03-01' })] }],
    ['a promise without a day', 'promise in promises', true, { tasks: [task('promise')] }],
    ['a promise that comes up', 'promise in coming-up', true, { tasks: [task('promise', { days: { scheduled: '2026-03-10' } })] }],
    ['a day chosen for somebody', 'date in dates', true, { person: { followUp: day('2026-03-04') } }],
    ['a chosen day that comes up', 'date in coming-up', true, { person: { followUp: day('2026-03-12') } }],
    ['a task with a day', 'task in dates', true, { tasks: [task('task', { days: { due: '2026-03-03' } })] }],
    ['an idea whose day is near', 'idea in dates', true, { tasks: [task('idea', { days: { due: '2026-03-09' } })] }],
    ['a task without a day', 'task in whenever', false, { tasks: [task('task')] }],
    ['a task from before', 'task in before', false, { tasks: [task('task', { noteDay: '2024-01-01' })] }],
    ['a task with a day, from before', 'task in before', false, { tasks: [task('task', { noteDay: '2024-01-01', days: { due: '2024-02-01' } })] }],
    ['a chosen day from before', 'date in before', false, { person: { followUp: day('2025-11-03') } }],
    ['thanks', 'thank in thanks', false, { tasks: [task('thank', { noteDay: '2026-03-01' })] }],
    ['something to tell', 'tell in thanks', false, { tasks: [task('tell', { noteDay: '2026-03-01' })] }],
    ['congratulations', 'congratulate in thanks', false, { tasks: [task('congratulate', { noteDay: '2026-03-01' })] }],
    ['advice', 'advice in thanks', false, { advice: [advice('2026-02-01')] }],
    ['an introduction', 'introduce in introductions', false, { introductions: [introduction('2026-03-01', [step('Ask', { people: [SAM] })])] }],
    ['a rhythm', 'rhythm in rhythm', false, { person: { rhythm: { unit: 'months', count: 1 } }, interactions: [interaction('met', '2026-01-01')] }],
    ['a birthday', 'birthday in coming-up', false, { person: { birthday: { month: 3, dayOfMonth: 6 } } }],
  ])('with %s: %s stays, %s', (_name, row, stays, given) => {
    expect(rows(factsWith(given), null)).toEqual([row]);
    expect(rows(factsWith(given), UNTIL)).toEqual(stays ? [row] : []);
  });

  it('brings nobody up as the next', () => {
    const sam = factsWith({ person: { rhythm: { unit: 'months', count: 1 } }, interactions: [interaction('met', '2026-02-20')] });
    const next = (awayUntil: typeof UNTIL | null): unknown => listFollowUps(peopleWith(sam), TODAY, RULES, { awayUntil }).next?.day;
    expect([next(null), next(UNTIL)]).toEqual(['2026-03-20', undefined]);
  });

  it('holds back those behind "more" too', () => {
    const all = Array.from({ length: 6 }, (_, at) => factsWith({ person: { rhythm: { unit: 'months', count: 1 } }, interactions: [interaction('met', '2026-01-01')] }, `People/${at}.md`));
    expect(listFollowUps(peopleWith(...all), TODAY, RULES, { awayUntil: UNTIL })).toMatchObject({ groups: [], moreRhythms: [], awayUntil: UNTIL });
  });

  it.each([
    ['2026-03-05', '2026-03-05'],
    ['2026-03-04', null],
    ['2026-03-03', null],
    [null, null],
  ])('until %s is, on 4 March, being away until %s', (until, expected) => {
    expect(awayOn(until === null ? null : day(until), TODAY)).toBe(expected);
  });
});
