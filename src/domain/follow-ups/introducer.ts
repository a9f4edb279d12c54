import type { Day } from '../days/day';
import { addDays } from '../days/day';
import { isYourNote } from '../notes/your-note';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import type { FollowUp } from './follow-up';
import { firstMeeting } from './last-contact';
import { groupOn, hasPassed } from './placing';
import { hasHeardOf } from './told';
import { INTRODUCER_WINDOW } from './windows';

/**
 * Follow-ups with whoever introduced a person to the user: thanks, and how the first meeting went, in one.
 * Only for a first meeting on or after the start day, and when there have been no thanks or tell since, and no line of theirs speaks of whom they introduced.
 */
export function introducerFollowUps(introduced: PersonFacts, people: Pick<KnownPeople, 'facts'>, today: Day, rules: Rules): readonly FollowUp[] {
  if (introduced.introducers.length === 0) return [];
  const firstMet = firstMeeting(introduced, today);
  if (firstMet === null || firstMet < rules.startDay) return [];
  return [...new Set(introduced.introducers)].flatMap((path) => {
    const introducer = path === introduced.person.path || isYourNote(path, rules) ? null : people.facts(path);
    return introducer && mayBeAsked(introducer) ? introducerFollowUp(introduced, introducer, firstMet, today) ?? [] : [];
  });
}

function introducerFollowUp(introduced: PersonFacts, introducer: PersonFacts, firstMet: Day, today: Day): FollowUp | null {
  const due = addDays(firstMet, INTRODUCER_WINDOW.dueAfter);
  if (hasPassed(INTRODUCER_WINDOW.leavesAfter, due, today) || hasHeardOf(introducer, introduced.person, firstMet, today)) return null;
  return {
    key: `introducer|${introducer.person.path}|${introduced.person.path}`,
    kind: 'introducer',
    group: groupOn(today, due, 'thanks'),
    people: [introducer.person.path],
    due,
    soft: hasPassed(INTRODUCER_WINDOW.softAfter, due, today),
    cause: { type: 'introducer', introduced: introduced.person, introducer: introducer.person, firstMet },
  };
}

function mayBeAsked({ person, awaiting }: PersonFacts): boolean {
  return !awaiting && !person.deceased && !person.silent;
}
