import type { Day } from '../days/day';
import { addDays, laterDay } from '../days/day';
import type { PersonFacts } from '../persons/person-facts';
import type { Rhythm } from '../rhythms/rhythm';
import { lengthInDays } from '../rhythms/slower';
import { stepRhythm } from '../rhythms/step';
import type { Rules } from '../rules';
import type { FollowUp } from './follow-up';
import { lastContact, lastMention, newer } from './last-contact';
import { rhythmOf } from './rhythm-of';
import { stableHash } from './stable-hash';

/**
 * The follow-up of a person's rhythm, due now or later: last contact plus the rhythm; not before `not_now_until`.
 * A newer mention can only make it later, and mentions alone keep it quiet for twice the rhythm and no longer.
 */
export function rhythmFollowUp(facts: PersonFacts, today: Day, rules: Rules): FollowUp | null {
  const { person } = facts;
  const rhythm = person.silent ? null : rhythmOf(person, rules);
  if (rhythm === null) return null;
  const contact = lastContact(facts, today);
  const last = newer(contact, lastMention(facts, today, rules));
  const base = contact === null ? firstDue(facts, rhythm, today, rules) : stepRhythm(contact.day, rhythm);
  const quiet = last === null ? base : stepRhythm(last.day, rhythm);
  const limit = stepRhythm(contact?.day ?? metBy(facts, today) ?? rules.startDay, { ...rhythm, count: rhythm.count * 2 });
  const onlyMentioned = quiet > limit;
  return {
    key: `rhythm|${person.path}`,
    kind: 'rhythm',
    group: 'rhythm',
    people: [person.path],
    due: laterDay(laterDay(base, onlyMentioned ? limit : quiet), person.notNowUntil),
    soft: false,
    cause: { type: 'rhythm', person, rhythm, last, onlyMentioned },
  };
}

/**
 * When somebody never in touch is first due: a rhythm after the day the user met them; without one, after the start day
 * plus a share of the rhythm that their path decides, so that not all of them come on one day.
 */
function firstDue(facts: PersonFacts, rhythm: Rhythm, today: Day, rules: Rules): Day {
  const met = metBy(facts, today);
  if (met !== null) return stepRhythm(met, rhythm);
  return addDays(rules.startDay, 1 + (stableHash(facts.person.path) % Math.round(lengthInDays(rhythm))));
}

function metBy(facts: PersonFacts, today: Day): Day | null {
  const { met } = facts.person;
  return met !== null && met <= today ? met : null;
}
