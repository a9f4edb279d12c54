import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFollowUps } from '../follow-ups/list-follow-ups';
import { ANA, day, factsWith, interaction, peopleWith, rulesWith, SAM } from '../follow-ups/follow-ups.test-support';
import type { PersonFacts } from '../persons/person-facts';
import { reason } from '../words/follow-up-words';
import { aroundWith } from '../brief/brief.test-support';
import { oldTies, oldTieOfWeek } from './old-ties';

/** A Wednesday. */
const TODAY = day('2026-03-11');
const RULES = rulesWith({ yourNote: 'People/Me' });
const twice = [interaction('met', '2024-06-01'), interaction('wrote', '2024-09-01')];

type Given = NonNullable<Parameters<typeof factsWith>[0]>;

function ties(all: readonly PersonFacts[], today = TODAY): string[] {
  return oldTies(peopleWith(...all), today, RULES, () => aroundWith(all), 10).map(({ people: [path = ''] }) => path);
}

describe('an old tie', () => {
  it.each<[string, Given, boolean]>([
    ['no contact for more than a year, and two interactions', {}, true],
    ['a mention counts among the two', { interactions: [interaction('met', '2024-06-01'), interaction('mentioned', '2024-09-01')] }, true],
    ['a mention since is no contact', { interactions: [...twice, interaction('mentioned', '2026-02-01')] }, true],
    ['not with one interaction alone', { interactions: [interaction('met', '2024-06-01')] }, false],
    ['not with mentions alone', { interactions: [interaction('mentioned', '2024-06-01'), interaction('mentioned', '2024-09-01')] }, false],
    ['not with contact within the year', { interactions: [...twice, interaction('talked', '2025-03-09')] }, false],
    ['with contact on the day before that', { interactions: [...twice, interaction('talked', '2025-03-08')] }, true],
    ['not with a newer day in their note', { person: { lastContacts: [day('2025-12-01')] } }, false],
    ['not before twice their rhythm has gone by', { person: { rhythm: { unit: 'months', count: 12 } } }, false],
    ['once twice their rhythm has gone by', { person: { rhythm: { unit: 'months', count: 6 } } }, true],
    ['somebody for whom no rhythm was chosen', { person: { rhythm: 'none' } }, true],
    ['nobody who is silent', { person: { silent: true } }, false],
    ['nobody who has died', { person: { deceased: true } }, false],
    ['nobody who is put off', { person: { notNowUntil: day('2026-03-12') } }, false],
    ['nobody not yet met', { person: { wantToMeet: true } }, false],
    ['not the user', { person: { path: 'People/Me.md' } }, false],
    ['nobody about whom a note is still to be read', { awaiting: true }, false],
  ])('%s', (_name, given, isOne) => {
    expect(ties([factsWith({ interactions: twice, ...given }), factsWith({}, ANA)])).toEqual(isOne ? [given.person?.path ?? SAM] : []);
  });

  it.each<[string, Given['person'], PersonFacts[], string]>([
    ['an interest of both', { interests: ['chess'], circles: ['choir'] }, [], 'You wrote on 1 Sept 2024, and both of you care about chess.'],
    ['somebody both know', { circles: ['choir'], interests: ['boats'] }, [factsWith({ introducers: [SAM] }, ANA)], 'You wrote on 1 Sept 2024, and both of you know Ana.'],
    ['nobody who is silent', { circles: ['choir'] }, [factsWith({ introducers: [SAM], person: { silent: true } }, ANA)], 'You wrote on 1 Sept 2024, and they are in “choir”.'],
    ['a circle', { circles: ['choir'], interests: ['boats'] }, [], 'You wrote on 1 Sept 2024, and they are in “choir”.'],
    ['what they care about', { interests: ['boats'] }, [], 'You wrote on 1 Sept 2024, and they care about boats.'],
    ['nothing', {}, [], 'You wrote on 1 Sept 2024.'],
  ])('comes with %s', (_name, person, others, words) => {
    const all = [factsWith({ person: person ?? {}, interactions: twice }), ...others, factsWith({ person: { interests: ['Chess openings'] } }, 'People/Me.md')];
    const people = peopleWith(...all);
    const [row] = oldTies(people, TODAY, RULES, () => aroundWith(all), 1);
    expect(row && reason(row, TODAY, (path) => people.facts(path)?.person.name ?? '', 'en')).toBe(words);
  });

  it('is never in the daily list', () => {
    const { groups, moreRhythms } = listFollowUps(peopleWith(factsWith({ interactions: twice })), TODAY, RULES);
    expect([groups, moreRhythms]).toEqual([[], []]);
  });
});

describe('the draw', () => {
  const ofWeek = (facts: readonly PersonFacts[], today = TODAY): readonly string[] | undefined => oldTieOfWeek(peopleWith(...facts), today, RULES, () => aroundWith(facts))?.people;
  const all = Array.from({ length: 12 }, (_, at) => factsWith({ interactions: twice }, `People/${at}.md`));

  it('stays for a week, is another one the next, and depends on nothing else', () => {
    const week = ties(all, day('2026-03-09'));
    expect(ties(all, day('2026-03-15'))).toEqual(week);
    expect(ties(all, day('2026-03-16'))).not.toEqual(week);
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(ties(shuffled)).toEqual(week);
    }));
  });

  it.each([['rest', '2027-03-10'], ['a week', '2026-03-18'], ['a month', '2026-04-09']])('names one a week: put off for %s, that was the one of this week', (_name, until) => {
    const [first = '', second = ''] = ties(all);
    const putOff = (path: string, day_: string): PersonFacts[] => all.map((facts) => (facts.person.path === path ? factsWith({ interactions: twice, person: { notNowUntil: day(day_) } }, path) : facts));
    expect(ofWeek(putOff(first, until))).toBeUndefined();
    expect(ofWeek(putOff(first, '2026-12-24'))).toEqual([second]);
  });

  it('names one a week: after a hello nobody else until Monday, but for whoever asks for another', () => {
    const [first = '', second = ''] = ties(all);
    const greeted = all.map((facts) => (facts.person.path === first ? factsWith({ interactions: [...twice, interaction('wrote', TODAY)] }, first) : facts));
    expect(ofWeek(all)).toEqual([first]);
    expect(ofWeek(greeted)).toBeUndefined();
    expect(ties(greeted)[0]).toBe(second);
    expect(ofWeek(greeted, day('2026-03-16'))).toHaveLength(1);
  });
});
