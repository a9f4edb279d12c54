import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../days/day';
import type { PersonFacts } from '../persons/person-facts';
import type { FollowUpList } from './follow-up-list';
import { advice, ANA, BO, day, factsWith, interaction, introduction, peopleWith, rulesWith, SAM, step, task } from './follow-ups.test-support';
import { listFollowUps } from './list-follow-ups';

const TODAY = day('2026-03-04');
const RULES = rulesWith({ startDay: day('2026-01-01'), yourNote: 'Me.md' });
const MONTHLY = { unit: 'months', count: 1 } as const;

function listOf(...facts: readonly PersonFacts[]): FollowUpList {
  return listFollowUps(peopleWith(...facts), TODAY, RULES);
}

/** Each group with the people of its rows. */
function rowsOf({ groups }: FollowUpList): Record<string, string[]> {
  return Object.fromEntries(groups.map(({ group, rows }) => [group, rows.map(({ people }) => people.join(' + '))]));
}

/** Someone whose monthly rhythm has been due since 2026-02-01. */
function due(path: string, given: Parameters<typeof factsWith>[0] = {}): PersonFacts {
  return factsWith({ interactions: [interaction('met', '2026-01-01')], ...given, person: { rhythm: MONTHLY, ...given.person } }, path);
}

function crowd(size: number): PersonFacts[] {
  return Array.from({ length: size }, (_, at) => due(`People/${at}.md`));
}

describe('the list', () => {
  it('asks nothing of a user with 500 people and no rhythm, date or follow-up', () => {
    const people = Array.from({ length: 500 }, (_, at) => factsWith({ interactions: [interaction('met', '2024-01-01')] }, `People/${at}.md`));
    expect(listOf(...people)).toEqual({ groups: [], moreRhythms: [], plentyInHand: false, awayUntil: null, next: null });
  });

  it('has its groups in order, and leaves out empty ones', () => {
    const list = listOf(
      factsWith({ tasks: [task('task'), task('task', { noteDay: '2024-01-01' }), task('task', { days: { due: '2026-03-01' } }), task('task', { days: { due: '2026-03-18' } })] }),
      factsWith({ tasks: [task('thank', { people: [ANA], noteDay: '2026-03-01' }), task('promise', { people: [ANA], noteDay: '2026-03-01' })] }, ANA),
      due(BO),
    );
    expect(rowsOf(list)).toEqual({ promises: [ANA], thanks: [ANA], dates: [SAM], rhythm: [BO], 'coming-up': [SAM], whenever: [SAM], before: [SAM] });
    expect(list.groups.map(({ group }) => group)).toEqual(['promises', 'thanks', 'dates', 'rhythm', 'coming-up', 'whenever', 'before']);
  });

  it('has the rows of a group by due day, and those of one day in an order that does not depend on how they came', () => {
    const one = factsWith({ tasks: [task('promise', { noteDay: '2026-03-01' })] });
    const two = factsWith({ tasks: [task('promise', { noteDay: '2026-03-01', people: [ANA] })] }, ANA);
    const earliest = factsWith({ tasks: [task('promise', { noteDay: '2026-02-01', people: [BO] })] }, BO);
    const order = listOf(one, two, earliest).groups[0]?.rows.map(({ people }) => people[0]);
    expect(order?.[0]).toBe(BO);
    expect(listOf(earliest, two, one).groups[0]?.rows.map(({ people }) => people[0])).toEqual(order);
  });
});

describe('"Coming up"', () => {
  it.each([
    ['2026-03-05', { 'coming-up': [SAM] }],
    ['2026-03-18', { 'coming-up': [SAM] }],
    ['2026-03-19', {}],
  ])('looks two weeks ahead: a promise for %s', (scheduled, expected) => {
    expect(rowsOf(listOf(factsWith({ tasks: [task('promise', { days: { scheduled } })] })))).toEqual(expected);
  });

  it('has no rhythms: they are there when they are due', () => {
    expect(rowsOf(listOf(due(SAM, { interactions: [interaction('met', '2026-02-10')] })))).toEqual({});
  });

  it('has birthdays, but for those that are hidden this year', () => {
    const sam = factsWith({ person: { birthday: { month: 3, dayOfMonth: 10 } } });
    const [birthday] = listOf(sam).groups.flatMap(({ rows }) => rows);
    expect(birthday?.kind).toBe('birthday');
    const hiddenBirthdays = new Set([birthday?.key ?? '']);
    expect(listFollowUps(peopleWith(sam), TODAY, RULES, { hiddenBirthdays }).groups).toEqual([]);
    expect(rowsOf(listFollowUps(peopleWith(sam), day('2027-03-04'), RULES, { hiddenBirthdays }))).toEqual({ 'coming-up': [SAM] });
  });
});

