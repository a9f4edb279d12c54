import type { Around, AroundOf } from '../brief/in-common';
import { peopleInCommon } from '../brief/in-common';
import type { Day } from '../days/day';
import { addDays, addMonths } from '../days/day';
import type { FollowUp, LastContact, SharedThing } from '../follow-ups/follow-up';
import { mondayOf } from '../days/week';
import { drawn, seedOfWeek } from '../follow-ups/draw';
import { hasContactSince, lastContact } from '../follow-ups/last-contact';
import { rhythmOf } from '../follow-ups/rhythm-of';
import type { Person } from '../persons/person';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import { stepRhythm } from '../rhythms/step';
import type { Rules } from '../rules';
import { interestOf, keyOfTie, longAgo, sharedInterest, yourInterests } from './long-ago';
import { canBeSuggested, isPutOff } from './suggestable';

/** For so many months there was no contact with an old tie. */
const LONG_MONTHS = 12;
/** So many interactions there were at least: a tie, not a chance meeting. */
const FEWEST = 2;

/** An old tie as it was on the week's Monday. */
interface Tie { readonly facts: PersonFacts; readonly last: LastContact }

/**
 * Old ties: at least two interactions ever, and no contact for more than a year and more than twice their rhythm. In an order that stays for
 * a week and is another one the next, the same on every device. Never those who are silent, deceased, put off or not yet met, and the user.
 * @param around what is known of the notes around somebody: only of those who are named
 * @param most how many are wanted
 */
export function oldTies(people: KnownPeople, today: Day, rules: Rules, around: AroundOf, most: number): FollowUp[] {
  return rowsOf(tiesOfWeek(people, today, rules), people, today, rules, around, most);
}

/**
 * The one old tie that is named unasked this week; null when there is none, or when there has been contact with them since Monday, or they were put off.
 * @param named the key of the one that was named this week already: no other is
 */
export function oldTieOfWeek(people: KnownPeople, today: Day, rules: Rules, around: AroundOf, named: unknown = null): FollowUp | null {
  const ties = tiesOfWeek(people, today, rules);
  const tie = ties.filter(({ facts }) => named === null || keyOfTie(facts.person) === named).slice(0, 1);
  return rowsOf(tie, people, today, rules, around, 1)[0] ?? null;
}

/** The rows of those with whom there has been no contact since. */
function rowsOf(ties: readonly Tie[], people: KnownPeople, today: Day, rules: Rules, around: AroundOf, most: number): FollowUp[] {
  const yours = yourInterests(people, rules);
  const still = ties.filter(({ facts }) => isStillOne(facts, today));
  return still.slice(0, most).map(({ facts, last }) => longAgo(facts, last, sharedWith(facts, yours, around(facts.person.path), today, rules)));
}

/** Drawn by what was so before the week began, as far as that can be told, so that neither a hello in it nor a rest brings anybody else. */
function tiesOfWeek(people: KnownPeople, today: Day, rules: Rules): Tie[] {
  const monday = mondayOf(today);
  const ties = [...people.all()].flatMap((facts): Tie[] => {
    const { person } = facts;
    if (person.wantToMeet || !canBeSuggested(facts, rules) || (isPutOff(person, today) && !isPutOffSince(monday, person, today))) return [];
    const last = lastBefore(monday, facts, rules);
    return last ? [{ facts, last }] : [];
  });
  return drawn(ties, seedOfWeek(today), ({ facts }) => facts.person.path);
}

/** Whether a day until which somebody is put off may have been chosen on a day since then: a week, a month or a year ahead of it. */
function isPutOffSince(from: Day, { notNowUntil }: Person, today: Day): boolean {
  const chosen = notNowUntil === null ? [] : [addDays(notNowUntil, -7), addMonths(notNowUntil, -1), addMonths(notNowUntil, -12)];
  return chosen.some((day) => day >= from && day <= today);
}

/** The last contact with an old tie before a day; null when they are none. */
function lastBefore(monday: Day, facts: PersonFacts, rules: Rules): LastContact | null {
  const last = lastContact(facts, addDays(monday, -1));
  if (last === null || last.day >= addMonths(monday, -LONG_MONTHS)) return null;
  const rhythm = rhythmOf(facts.person, rules);
  if (rhythm !== null && stepRhythm(last.day, { ...rhythm, count: rhythm.count * 2 }) >= monday) return null;
  return facts.interactions.filter(({ day }) => day < monday).length < FEWEST ? null : last;
}

/** Whether there has been no contact since the week began, and they are not put off. */
function isStillOne(facts: PersonFacts, today: Day): boolean {
  return !isPutOff(facts.person, today) && !hasContactSince(facts, mondayOf(today), today);
}

/** One thing to begin with: an interest of both, somebody both know and who is not to be let be, a circle, or what they care about. */
function sharedWith(facts: PersonFacts, yours: readonly string[], around: Around, today: Day, rules: Rules): SharedThing | null {
  const interest = sharedInterest(facts, yours);
  if (interest) return interest;
  const known = peopleInCommon(facts, around, today, rules).find(({ path }) => around.people.facts(path)?.person.silent === false);
  if (known) return { type: 'person', path: known.path };
  const [circle] = facts.person.circles;
  return circle === undefined ? interestOf(facts) : { type: 'circle', circle };
}
