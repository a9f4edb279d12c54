import type { Day } from '../days/day';
import { isYourNote } from '../notes/your-note';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import { adviceFollowUps } from './advice';
import { birthdayFollowUp } from './birthday';
import type { FollowUp } from './follow-up';
import { followUpDay } from './follow-up-day';
import { introducerFollowUps } from './introducer';
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
  if (facts.person.deceased || isYourNote(facts.person.path, rules)) return NONE;
  const birthday = birthdayFollowUp(facts, today);
  if (facts.awaiting) return birthday === null ? NONE : [birthday];
  const own = [...fromFacts(facts, today, rules), birthday];
  return [
    ...own.flatMap((followUp) => (followUp && forTheLiving(followUp, facts.person.path, people, rules)) ?? []),
    ...introducerFollowUps(facts, people, today, rules),
  ];
}

function fromFacts(facts: PersonFacts, today: Day, rules: Rules): readonly (FollowUp | null)[] {
  return [
    ...taskFollowUps(facts, today, rules),
    ...adviceFollowUps(facts, today),
    ...introductionFollowUps(facts, today),
    followUpDay(facts, today, rules),
    rhythmFollowUp(facts, today, rules),
  ];
}

/** Leaves out who is not known, has died, or is the user, and from advice who is silent; an introduction to somebody who has died is over. */
function forTheLiving(followUp: FollowUp, of: string, people: Others, rules: Rules): FollowUp | null {
  if (followUp.people.length === 1 && followUp.people[0] === of) return followUp;
  const hasDied = (path: string): boolean => people.facts(path)?.person.deceased === true;
  if (followUp.kind === 'introduce' && followUp.people.some(hasDied)) return null;
  const isThere = (path: string): boolean => {
    const person = people.facts(path)?.person;
    return person !== undefined && !person.deceased && !(person.silent && followUp.cause.type === 'advice') && !isYourNote(path, rules);
  };
  const living = followUp.people.filter(isThere);
  if (living.length === 0) return null;
  return living.length === followUp.people.length ? followUp : { ...followUp, people: living };
}
