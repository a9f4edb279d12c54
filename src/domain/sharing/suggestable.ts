import type { Day } from '../days/day';
import { isYourNote } from '../notes/your-note';
import type { Person } from '../persons/person';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';

/** Whether a person may be suggested at all: all about them has been read, and they are not silent, deceased or the user. */
export function canBeSuggested({ person, awaiting }: PersonFacts, rules: Rules): boolean {
  return !awaiting && !person.silent && !person.deceased && !isYourNote(person.path, rules);
}

/** Whether suggestions about somebody wait for a later day. */
export function isPutOff({ notNowUntil }: Person, today: Day): boolean {
  return notNowUntil !== null && notNowUntil > today;
}

/** Whether somebody whom the user has met may be suggested today. */
export function isSuggestable(facts: PersonFacts, today: Day, rules: Rules): boolean {
  return !facts.person.wantToMeet && !isPutOff(facts.person, today) && canBeSuggested(facts, rules);
}

/** Everybody who may be suggested today, in no particular order. */
export function suggestable(people: KnownPeople, today: Day, rules: Rules): readonly PersonFacts[] {
  return [...people.all()].filter((facts) => isSuggestable(facts, today, rules));
}