describe('something for several people', () => {
  const shared = task('promise', { people: [ANA, SAM], noteDay: '2026-03-01' });

  it('is one row with all their names', () => {
    expect(rowsOf(listOf(factsWith({ tasks: [shared] }), factsWith({ tasks: [shared] }, ANA)))).toEqual({ promises: [`${ANA} + ${SAM}`] });
  });

  it('leaves out those who have died, and the user', () => {
    const everyone = task('promise', { people: ['Me.md', ANA, SAM], noteDay: '2026-03-01' });
    const list = listOf(factsWith({ tasks: [everyone] }), factsWith({ person: { deceased: true }, tasks: [everyone] }, ANA), factsWith({ tasks: [everyone] }, 'Me.md'));
    expect(rowsOf(list)).toEqual({ promises: [SAM] });
  });

  it('is no introduction to somebody who has died', () => {
    const introductions = [introduction('2026-03-01', [step('Introduce them')])];
    expect(rowsOf(listOf(factsWith({ introductions }), factsWith({ introductions }, ANA)))).toEqual({ introductions: [`${ANA} + ${SAM}`] });
    expect(rowsOf(listOf(factsWith({ introductions }), factsWith({ introductions, person: { deceased: true } }, ANA)))).toEqual({});
  });

  it('is one row that names both notes when sync has copied one', () => {
    const copy = { ...shared, path: 'Days/2026-03-01 (conflict 1).md' };
    const [row, ...others] = listOf(factsWith({ tasks: [shared, copy] }), factsWith({ tasks: [shared, copy] }, ANA)).groups.flatMap(({ rows }) => rows);
    expect(others).toEqual([]);
    expect(row?.cause).toMatchObject({ task: { path: 'Days/2026-03-01.md' }, copies: [{ path: 'Days/2026-03-01 (conflict 1).md' }] });
  });
});

describe('nobody has a row who', () => {
  const everything = { tasks: [task('promise', { noteDay: '2026-03-01' })], person: { followUp: day('2026-03-01'), rhythm: MONTHLY, birthday: { month: 3, dayOfMonth: 5 } } };

  it.each([
    ['has died', SAM, { person: { ...everything.person, deceased: true } }, {}],
    ['is the user', 'Me.md', {}, {}],
    ['still has notes to be read, but for a birthday', SAM, { awaiting: true }, { 'coming-up': [SAM] }],
  ])('%s', (_name, path, given, expected) => {
    expect(rowsOf(listOf(factsWith({ ...everything, ...given }, path)))).toEqual(expected);
  });

  it('is silent, but for what the user has promised and the day they chose', () => {
    expect(rowsOf(listOf(factsWith({ ...everything, person: { ...everything.person, silent: true } })))).toEqual({ promises: [SAM], dates: [SAM] });
  });

  it.each([['silent', { silent: true }], ['dead', { deceased: true }]])('gave advice with others and is %s: the others are told', (_name, person) => {
    const given = { advice: [advice('2026-02-01', { people: [SAM, ANA, BO] })] };
    expect(rowsOf(listOf(factsWith({ ...given, person }), factsWith(given, ANA), factsWith(given, BO)))).toEqual({ thanks: [`${ANA} + ${BO}`] });
  });

  it('is put off, but for promises and dates', () => {
    const putOff = { notNowUntil: day('2026-06-01'), birthday: null };
    expect(rowsOf(listOf(factsWith({ ...everything, person: { ...everything.person, ...putOff } })))).toEqual({ promises: [SAM], dates: [SAM] });
  });
});

