import { describe, expect, it } from 'vitest';
import { addDays } from '../days/day';
import type { Person } from '../persons/person';
import type { Interaction } from '../records/record';
import type { Rhythm } from '../rhythms/rhythm';
import type { Rules } from '../rules';
import { day, factsWith, interaction, rulesWith } from './follow-ups.test-support';
import { rhythmFollowUp } from './rhythm';

const MONTHLY: Rhythm = { unit: 'months', count: 1 };
const RULES = rulesWith({ startDay: day('2026-01-01') });

interface Given { readonly person?: Partial<Person>; readonly interactions?: readonly Interaction[]; readonly today?: string; readonly rules?: Partial<Rules> }

function followUpOf({ person, interactions = [], today = '2026-03-04', rules = {} }: Given) {
  return rhythmFollowUp(factsWith({ person: { rhythm: MONTHLY, ...person }, interactions }), day(today), { ...RULES, ...rules });
}

const met = (...days: readonly string[]) => days.map((on) => interaction('met', on));
const mentioned = (...days: readonly string[]) => days.map((on) => interaction('mentioned', on));

describe('a rhythm is due', () => {
  it.each([
    ['a month after last contact', MONTHLY, '2026-02-10', '2026-03-10'],
    ['at the end of a shorter month', MONTHLY, '2026-01-31', '2026-02-28'],
    ['on the leap day of a leap year', MONTHLY, '2024-01-31', '2024-02-29'],
    ['a year after a leap day, clamped', { unit: 'months', count: 12 }, '2024-02-29', '2025-02-28'],
    ['over the turn of the year', { unit: 'days', count: 14 }, '2025-12-25', '2026-01-08'],
    ['six weeks later, across the change of clocks', { unit: 'days', count: 42 }, '2026-01-20', '2026-03-03'],
  ] as const)('%s', (_name, rhythm, contact, due) => {
    expect(followUpOf({ person: { rhythm }, interactions: met(contact) })?.due).toBe(due);
  });

  it('never earlier for a record that is written down later for an earlier day', () => {
    expect(followUpOf({ interactions: met('2026-02-20') })?.due).toBe('2026-03-20');
    expect(followUpOf({ interactions: met('2026-02-20', '2025-06-01') })?.due).toBe('2026-03-20');
  });

  it('later at once when contact is logged', () => {
    expect(followUpOf({ interactions: met('2026-01-04') })?.due).toBe('2026-02-04');
    expect(followUpOf({ interactions: met('2026-01-04', '2026-03-04') })?.due).toBe('2026-04-04');
  });

  it('regardless of a meeting that is still to come', () => {
    expect(followUpOf({ interactions: met('2026-01-04', '2026-03-20') })?.due).toBe('2026-02-04');
  });

  it.each([
    ['not before the day they were put off to', '2026-04-01', '2026-04-01'],
    ['when it would be anyway, after that day', '2026-01-15', '2026-02-04'],
  ])('%s', (_name, notNowUntil, due) => {
    expect(followUpOf({ person: { notNowUntil: day(notNowUntil) }, interactions: met('2026-01-04') })?.due).toBe(due);
  });
});

describe('nobody has a rhythm who', () => {
  it.each([
    ['was given none', { rhythm: null }],
    ['was given "none", also in a circle that has one', { rhythm: 'none', circles: ['friends'] }],
    ['is silent', { silent: true }],
  ] as const)('%s', (_name, person) => {
    expect(followUpOf({ person, interactions: met('2020-01-01'), rules: { circleRhythms: { friends: 'weekly' } } })).toBeNull();
  });
});

describe('the rhythm of a circle', () => {
  it.each([
    ['holds for those in it', { rhythm: null, circles: ['friends'] }, '2026-02-15'],
    ['is the shortest of several', { rhythm: null, circles: ['family', 'friends', 'work'] }, '2026-02-08'],
    ['is found whatever the case', { rhythm: null, circles: ['Friends'] }, '2026-02-15'],
    ['gives way to their own', { rhythm: MONTHLY, circles: ['friends'] }, '2026-03-01'],
    ['that cannot be read is none', { rhythm: null, circles: ['odd'] }, undefined],
  ] as const)('%s', (_name, person, due) => {
    const circleRhythms = { friends: '2 weeks', family: 'weekly', work: 'quarterly', odd: 'now and then' };
    expect(followUpOf({ person, interactions: met('2026-02-01'), rules: { circleRhythms } })?.due).toBe(due);
  });
});

