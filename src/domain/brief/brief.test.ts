import { describe, expect, it } from 'vitest';
import { advice, ANA, BO, day, factsWith, interaction, introduction, rulesWith, SAM, step, task } from '../follow-ups/follow-ups.test-support';
import type { PersonFacts } from '../persons/person-facts';
import type { Interaction } from '../records/record';
import type { Brief } from './brief';
import { briefOf } from './brief';
import { aroundWith } from './brief.test-support';

const TODAY = day('2026-03-09');

/** Sam's brief, among these others. */
function briefWith(given: Parameters<typeof factsWith>[0], others: readonly PersonFacts[] = [], rules = rulesWith()): Brief {
  const facts = factsWith(given);
  return briefOf(facts, aroundWith([facts, ...others]), TODAY, rules);
}

const told = (happened: readonly Pick<Interaction, 'kind' | 'day'>[]): string[] => happened.map(({ kind, day: on }) => `${kind} ${on}`);

describe('the last interactions', () => {
  it.each<[string, Interaction[], string[]]>([
    ['are the newest five', ['01', '02', '03', '04', '05', '06'].map((month) => interaction('met', `2025-${month}-01`)), ['06', '05', '04', '03', '02'].map((month) => `met 2025-${month}-01`)],
    ['take mentions and news along', [interaction('mentioned', '2026-03-08'), interaction('news', '2026-03-07')], ['mentioned 2026-03-08', 'news 2026-03-07']],
    ['leave out the days to come', [interaction('met', '2026-03-10'), interaction('met', '2026-03-09')], ['met 2026-03-09']],
    ['leave out plain links of today, which count from tomorrow', [interaction('mentioned', '2026-03-09')], []],
    ['take what stands in the log of their own note', [interaction('talked', '2026-01-02', { source: 'log', path: SAM })], ['talked 2026-01-02']],
  ])('%s', (_what, interactions, expected) => {
    expect(told(briefWith({ interactions }).last)).toEqual(expected);
  });
});

describe('one from a year or more ago', () => {
  const lately = ['01', '02', '03', '04', '05'].map((on) => interaction('met', `2026-02-${on}`));
  it.each<[string, Interaction[], string | null]>([
    ['is the newest of them', [...lately, interaction('met', '2025-03-09'), interaction('met', '2024-01-01')], 'met 2025-03-09'],
    ['is contact rather than a mention', [...lately, interaction('mentioned', '2025-02-01'), interaction('talked', '2024-01-01')], 'talked 2024-01-01'],
    ['is a mention where there was no contact', [...lately, interaction('mentioned', '2025-02-01')], 'mentioned 2025-02-01'],
    ['is not told of, a day less than a year ago', [...lately, interaction('met', '2025-03-10')], null],
    ['is not told of when one of the last is a year old to the day', [interaction('met', '2026-02-01'), interaction('met', '2025-03-09')], null],
    ['is not told of when the last ones reach back as far', [interaction('met', '2026-02-01'), interaction('met', '2024-02-01')], null],
  ])('%s', (_what, interactions, expected) => {
    const { longAgo } = briefWith({ interactions });
    expect(longAgo && told([longAgo])[0]).toBe(expected);
  });
});