describe('rhythms', () => {
  /** The people drawn so many weeks later. */
  const drawn = (people: readonly PersonFacts[], weeks = 0, days = 0): string[] => {
    const list = listFollowUps(peopleWith(...people), addDays(day('2026-03-02'), weeks * 7 + days), RULES);
    return list.groups.flatMap(({ rows }) => rows.flatMap((row) => row.people));
  };

  it('are three at once, and the others behind "more"', () => {
    const list = listOf(...crowd(20));
    expect(list.groups[0]?.rows).toHaveLength(3);
    expect(list.moreRhythms).toHaveLength(17);
  });

  it('are the same from Monday to Sunday, however they came', () => {
    expect(drawn(crowd(20).reverse(), 0, 6)).toEqual(drawn(crowd(20)));
  });

  it('are the same over the turn of a year and over a leap day, within one week', () => {
    const [lastMonday, leapMonday] = [day('2026-12-28'), day('2028-02-28')].map((monday) => daysBetween(day('2026-03-02'), monday));
    for (const monday of [lastMonday ?? 0, leapMonday ?? 0]) expect(drawn(crowd(20), 0, monday + 6)).toEqual(drawn(crowd(20), 0, monday));
  });

  it('are others after some weeks, so that all have their turn', () => {
    const seen = new Set(Array.from({ length: 40 }, (_, week) => drawn(crowd(20), week)).flat());
    expect(seen.size).toBe(20);
  });

  it.each([
    ['a promise', { tasks: [task('promise', { noteDay: '2026-03-01' })] }, ['promises']],
    ['thanks', { tasks: [task('thank', { noteDay: '2026-03-01' })] }, ['thanks']],
    ['an introduction', { introductions: [introduction('2026-03-01', [step('Introduce them')], { people: [SAM] })] }, ['introductions']],
    ['a date', { person: { followUp: day('2026-03-01') } }, ['dates']],
    ['only something for whenever', { tasks: [task('task')] }, ['rhythm', 'whenever']],
    ['only something from before', { tasks: [task('task', { days: { due: '2025-12-31' } })] }, ['rhythm', 'before']],
    ['something that comes up', { tasks: [task('promise', { noteDay: '2026-03-03' })] }, ['coming-up']],
    ['a birthday', { person: { birthday: { month: 3, dayOfMonth: 5 } } }, ['coming-up']],
  ])('leave out whoever has another row, but for those that are folded: %s', (_name, given, groups) => {
    const list = listOf(due(SAM, given));
    expect(list.groups.map(({ group }) => group)).toEqual(groups);
    expect(list.moreRhythms).toEqual([]);
  });

  it('give way at once to contact of today', () => {
    expect(rowsOf(listOf(due(SAM, { interactions: [interaction('met', '2026-01-01'), interaction('wrote', '2026-03-04')] })))).toEqual({});
  });
});

describe('the next one', () => {
  it.each([
    ['is the rhythm that comes first', [due(SAM, { interactions: [interaction('met', '2026-02-20')] }), due(ANA, { interactions: [interaction('met', '2026-02-14')] })], [ANA, '2026-03-14']],
    ['is beyond "Coming up" as well', [factsWith({ tasks: [task('promise', { days: { scheduled: '2026-08-01' } })] })], [SAM, '2026-08-01']],
    ['is nobody who is due already', [due(SAM)], [undefined, undefined]],
    ['is no birthday', [factsWith({ person: { birthday: { month: 3, dayOfMonth: 8 } } })], [undefined, undefined]],
    ['is nothing hidden before its start day', [factsWith({ tasks: [task('promise', { days: { start: '2026-04-01' } })] })], [undefined, undefined]],
  ])('%s', (_name, people, [path, on]) => {
    const { next } = listOf(...people);
    expect([next?.followUp.people[0], next?.day]).toEqual([path, on]);
  });
});

describe('the list of another day', () => {
  it('is made anew from the same facts', () => {
    const sam = factsWith({ tasks: [task('promise', { noteDay: '2026-03-01' })] });
    expect(rowsOf(listFollowUps(peopleWith(sam), day('2026-03-03'), RULES))).toEqual({ 'coming-up': [SAM] });
    expect(rowsOf(listFollowUps(peopleWith(sam), day('2026-03-04'), RULES))).toEqual({ promises: [SAM] });
  });

  it('follows the rules when they change', () => {
    const sam = factsWith({ person: { circles: ['friends'] }, interactions: [interaction('met', '2026-01-01')] });
    expect(rowsOf(listOf(sam))).toEqual({});
    expect(rowsOf(listFollowUps(peopleWith(sam), TODAY, { ...RULES, circleRhythms: { friends: 'weekly' } }))).toEqual({ rhythm: [SAM] });
  });
});
