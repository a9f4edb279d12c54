import type { FollowUp, LastContact, SharedThing } from '../follow-ups/follow-up';
import type { Person } from '../persons/person';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import { closeness } from './words-in';

/** The key of the row of an old tie. */
export function keyOfTie({ path }: Person): string {
  return `long-ago|${path}`;
}

/** The row of somebody with whom there was no contact for long: it has no day, and nothing is to be done about it. */
export function longAgo({ person }: PersonFacts, last: LastContact, shared: SharedThing | null): FollowUp {
  return { key: keyOfTie(person), kind: 'long-ago', group: 'rhythm', people: [person.path], due: null, soft: false, cause: { type: 'long-ago', person, last, shared } };
}

/** The interests in the user's own note; none where there is no such note. */
export function yourInterests(people: KnownPeople, { yourNote }: Rules): readonly string[] {
  return (people.facts(yourNote) ?? people.facts(`${yourNote}.md`))?.person.interests ?? [];
}

/** What somebody cares about that the user cares about too. */
export function sharedInterest({ person }: PersonFacts, yours: readonly string[]): SharedThing | null {
  const topic = person.interests.find((each) => yours.some((your) => closeness(each, your) === 1));
  return topic === undefined ? null : { type: 'interest', topic, isYours: true };
}

/** What somebody cares about. */
export function interestOf({ person: { interests: [topic] } }: PersonFacts): SharedThing | null {
  return topic === undefined ? null : { type: 'interest', topic, isYours: false };
}
