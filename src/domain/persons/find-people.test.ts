import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, factsWith, interaction, peopleWith, task } from '../follow-ups/follow-ups.test-support';
import { findPeople } from './find-people';
import { NAME_EXAMPLES } from './name-examples.test-support';
import type { NameExample } from './name-examples.test-support';
import type { PersonFacts } from './person-facts';

const TODAY = day('2026-03-09');
const EXAMPLES = Object.values(NAME_EXAMPLES).flat();

function known({ name, also }: NameExample): PersonFacts {
  return factsWith({ person: { name, ...also } }, `People/${name}.md`);
}

function found(people: readonly PersonFacts[], query: string, most = 100): string[] {
  return findPeople(peopleWith(...people), query, TODAY, most).map(({ facts }) => facts.person.path);
}

describe('a name is found by', () => {
  it.each(EXAMPLES)('$name: $found', (example) => {
    for (const query of example.found) expect([query, found([known(example)], query).length]).toEqual([query, 1]);
  });

  it.each(EXAMPLES.filter(({ notFound }) => notFound))('but $name not by $notFound', (example) => {
    for (const query of example.notFound ?? []) expect([query, found([known(example)], query).length]).toEqual([query, 0]);
  });

  it('at least sixty names', () => {
    expect(new Set(EXAMPLES.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60);
  });

  it('every name typed in full, without its accents, or as far as one has come', () => {
    const everyone = EXAMPLES.map(known);
    fc.assert(fc.property(fc.constantFrom(...EXAMPLES), fc.nat(), ({ name }, length) => {
      const letters = Array.from(name);
      const typed = letters.slice(0, 1 + (length % letters.length)).join('');
      fc.pre(/[^\s\p{P}ʻ]/u.test(typed));
      expect(found(everyone, typed)).toContain(`People/${name}.md`);
    }));
  });
});

describe('what a search gives', () => {
  const ana = factsWith({ person: { aliases: ['Anita'], nicknames: ['Ani'], company: 'Acme' } }, 'People/Ana Diaz.md');

  it.each([
    ['ana', 'Ana Diaz'],
    ['anita', 'Anita'],
    ['ANIT', 'Anita'],
    ['ani', 'Ani'],
    ['anita diaz', 'Ana Diaz'],
    ['acme', 'Ana Diaz'],
    ['ad', 'Ana Diaz'],
    ['', 'Ana Diaz'],
  ])('%s finds her by %s', (query, by) => {
    expect(findPeople(peopleWith(ana), query, TODAY, 5).map((person) => person.by)).toEqual([by]);
  });

  it('is nothing for signs alone', () => {
    expect(found([ana], '?!')).toEqual([]);
  });

  it('is what was asked of two people with one name, both', () => {
    const other = factsWith({}, 'Work/Ana Diaz.md');
    expect(found([other, ana], 'ana diaz')).toEqual(['People/Ana Diaz.md', 'Work/Ana Diaz.md']);
  });

  it('is new as soon as the facts are', () => {
    expect(found([ana], 'anna')).toEqual([]);
    expect(found([{ ...ana, person: { ...ana.person, name: 'Anna Diaz' } }], 'anna')).toHaveLength(1);
  });
});

describe('the order', () => {
  const met = (path: string, on: string | null, mentions = 0): PersonFacts => factsWith({
    interactions: [...(on === null ? [] : [interaction('met', on, { people: [path] })]), ...Array.from({ length: mentions }, () => interaction('mentioned', '2026-03-01', { people: [path] }))],
  }, path);

  it.each<[string, PersonFacts[], string, string[]]>([
    ['who was in touch most recently', [met('Sa Old.md', '2025-01-01'), met('Sa New.md', '2026-02-01'), met('Sa Never.md', null)], 'sa', ['Sa New.md', 'Sa Old.md', 'Sa Never.md']],
    ['a mention is not being in touch', [met('Sa B.md', null, 9), met('Sa C.md', '2020-01-01')], 'sa', ['Sa C.md', 'Sa B.md']],
    ['then who is linked most', [met('Sa A.md', null, 1), met('Sa B.md', null, 3), factsWith({ tasks: [task('promise'), task('thank')] }, 'Sa C.md')], 'sa', ['Sa B.md', 'Sa C.md', 'Sa A.md']],
    ['a day to come is not yet contact', [met('Sa A.md', '2026-02-01'), met('Sa B.md', '2026-12-01')], 'sa', ['Sa A.md', 'Sa B.md']],
    ['then the alphabet', [met('Sa B.md', null), met('Sa A.md', null)], 'sa', ['Sa A.md', 'Sa B.md']],
    ['by words before by initials', [met('Sean Rivera.md', '2026-03-01'), met('Sri Vance.md', null)], 'sr', ['Sri Vance.md', 'Sean Rivera.md']],
    ['everybody, for an empty query', [met('Bo.md', '2025-01-01'), met('Ana.md', '2026-02-01')], ' ', ['Ana.md', 'Bo.md']],
  ])('%s', (_, people, query, paths) => {
    expect(found(people, query)).toEqual(paths);
  });

  it('gives the best, when there are more than are wanted', () => {
    const people = Array.from({ length: 30 }, (_, index) => met(`Sa ${index}.md`, `2026-02-${String((index * 7) % 28 + 1).padStart(2, '0')}`));
    expect(found(people, 'sa', 4)).toEqual(found(people, 'sa').slice(0, 4));
  });
});