describe('somebody never in touch', () => {
  it('is due a rhythm after the day the user met them', () => {
    expect(followUpOf({ person: { met: day('2026-01-31') } })?.due).toBe('2026-02-28');
  });

  it.each([['without that day', null], ['where that day is still to come', day('2026-05-01')]])('is due within a rhythm of the start day %s', (_name, metOn) => {
    const dues = Array.from({ length: 60 }, (_, at) => rhythmFollowUp(factsWith({ person: { rhythm: MONTHLY, met: metOn } }, `People/${at}.md`), day('2026-03-04'), RULES)?.due ?? '');
    expect(dues.every((due) => due > '2026-01-01' && due <= addDays(day('2026-01-01'), 31))).toBe(true);
    expect(new Set(dues).size).toBeGreaterThan(10);
  });
});

describe('mentions', () => {
  it('quiet a rhythm', () => {
    expect(followUpOf({ interactions: [...met('2026-01-10'), ...mentioned('2026-02-05')] })).toMatchObject({ due: '2026-03-05', cause: { onlyMentioned: false, last: { kind: 'mentioned', day: '2026-02-05' } } });
  });

  it('do not, when the user has said so; a ticked task without a tag does all the same', () => {
    const given = { interactions: [...met('2026-01-10'), ...mentioned('2026-02-05')], rules: { mentionsQuiet: false } };
    expect(followUpOf(given)?.due).toBe('2026-02-10');
    expect(followUpOf({ ...given, interactions: [...met('2026-01-10'), interaction('mentioned', '2026-02-05', { source: 'task' })] })?.due).toBe('2026-03-05');
  });

  it.each([
    ['2026-02-27', '2026-03-10'],
    ['2026-02-03', '2026-03-03'],
  ])('keep it quiet for twice the rhythm and no longer: mentioned on %s, due %s', (on, due) => {
    expect(followUpOf({ interactions: [...met('2026-01-10'), ...mentioned(on)], today: '2026-03-12' })?.due).toBe(due);
  });

  it('are named as the reason when the row returns', () => {
    expect(followUpOf({ interactions: [...met('2026-01-10'), ...mentioned('2026-02-20', '2026-03-08')], today: '2026-03-12' })).toMatchObject({
      due: '2026-03-10',
      cause: { onlyMentioned: true, last: { kind: 'mentioned', day: '2026-03-08' } },
    });
  });

  it('keep somebody never in touch quiet for twice the rhythm from the start day', () => {
    expect(followUpOf({ interactions: mentioned('2026-01-20', '2026-02-25'), today: '2026-03-04' })).toMatchObject({ due: '2026-03-01', cause: { onlyMentioned: true } });
  });

  it.each([['2024-05-05'], ['2025-12-02']])('never make a rhythm louder: somebody never in touch, mentioned on %s, is due when they would be anyway', (on) => {
    expect(followUpOf({ interactions: mentioned(on), today: '2026-01-01' })).toMatchObject({ due: followUpOf({ today: '2026-01-01' })?.due, cause: { onlyMentioned: false } });
  });

  it('never make a rhythm louder: neither for somebody met and not in touch since', () => {
    expect(followUpOf({ person: { met: day('2026-02-20') }, interactions: mentioned('2026-02-01') })?.due).toBe('2026-03-20');
  });

  it('of today count from tomorrow', () => {
    const interactions = [...met('2026-01-10'), ...mentioned('2026-03-04')];
    expect(followUpOf({ interactions, today: '2026-03-04' })?.due).toBe('2026-02-10');
    expect(followUpOf({ interactions, today: '2026-03-05' })?.due).toBe('2026-03-10');
  });
});
