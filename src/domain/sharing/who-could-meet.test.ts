import { describe, expect, it } from 'vitest';
import { addDays } from '../days/day';
import { day, factsWith, interaction, introduction, peopleWith, rulesWith } from '../follow-ups/follow-ups.test-support';
import type { PersonFacts } from '../persons/person-facts';
import { whoCouldMeet } from './who-could-meet';

const TODAY = day('2026-03-09');
const ANA = 'People/Ana.md';
const BO = 'People/Bo.md';

type Given = Parameters<typeof factsWith>[0];

function pairs(ana: Given, bo: Given): string[] {
  const people = peopleWith(factsWith({ ...ana, person: { lookingFor: ['soil data'], ...ana?.person } }, ANA), factsWith({ ...bo, person: { interests: ['Soil data'], ...bo?.person } }, BO));
  return whoCouldMeet(people, TODAY, rulesWith({ yourNote: 'People/Me.md' }), 9).map(({ seeker, other, topic, by, found }) => [seeker, other, topic, by, found].join(' | '));
}

describe('who would gain from knowing each other', () => {
  it.each<[string, Given, Given, string | null]>([
    ['an interest', {}, {}, `${ANA} | ${BO} | soil data | interests | Soil data`],
    ['a role', {}, { person: { interests: [], role: 'Head of soil data' } }, `${ANA} | ${BO} | soil data | role | Head of soil data`],
    ['a company', {}, { person: { interests: [], company: 'Soil Data Ltd' } }, `${ANA} | ${BO} | soil data | company | Soil Data Ltd`],
    ['both ways, once', { person: { interests: ['peat'] } }, { person: { lookingFor: ['peat'] } }, expect.any(String)],
    ['nothing that meets closely', {}, { person: { interests: ['soil'], lookingFor: [] } }, `${ANA} | ${BO} | soil data | interests | soil`],
    ['half of it only', {}, { person: { interests: ['data of the moon'] } }, null],
    ['nobody whom the user has not met', {}, { person: { wantToMeet: true } }, null],
    ['nobody silent', {}, { person: { silent: true } }, null],
    ['nobody who is put off', { person: { notNowUntil: day('2026-03-10') } }, {}, null],
    ['somebody who was put off until today', { person: { notNowUntil: TODAY } }, {}, `${ANA} | ${BO} | soil data | interests | Soil data`],
    ['nobody deceased', { person: { deceased: true } }, {}, null],
    ['nobody who is introduced already', { introductions: [introduction('2026-01-02', [], { people: [ANA, BO] })] }, {}, null],
    ['nobody who introduced the other', {}, { introducers: [ANA] }, null],
    ['nobody who met the other', { interactions: [interaction('met', '2026-01-02', { people: [ANA, BO] })] }, {}, null],
    ['two who only stand in one daily note', { interactions: [interaction('mentioned', '2026-01-02', { people: [ANA, BO] })] }, {}, `${ANA} | ${BO} | soil data | interests | Soil data`],
    ['nobody of the same company', { person: { company: 'ACME' } }, { person: { company: 'Acme' } }, null],
  ])('is found by %s', (_what, ana, bo, found) => {
    expect(pairs(ana, bo)).toEqual(found === null ? [] : [found]);
  });

  it('comes in an order that stays for the day, whatever the order of the people, and changes with it', () => {
    const all: PersonFacts[] = ['A', 'B', 'C', 'D', 'E'].map((name) => factsWith({ person: { lookingFor: ['peat'], interests: ['peat'] } }, `People/${name}.md`));
    const order = (people: readonly PersonFacts[], on = TODAY, most = 20): string => whoCouldMeet(peopleWith(...people), on, rulesWith(), most).map(({ seeker, other }) => [seeker, other].sort().join()).join(' ');
    expect(order(all).split(' ')).toHaveLength(10);
    expect(order(all, TODAY, 3).split(' ')).toEqual(order(all).split(' ').slice(0, 3));
    expect(order([...all].reverse())).toBe(order(all));
    expect(order(all, addDays(TODAY, 1))).not.toBe(order(all));
  });
});
