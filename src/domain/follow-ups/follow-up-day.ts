import type { Day } from '../days/day';
import type { PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import type { FollowUp } from './follow-up';
import { hasHappenedSince } from './last-contact';
import { groupOn } from './placing';

/**
 * The follow-up of the `follow_up` property: due that day, until the property changes or something other than a mention happens on or after that day.
 * It is the user's own word, so that it holds for somebody silent too.
 * A day from before the start day waits in "From before".
 */
export function followUpDay(facts: PersonFacts, today: Day, rules: Rules): FollowUp | null {
  const { person } = facts;
  const due = person.followUp;
  if (due === null || hasHappenedSince(facts, due, today)) return null;
  return {
    key: `date|${person.path}`,
    kind: 'date',
    group: due < rules.startDay ? 'before' : groupOn(today, due, 'dates'),
    people: [person.path],
    due,
    soft: false,
    cause: { type: 'date', person, about: person.followUpAbout },
  };
}
