import { describe, expect, it } from 'vitest';
import { day, factsWith, interaction, peopleWith, rulesWith } from '../follow-ups/follow-ups.test-support';
import type { Person } from '../persons/person';
import type { PersonFacts } from '../persons/person-facts';
import type { NoteToShare } from './note-to-share';
import { whoMightLike, worthSaying } from './who-might-like';

const TODAY = day('2026-03-09');
const NOTE: NoteToShare = { path: 'Reports/Soil carbon report.md', title: 'Soil carbon report', tags: ['climate/policy'], links: ['Peat'], about: new Set() };
/** What the lines of what was given link, by their note. */
const LINKED: Readonly<Record<string, readonly string[]>> = {
  'Days/2026-02-20.md': ['Reports/Another.md'], 'Days/2026-01-20.md': ['Reports/Another.md'], 'Days/2025-11-03.md': [NOTE.path], 'Days/2026-02-21.md': [], 'Days/2026-03-10.md': [NOTE.path],
};

function named(name: string, person: Partial<Person>, ...gaveOn: string[]): PersonFacts {
  return factsWith({ person, interactions: gaveOn.map((on) => interaction('gave', on)) }, `People/${name}.md`);
}

function matches(note: Partial<NoteToShare>, ...people: PersonFacts[]): string[] {
  const found = whoMightLike({ ...NOTE, ...note }, peopleWith(...people), TODAY, rulesWith({ yourNote: 'People/Me' }), ({ path }) => LINKED[path] ?? []);
  return found.map(({ path, reason }) => `${path.slice('People/'.length, -'.md'.length)}: ${reason.kind} ${reason.topic} ← ${reason.met}`);
}

describe('who might like a note', () => {
  it.each<[string, Partial<Person>, string[]]>([
    ['an interest that is a tag', { interests: ['chess', 'Climate policy'] }, ['Ana: interest Climate policy ← #climate/policy']],
    ['an interest that a link leads to', { interests: ['peat'] }, ['Ana: interest peat ← Peat']],
    ['what they are looking for in the title, accents and case aside', { lookingFor: ['Sôil data'] }, ['Ana: looking-for Sôil data ← Soil carbon report']],
    ['the best of several reasons', { interests: ['peat'], lookingFor: ['carbon reports'] }, ['Ana: looking-for carbon reports ← Soil carbon report']],
    ['nothing that meets', { interests: ['chess'], lookingFor: ['a flat'] }, []],
    ['nobody whom the user has not met', { interests: ['peat'], wantToMeet: true }, []],
    ['nobody who is silent', { interests: ['peat'], silent: true }, []],
    ['nobody who is deceased', { interests: ['peat'], deceased: true }, []],
  ])('is found by %s', (_what, person, found) => {
    expect(matches({}, named('Ana', person))).toEqual(found);
  });

  it('is not the user, and nobody whom the note is about', () => {
    const peat = { interests: ['peat'] };
    expect(matches({ about: new Set(['People/Bo.md']) }, named('Me', peat), named('Bo', peat), named('Cy', peat))).toEqual(['Cy: interest peat ← Peat']);
    expect(matches({ title: 'Call with José Díaz, notes' }, named('Jose Diaz', peat), named('Jo', { ...peat, aliases: ['Call'] }), named('José', peat))).toEqual([]);
  });

  it('comes in order: what they look for, what meets closely, how much meets, the name', () => {
    const found = matches({},
      named('Dee', { interests: ['peat'] }), named('Cy', { interests: ['peat', 'climate'] }), named('Ana', { lookingFor: ['soil data'] }),
      named('Bo', { lookingFor: ['carbon report'] }), named('Al', { interests: ['peat'] }));
    expect(found.map((words) => words.split(':')[0])).toEqual(['Bo', 'Cy', 'Al', 'Dee', 'Ana']);
  });

  it('comes last when a note was shared with them in 30 days, or this one ever', () => {
    const peat = { interests: ['peat'] };
    const found = matches({},
      named('Recently', peat, '2026-02-20'), named('Had it', peat, '2025-11-03'), named('Long ago', peat, '2026-01-20'), named('A book', peat, '2026-02-21'), named('Zoe', peat));
    expect(found.map((words) => words.split(':')[0])).toEqual(['A book', 'Long ago', 'Zoe', 'Had it', 'Recently']);
  });

  it('names unasked only those whom it meets closely, with whom nothing was shared of late, and who are not put off', () => {
    const peat = { interests: ['peat'] };
    const people = peopleWith(
      named('Ana', peat), named('Half', { interests: ['carbon data'] }), named('Recently', peat, '2026-02-20'), named('Had it', peat, '2025-11-03'),
      named('Put off', { ...peat, notNowUntil: day('2026-03-10') }), named('Until today', { ...peat, notNowUntil: TODAY }));
    const found = whoMightLike(NOTE, people, TODAY, rulesWith(), ({ path }) => LINKED[path] ?? []);
    expect(found).toHaveLength(6);
    expect(worthSaying(found, people, TODAY)).toEqual(['People/Ana.md', 'People/Until today.md']);
  });

  it('says on which day they were given this note', () => {
    const [match] = whoMightLike(NOTE, peopleWith(named('Had it', { interests: ['peat'] }, '2025-11-03')), TODAY, rulesWith(), ({ path }) => LINKED[path] ?? []);
    expect(match).toMatchObject({ before: '2025-11-03', isRecent: false });
  });

  it('has not happened yet in the note of a day to come', () => {
    const [match] = whoMightLike(NOTE, peopleWith(named('Planned', { interests: ['peat'] }, '2026-03-10')), TODAY, rulesWith(), ({ path }) => LINKED[path] ?? []);
    expect(match).toMatchObject({ before: null, isRecent: false });
  });
});
