import type { AroundOf } from '../brief/in-common';
import { peopleInCommon } from '../brief/in-common';
import type { Day } from '../days/day';
import { addDays, addMonths } from '../days/day';
import type { FollowUp, LastContact, SharedThing } from '../follow-ups/follow-up';
import { mondayOf } from '../days/week';
import { hashOfWeek } from '../follow-ups/hash-of-week';
import { lastContact } from '../follow-ups/last-contact';
import { rhythmOf } from '../follow-ups/rhythm-of';
import { stableHash } from '../follow-ups/stable-hash';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import { stepRhythm } from '../rhythms/step';
import type { Rules } from '../rules';
import { interestOf, longAgo, sharedInterest, yourInterests } from './long-ago';
import { canBeSuggested, isPutOff } from './who-might-like';

/** For so many months there was no contact with an old tie. */
const LONG_MONTHS = 12;
/** So many interactions there were at least: a tie, not a chance meeting. */
const FEWEST = 2;

/** An old tie as it was drawn on the week's Monday. */
interface Drawn { readonly facts: PersonFacts; readonly last: LastContact; readonly rank: number }

/**
 * Old ties: at least two interactions ever, and no contact for more than a year and more than twice their rhythm. In an order that stays for
 * a week and is another one the next, the same on every device. Never those who are silent, deceased, put off or not yet met, and the user.
 * @param around what is known of the notes around somebody: only of those who are named
 * @param most how many are wanted
 */
export function oldTies(people: KnownPeople, today: Day, rules: Rules, around: AroundOf, most: number): FollowUp[] {
  const yours = yourInterests(people, rules);
  const still = drawn(people, today, rules).filter(({ facts }) => !isBack(facts, today));
  return still.slice(0, most).map(({ facts, last }) => longAgo(facts, last, sharedWith(facts, yours, around, today, rules)));
}

/** The one old tie that is named unasked this week; null when there is none, or there has been contact with them since Monday. */
export function oldTieOfWeek(people: KnownPeople, today: Day, rules: Rules, around: AroundOf): FollowUp | null {
  const [first] = drawn(people, today, rules);
  return first === undefined || isBack(first.facts, today) ? null : (oldTies(people, today, rules, around, 1)[0] ?? null);
}

/** Drawn by what was so before the week began, so that a hello in it brings nobody else. */
function drawn(people: KnownPeople, today: Day, rules: Rules): Drawn[] {
  const [monday, week] = [mondayOf(today), hashOfWeek(today)];
  const found: Drawn[] = [];
  for (const facts of people.all()) {
    const { person, awaiting } = facts;
    if (awaiting || person.wantToMeet || !canBeSuggested(person, rules) || isPutOff(person, today)) continue;
    const last = lastBefore(monday, facts, rules);
    if (last) found.push({ facts, last, rank: stableHash(person.path, week) });
  }
  return found.sort((a, b) => a.rank - b.rank || (a.facts.person.path < b.facts.person.path ? -1 : 1));
}

/** The last contact with an old tie before a day; null when they are none. */
function lastBefore(monday: Day, facts: PersonFacts, rules: Rules): LastContact | null {
  const last = lastContact(facts, addDays(monday, -1));
  if (last === null || last.day >= addMonths(monday, -LONG_MONTHS)) return null;
  const rhythm = rhythmOf(facts.person, rules);
  if (rhythm !== null && stepRhythm(last.day, { ...rhythm, count: rhythm.count * 2 }) >= monday) return null;
  return facts.interactions.filter(({ day }) => day < monday).length < FEWEST ? null : last;
}

/** Whether there has been contact since the week began. */
function isBack(facts: PersonFacts, today: Day): boolean {
  const last = lastContact(facts, today);
  return last !== null && last.day >= mondayOf(today);
}

/** One thing to begin with: an interest of both, somebody both know, a circle, or what they care about. */
function sharedWith(facts: PersonFacts, yours: readonly string[], around: AroundOf, today: Day, rules: Rules): SharedThing | null {
  const interest = sharedInterest(facts, yours);
  if (interest) return interest;
  const [known] = peopleInCommon(facts, around(facts.person.path), today, rules);
  if (known) return { type: 'person', path: known.path };
  const [circle] = facts.person.circles;
  return circle === undefined ? interestOf(facts) : { type: 'circle', circle };
}
