import type { Day } from '../days/day';
import { isYourNote } from '../notes/your-note';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import { adviceFollowUps } from './advice';
import { birthdayFollowUp } from './birthday';
import type { FollowUp } from './follow-up';
import { followUpDay } from './follow-up-day';
import { introducerFollowUps, isToBeThanked } from './introducer';
import { introductionFollowUps } from './introduction';
import { rhythmFollowUp } from './rhythm';
import { taskFollowUps } from './task';

type Others = Pick<KnownPeople, 'facts'>;

const NONE: readonly FollowUp[] = [];

/**
 * Every follow-up that the notes give a reason for: those that are due, those that come up, those of later days, and those that their lines hide until then.
 * Nobody who has died, nor the user, has any. While a note about a person waits to be read, only their birthday is known.
 * What is to be done for several people is among the follow-ups of each; all of its people are known and living.
 */
export function followUpsOf(facts: PersonFacts, people: Others, today: Day, rules: Rules): readonly FollowUp[] {
  return ownFollowUps(facts, today, rules).flatMap((followUp) => amongOthers(followUp, facts, people, today, rules) ?? []);
}

/** The same as far as one person's facts tell: as long as these are the same, so are the follow-ups. */
export function ownFollowUps(facts: PersonFacts, today: Day, rules: Rules): readonly FollowUp[] {
  if (facts.person.deceased || isYourNote(facts.person.path, rules)) return NONE;
  const birthday = birthdayFollowUp(facts, today);
  const days = facts.awaiting ? [birthday] : [followUpDay(facts, today, rules), rhythmFollowUp(facts, today, rules), birthday];
  const own = days.filter((followUp) => followUp !== null);
  if (facts.awaiting) return own;
  return [...taskFollowUps(facts, today, rules), ...adviceFollowUps(facts, today), ...introductionFollowUps(facts, today), ...own, ...introducerFollowUps(facts, today, rules)];
}

/**
 * A follow-up as it is among other people: without whom is not known, has died or is the user, and of advice without whom is silent.
 * An introduction to somebody who has died is over, and so is the thanks to an introducer who has heard.
 */
export function amongOthers(followUp: FollowUp, { person: { path: own } }: PersonFacts, people: Others, today: Day, rules: Rules): FollowUp | null {
  const { cause, people: all } = followUp;
  if (all.length === 1 && all[0] === own) return followUp;
  const known = all.flatMap((path) => people.facts(path) ?? []);
  if (cause.type === 'introducer' && !known.some((facts) => isToBeThanked(facts, cause, today))) return null;
  if (cause.type === 'introduction' && known.some(({ person }) => person.deceased)) return null;
  const there = known.filter(({ person }) => !person.deceased && !(person.silent && cause.type === 'advice') && !isYourNote(person.path, rules));
  if (there.length === 0) return null;
  return there.length === all.length ? followUp : { ...followUp, people: there.map(({ person }) => person.path) };
}
