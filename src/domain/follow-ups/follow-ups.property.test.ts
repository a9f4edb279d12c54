import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../days/day';
import type { Day } from '../days/day';
import type { PersonFacts } from '../persons/person-facts';
import type { Interaction, TaskRecord } from '../records/record';
import type { FollowUp } from './follow-up';
import type { FollowUpList } from './follow-up-list';
import { advice, day, factsWith, interaction, introduction, peopleWith, rulesWith, step, task } from './follow-ups.test-support';
import { listFollowUps } from './list-follow-ups';

const TODAY = day('2026-03-04');
const RULES = rulesWith({ startDay: day('2026-01-01'), yourNote: 'People/0.md' });
const PEOPLE = Array.from({ length: 6 }, (_, at) => `People/${at}.md`);

const someDay = fc.integer({ min: -400, max: 60 }).map((days) => addDays(TODAY, days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const somePeople = fc.uniqueArray(fc.constantFrom(...PEOPLE, 'People/Nobody.md'), { minLength: 1, maxLength: 3 });
const somePath = (on: Day): fc.Arbitrary<string> => fc.constantFrom(`Days/${on}.md`, `Days/${on} (conflict 1).md`, `Days/${on} 1.md`);

const someTask: fc.Arbitrary<TaskRecord> = fc
  .record({
    kind: fc.constantFrom('promise', 'thank', 'tell', 'congratulate', 'idea', 'waiting', 'today', 'task'),
    people: somePeople,
    words: fc.constantFrom('the report', 'the deck', ''),
    status: fc.constantFrom('open', 'open', 'asked', 'done', 'cancelled'),
    scheduled: maybe(someDay),
    on: someDay,
  })
  .chain(({ on, scheduled, ...given }) =>
    somePath(on).map((path) => ({ ...task(given.kind, { ...given, noteDay: on, ...(scheduled ? { days: { scheduled } } : {}) }), path })),
  );

const someInteraction: fc.Arbitrary<Interaction> = fc
  .tuple(fc.constantFrom('met', 'wrote', 'mentioned', 'thank'), someDay, somePeople)
  .map(([kind, on, people]) => interaction(kind, on, { people }));

const someIntroduction = fc.tuple(someDay, somePeople).map(([on, people]) => introduction(on, [step('Introduce them')], { people }));
const someAdvice = fc.tuple(someDay, somePeople).map(([on, people]) => advice(on, { people }));

const somePerson = fc.record({
  rhythm: maybe(fc.record({ unit: fc.constantFrom('days', 'months'), count: fc.integer({ min: 1, max: 12 }) })),
  followUp: maybe(someDay),
  notNowUntil: maybe(someDay),
  met: maybe(someDay),
  silent: fc.boolean(),
  deceased: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
  birthday: maybe(fc.record({ year: fc.constant(null), month: fc.integer({ min: 1, max: 12 }), dayOfMonth: fc.integer({ min: 1, max: 28 }) })),
});

/** Everybody, with what is about each of them. */
const everybody: fc.Arbitrary<readonly PersonFacts[]> = fc
  .record({
    persons: fc.array(somePerson, { minLength: PEOPLE.length, maxLength: PEOPLE.length }),
    tasks: fc.array(someTask, { maxLength: 12 }),
    interactions: fc.array(someInteraction, { maxLength: 12 }),
    introductions: fc.array(someIntroduction, { maxLength: 3 }),
    advice: fc.array(someAdvice, { maxLength: 3 }),
    introducers: fc.array(fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 2 }), { minLength: PEOPLE.length, maxLength: PEOPLE.length }),
    awaiting: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: PEOPLE.length, maxLength: PEOPLE.length }),
  })
  .map((all) =>
    PEOPLE.map((path, at) => {
      const theirs = <R extends { readonly people: readonly string[] }>(records: readonly R[]): R[] => records.filter(({ people }) => people.includes(path));
      const facts = {
        tasks: theirs(all.tasks), interactions: theirs(all.interactions), introductions: theirs(all.introductions), advice: theirs(all.advice),
        introducers: all.introducers[at] ?? [], awaiting: all.awaiting[at] === 0,
      };
      return factsWith({ ...facts, person: all.persons[at] ?? {} }, path);
    }),
  );

