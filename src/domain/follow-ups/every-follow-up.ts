import type { Day } from '../days/day';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import type { FollowUp } from './follow-up';
import { amongOthers, ownFollowUps } from './follow-ups-of';
import { isHidden } from './placing';
import { stableHash } from './stable-hash';

/** A row with the number that decides its place; of equal numbers the key decides. */
interface Placed { readonly row: FollowUp; readonly place: number }

/** What each person's facts gave on one day, and all of it in order as it was the last time. */
interface Known { readonly today: Day; readonly own: WeakMap<PersonFacts, readonly Placed[]>; last: readonly Placed[] }

const remembered = new WeakMap<Rules, Known>();

/**
 * Every follow-up of everybody that no line hides, once, by due day and then by a hash of the path; those without a day come last.
 * On one day, only what people's changed facts give is found anew, and put among the others.
 */
export function everyFollowUp(people: KnownPeople, today: Day, rules: Rules): readonly FollowUp[] {
  const known = knownOn(today, rules);
  const now = new Set(found(people, known, rules));
  // Sorting is quick where most is in order already.
  known.last = [...known.last.filter((each) => now.delete(each)), ...now].sort((a, b) => a.place - b.place || (a.row.key < b.row.key ? -1 : 1));
  return known.last.map(({ row }) => row);
}

function knownOn(today: Day, rules: Rules): Known {
  const before = remembered.get(rules);
  const known = before?.today === today ? before : { today, own: new WeakMap(), last: [] };
  remembered.set(rules, known);
  return known;
}

/** What is for several people is found with each of them, and there once. */
function found(people: KnownPeople, { today, own }: Known, rules: Rules): readonly Placed[] {
  const every: Placed[] = [];
  const shared = new Set<string>();
  for (const facts of people.all()) {
    let rows = own.get(facts);
    if (rows === undefined) own.set(facts, (rows = ownFollowUps(facts, today, rules).filter((row) => !isHidden(row, today)).map(placed)));
    for (const each of rows) {
      const isShared = each.row.people.length > 1;
      const row = isShared && shared.has(each.row.key) ? null : amongOthers(each.row, facts, people, today, rules);
      if (row === null) continue;
      every.push(row === each.row ? each : placed(row));
      if (isShared) shared.add(row.key);
    }
  }
  return every;
}

/** Due day, then the hash of the path, as one number: comparing numbers is what makes sorting thousands of rows quick. */
function placed(row: FollowUp): Placed {
  const { due, people: [path = ''] } = row;
  const day = due === null ? 99_999_999 : Number(due.slice(0, 4) + due.slice(5, 7) + due.slice(8));
  return { row, place: day + stableHash(path) / 2 ** 32 };
}
