import { compare } from '../compare';
import type { Day } from '../days/day';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import type { FollowUp } from './follow-up';
import { amongOthers, ownFollowUps } from './follow-ups-of';
import { isHidden } from './placing';
import { stableHash } from './stable-hash';

/** A row with the number that decides its place; of equal numbers the key decides. */
interface Placed {
  readonly row: FollowUp;
  readonly place: number;
  /** The facts that alone give it; null where it depends on other people, too. */
  readonly by: PersonFacts | null;
}

/** What one person's facts give: rows about nobody else, and such as depend on others. */
interface Given { readonly alone: readonly Placed[]; readonly withOthers: readonly FollowUp[] }

/** What everybody's facts gave on one day, and all of it in order as it was the last time. */
interface Known {
  readonly today: Day;
  readonly rules: Rules;
  given: ReadonlyMap<PersonFacts, Given>;
  last: readonly Placed[];
}

const remembered = new WeakMap<KnownPeople, Known>();

/**
 * Every follow-up of everybody that no line hides, once, by due day and then by a hash of the path; those without a day come last.
 * On one day, only what people's changed facts give is found anew, and put among the others.
 */
export function everyFollowUp(people: KnownPeople, today: Day, rules: Rules): readonly FollowUp[] {
  const known = knownOn(people, today, rules);
  const still = known.last.filter(({ by }) => by !== null && people.facts(by.person.path) === by);
  // Sorting is quick where most is in order already.
  known.last = [...still, ...foundAnew(people, known)].sort((a, b) => a.place - b.place || compare(a.row.key, b.row.key));
  return known.last.map(({ row }) => row);
}

function knownOn(people: KnownPeople, today: Day, rules: Rules): Known {
  const before = remembered.get(people);
  const known = before?.today === today && before.rules === rules ? before : { today, rules, given: new Map<PersonFacts, Given>(), last: [] };
  remembered.set(people, known);
  return known;
}

/** What changed facts give, and all that depends on several people, which is found with each of them and there once. */
function foundAnew(people: KnownPeople, known: Known): readonly Placed[] {
  const { today, rules, given: before } = known;
  const found: Placed[] = [];
  const given = new Map<PersonFacts, Given>();
  const shared = new Set<string>();
  for (const facts of people.all()) {
    const now = before.get(facts) ?? givenBy(facts, today, rules);
    given.set(facts, now);
    if (!before.has(facts)) found.push(...now.alone);
    for (const each of now.withOthers) {
      const row = shared.has(each.key) ? null : amongOthers(each, facts, people, today, rules);
      if (row === null) continue;
      found.push(placed(row, null));
      shared.add(row.key);
    }
  }
  known.given = given;
  return found;
}

function givenBy(facts: PersonFacts, today: Day, rules: Rules): Given {
  const rows = ownFollowUps(facts, today, rules).filter((row) => !isHidden(row, today));
  const isAlone = ({ people }: FollowUp): boolean => people.length === 1 && people[0] === facts.person.path;
  return { alone: rows.filter(isAlone).map((row) => placed(row, facts)), withOthers: rows.filter((row) => !isAlone(row)) };
}

/** Due day, then the hash of the path, as one number: comparing numbers is what makes sorting thousands of rows quick. */
function placed(row: FollowUp, by: PersonFacts | null): Placed {
  const { due, people: [path = ''] } = row;
  const day = due === null ? 99_999_999 : Number(due.slice(0, 4) + due.slice(5, 7) + due.slice(8));
  return { row, place: day + stableHash(path) / 2 ** 32, by };
}