function rowsOf(list: FollowUpList): FollowUp[] {
  return [...list.groups.flatMap(({ rows }) => rows), ...list.moreRhythms];
}

/** What a row comes from, so that two rows of one cause are seen. */
function causeOf({ cause, people }: FollowUp): string {
  switch (cause.type) {
    case 'task': return [cause.task.path, cause.task.text, cause.task.people.join()].join('|');
    case 'advice': return [cause.advice.path, cause.advice.text, cause.advice.people.join()].join('|');
    case 'introduction': return [cause.introduction.path, cause.introduction.text, cause.introduction.people.join()].join('|');
    case 'introducer': return `${cause.introduced.path} by ${people.join()}`;
    default: return `${cause.type} of ${cause.person.path}`;
  }
}

describe('whatever the notes hold', () => {
  const always = (holds: (list: FollowUpList, all: readonly PersonFacts[]) => void): void => {
    fc.assert(fc.property(everybody, (all) => holds(listFollowUps(peopleWith(...all), TODAY, RULES), all)));
  };

  it('no cause has two rows, and no key', () => {
    always((list) => {
      const rows = rowsOf(list);
      expect(new Set(rows.map(causeOf)).size).toBe(rows.length);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    });
  });

  it('the people of a row are known and living, and not the user', () => {
    always((list, all) => {
      const living = new Set(all.filter(({ person }) => !person.deceased && person.path !== RULES.yourNote).map(({ person }) => person.path));
      for (const { people } of rowsOf(list)) {
        expect(people.length).toBeGreaterThan(0);
        expect(people.filter((path) => !living.has(path))).toEqual([]);
      }
    });
  });

  it('there are at most three rhythms at once, of nobody with a row in the groups above', () => {
    always((list) => {
      const inGroup = (name: string): readonly FollowUp[] => list.groups.find(({ group }) => group === name)?.rows ?? [];
      const above = new Set(['promises', 'thanks', 'introductions', 'dates'].flatMap(inGroup).flatMap(({ people }) => people));
      expect(inGroup('rhythm').length).toBeLessThanOrEqual(3);
      expect([...inGroup('rhythm'), ...list.moreRhythms].filter(({ people }) => people.some((path) => above.has(path)))).toEqual([]);
    });
  });

  it('the order does not depend on the order in which notes were read', () => {
    fc.assert(
      fc.property(everybody, (all) => {
        const keys = (people: readonly PersonFacts[]): string[][] => listFollowUps(peopleWith(...people), TODAY, RULES).groups.map(({ rows }) => rows.map(({ key }) => key));
        expect(keys([...all].reverse())).toEqual(keys(all));
      }),
    );
  });

  it('after any change of what is known, the list is the one that is made from nothing', () => {
    const changes = fc.array(fc.record({ all: everybody, at: fc.nat({ max: PEOPLE.length - 1 }), isGone: fc.boolean() }), { maxLength: 6 });
    fc.assert(
      fc.property(everybody, changes, (all, after) => {
        const byPath = new Map(all.map((facts) => [facts.person.path, facts]));
        const people = { facts: (path: string) => byPath.get(path) ?? null, all: () => byPath.values() };
        // What was known before may come back, too.
        for (const { all: others, at, isGone } of [...after, ...after.map((each) => ({ ...each, isGone: false }))]) {
          const facts = others[at];
          if (facts && isGone) byPath.delete(facts.person.path);
          else if (facts) byPath.set(facts.person.path, facts);
          expect(listFollowUps(people, TODAY, RULES)).toEqual(listFollowUps(peopleWith(...byPath.values()), TODAY, RULES));
        }
      }),
    );
  });

  it('contact logged today quiets every rhythm', () => {
    always((_list, all) => {
      const logged = all.map((facts) => ({ ...facts, interactions: [interaction('wrote', TODAY, { people: [facts.person.path] }), ...facts.interactions.filter((one) => one.day <= TODAY)] }));
      const list = listFollowUps(peopleWith(...logged), TODAY, RULES);
      expect(rowsOf(list).filter(({ kind }) => kind === 'rhythm')).toEqual([]);
    });
  });
});