describe('what is open', () => {
  it.each<[string, Parameters<typeof factsWith>[0], string[]]>([
    ['a promise', { tasks: [task('promise', { noteDay: '2026-03-04' })] }, ['promise']],
    ['what is due first comes first, and what has no day last', { tasks: [task('task', { line: 1 }), task('promise', { noteDay: '2026-03-08', line: 2 }), task('thank', { noteDay: '2026-03-04', line: 3 })] }, ['thank', 'promise', 'task']],
    ['the step of an introduction', { introductions: [introduction('2026-03-01', [step('Ask', { people: [SAM] })])] }, ['introduce']],
    ['advice that may have been tried', { advice: [advice('2026-02-01')] }, ['advice']],
    ['a day to follow up', { person: { followUp: day('2026-03-09') } }, ['date']],
    ['no rhythm and no birthday', { person: { rhythm: { unit: 'days', count: 7 }, met: day('2025-01-01'), birthday: { month: 3, dayOfMonth: 10 } } }, []],
    ['nothing that is done', { tasks: [task('promise', { noteDay: '2026-03-04', status: 'done' })] }, []],
    ['what begins later', { tasks: [task('promise', { days: { start: '2026-04-01' } })] }, ['promise']],
    ['what is for a day months ahead', { tasks: [task('promise', { days: { scheduled: '2026-08-01' } })], person: { followUp: day('2026-07-01') } }, ['date', 'promise']],
    ['a step that begins later', { introductions: [introduction('2026-03-01', [step('Ask', { people: [SAM], days: { start: '2026-04-01' } })])] }, ['introduce']],
    ['no advice that is not asked about for long', { advice: [advice('2026-03-08')] }, []],
    ['no ideas, which have a list of their own', { tasks: [task('idea', { days: { scheduled: '2026-03-10' } })] }, []],
  ])('is yours: %s', (_what, given, kinds) => {
    const ana = factsWith({}, ANA);
    expect(briefWith(given, [ana]).fromYou.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('is yours with who introduced somebody to you: to thank them', () => {
    const ana = factsWith({ person: { met: day('2026-03-01') }, introducers: [SAM] }, ANA);
    expect(briefWith({}, [ana]).fromYou.map(({ kind, people }) => [kind, people])).toEqual([['introducer', [SAM]]]);
    const sams = factsWith({ person: { met: day('2026-03-01') }, introducers: [ANA] });
    expect(briefOf(sams, aroundWith([sams, factsWith({}, ANA)]), TODAY, rulesWith()).fromYou).toEqual([]);
  });

  it('is theirs: what they said they would do', () => {
    const { fromThem } = briefWith({ tasks: [task('waiting'), task('waiting', { status: 'done' }), task('promise')] });
    expect(fromThem).toHaveLength(1);
  });

  it('is an idea, with a day or without', () => {
    expect(briefWith({ tasks: [task('idea'), task('idea', { days: { scheduled: '2026-06-01' } }), task('idea', { status: 'cancelled' })] }).ideas).toHaveLength(2);
  });
});

it('tells once of what stands in two copies of a note', () => {
  const inBoth = <Told extends { readonly path: string }>(told: Told): Told[] => [told, { ...told, path: told.path.replace('.md', ' (conflict 1).md') }];
  const brief = briefWith({ tasks: [...inBoth(task('waiting')), ...inBoth(task('idea'))], advice: inBoth(advice('2026-02-01')) });
  expect([brief.fromThem, brief.ideas, brief.advice].map((lines) => lines.map(({ path }) => path))).toEqual([['Notes/Plans.md'], ['Notes/Plans.md'], [advice('2026-02-01').path]]);
});

describe('two plain lists', () => {
  const interactions = [interaction('gave', '2026-02-01'), interaction('promise', '2026-02-03', { source: 'task' }), interaction('received', '2026-02-02'), interaction('advice', '2026-02-04')];
  it('of what you gave, kept promises too', () => {
    expect(told(briefWith({ interactions }).gave)).toEqual(['promise 2026-02-03', 'gave 2026-02-01']);
  });

  it('of what you were given, and what they said they would do and did', () => {
    const kept = task('waiting', { status: 'done', days: { done: '2026-02-05' }, line: 9 });
    expect(briefWith({ interactions, tasks: [kept, task('waiting', { noteDay: '2026-02-06' })] }).given).toMatchObject([{ kind: 'received', day: '2026-02-05', line: 9 }, { kind: 'received', day: '2026-02-02' }]);
  });
});

it.each<[string, Parameters<typeof factsWith>[0], Partial<Brief>]>([
  ['the first meeting, by the notes', { interactions: [interaction('met', '2025-02-01'), interaction('met', '2026-02-01')] }, { met: day('2025-02-01') }],
  ['a birthday that is near', { person: { birthday: { month: 3, dayOfMonth: 14 } } }, { birthday: day('2026-03-14') }],
  ['no birthday that is far', { person: { birthday: { month: 5, dayOfMonth: 14 } } }, { birthday: null }],
  ['no birthday of who has died', { person: { birthday: { month: 3, dayOfMonth: 14 }, deceased: true } }, { birthday: null }],
  ['who introduced them', { introducers: [BO] }, { introducers: [BO] }],
])('tells of %s', (_what, given, expected) => {
  expect(briefWith(given)).toMatchObject(expected);
});
