import type { AroundOf } from '../brief/in-common';
import { peopleInCommon } from '../brief/in-common';
import type { Day } from '../days/day';
import { drawn, seedOfWeek } from '../follow-ups/draw';
import { isInCircle } from '../persons/circles';
import { areOfOneCompany } from '../persons/of-one-company';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import { canBeSuggested, isPutOff, isSuggestable } from '../sharing/suggestable';
import { MOST_PEOPLE } from './half-hour';
import type { Suggestion, Through } from './half-hour';
import type { MayBeMade } from './kindness';

/**
 * One person whom the user would like to meet (`want_to_meet`), drawn by week and path, and up to three people who could introduce them:
 * named in `introduced_by`; known to both by records, links or notes; of the same company; in the same circle.
 * @param around what is known of the notes around somebody: only of who is named
 * @returns null when there is nobody
 */
export function somebodyToMeet(people: KnownPeople, today: Day, rules: Rules, around: AroundOf, mayBeMade: MayBeMade): Suggestion | null {
  const wanted = [...people.all()].filter((each) => each.person.wantToMeet && canBeSuggested(each, rules) && !isPutOff(each.person, today));
  const facts = drawn(wanted, seedOfWeek(today), ({ person }) => person.path).find(({ person: { path } }) => mayBeMade(`meet|${path}`, [path]));
  if (!facts) return null;
  return { type: 'meet', key: `meet|${facts.person.path}`, person: facts.person, through: whoCouldIntroduce(facts, people, today, rules, around) };
}

function whoCouldIntroduce(facts: PersonFacts, people: KnownPeople, today: Day, rules: Rules, around: AroundOf): readonly Through[] {
  const found = new Map<string, Through>();
  const add = (path: string, by: Through['by']): void => {
    const other = people.facts(path);
    if (other && path !== facts.person.path && !found.has(path) && isSuggestable(other, today, rules)) found.set(path, { person: other.person, by });
  };
  for (const path of facts.introducers) add(path, { type: 'introducer' });
  for (const { path } of peopleInCommon(facts, around(facts.person.path), today, rules)) add(path, { type: 'known' });
  const { company, circles } = facts.person;
  for (const { person } of people.all()) if (company !== null && areOfOneCompany(person, facts.person)) add(person.path, { type: 'company', name: company });
  for (const { person } of people.all()) {
    const circle = circles.find((each) => isInCircle(person.circles, each));
    if (circle !== undefined) add(person.path, { type: 'circle', name: circle });
  }
  return [...found.values()].slice(0, MOST_PEOPLE);
}
