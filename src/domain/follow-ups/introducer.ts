import type { Day } from '../days/day';
import { addDays } from '../days/day';
import type { PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import type { FollowUp, FollowUpCause } from './follow-up';
import { firstMeeting } from './last-contact';
import { groupOn, hasPassed } from './placing';
import { hasHeardOf } from './told';
import { INTRODUCER_WINDOW } from './windows';

/**
 * Follow-ups with whoever introduced a person to the user: thanks, and how the first meeting went, in one.
 * Only for a first meeting on or after the start day. Whether somebody {@link isToBeThanked}, their own facts tell.
 */
export function introducerFollowUps(introduced: PersonFacts, today: Day, rules: Rules): readonly FollowUp[] {
  const firstMet = introduced.introducers.length === 0 ? null : firstMeeting(introduced, today);
  if (firstMet === null || firstMet < rules.startDay || mayHaveMetBefore(introduced, rules.startDay)) return [];
  const due = addDays(firstMet, INTRODUCER_WINDOW.dueAfter);
  if (hasPassed(INTRODUCER_WINDOW.leavesAfter, due, today)) return [];
  const { person } = introduced;
  return [...new Set(introduced.introducers)].filter((path) => path !== person.path).map((path) => ({
    key: `introducer|${path}|${person.path}`,
    kind: 'introducer',
    group: groupOn(today, due, 'thanks'),
    people: [path],
    due,
    soft: hasPassed(INTRODUCER_WINDOW.softAfter, due, today),
    cause: { type: 'introducer', introduced: person, firstMet },
  }));
}

/** Whether there was contact before a day of which nothing says that it was no meeting: an entry of a log, a day in the properties. */
function mayHaveMetBefore({ interactions, person: { lastContacts } }: PersonFacts, day: Day): boolean {
  return lastContacts.some((contact) => contact < day) || interactions.some((each) => each.source === 'log' && each.day < day);
}

/** Whether an introducer may be asked for, and has had no thanks or tell since the first meeting, nor a line that speaks of whom they introduced. */
export function isToBeThanked(introducer: PersonFacts, { introduced, firstMet }: Extract<FollowUpCause, { type: 'introducer' }>, today: Day): boolean {
  return !introducer.awaiting && !introducer.person.silent && !hasHeardOf(introducer, introduced, firstMet, today);
}
