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

/** Those that a person's facts give: about them alone, and about others too. */
interface Own { readonly alone: readonly FollowUp[]; readonly shared: readonly FollowUp[] }
const NONE: readonly FollowUp[] = [];
const NOTHING: Own = { alone: NONE, shared: NONE };

/** What the facts gave the last time. They are a new object when they change, so this can't be out of date. */
const remembered = new WeakMap<PersonFacts, { readonly today: Day; readonly rules: Rules; readonly own: Own }>();

/**
 * Every follow-up that the notes give a reason for: those that are due, those that come up, and those of later days.
 * Nobody who has died, nor the user, has any. While a note about a person waits to be read, only their birthday is known.
 * What is to be done for several people is among the follow-ups of each; all of its people are known and living.
 */
export function followUpsOf(facts: PersonFacts, people: KnownPeople, today: Day, rules: Rules): readonly FollowUp[] {
  if (facts.person.deceased || isYourNote(facts.person.path, rules)) return NONE;
  const { alone, shared } = ownFollowUps(facts, today, rules);
  const mayHaveIntroducer = facts.introducers.length > 0 && !facts.awaiting;
  if (shared.length === 0 && !mayHaveIntroducer) return alone;
  const thanks = mayHaveIntroducer ? introducerFollowUps(facts, people, today, rules) : NONE;
  return [...alone, ...shared.flatMap((followUp) => forTheLiving(followUp, people, rules) ?? []), ...thanks];
}

function ownFollowUps(facts: PersonFacts, today: Day, rules: Rules): Own {
  const known = remembered.get(facts);
  if (known && known.today === today && known.rules === rules) return known.own;
  const own = divide(facts.awaiting ? [birthdayFollowUp(facts, today)] : fromFacts(facts, today, rules), facts.person.path);
  remembered.set(facts, { today, rules, own });
  return own;
}

function fromFacts(facts: PersonFacts, today: Day, rules: Rules): readonly (FollowUp | null)[] {
  return [
    ...taskFollowUps(facts, today, rules),
    ...adviceFollowUps(facts, today),
    ...introductionFollowUps(facts, today),
    followUpDay(facts, today, rules),
    rhythmFollowUp(facts, today, rules),
    birthdayFollowUp(facts, today),
  ];
}

function divide(found: readonly (FollowUp | null)[], path: string): Own {
  const followUps = found.filter((followUp) => followUp !== null);
  if (followUps.length === 0) return NOTHING;
  const isAlone = ({ people }: FollowUp): boolean => people.length === 1 && people[0] === path;
  return { alone: followUps.filter(isAlone), shared: followUps.filter((followUp) => !isAlone(followUp)) };
}

/** Leaves out who is not known, has died, or is the user; an introduction to somebody who has died is over. */
function forTheLiving(followUp: FollowUp, people: KnownPeople, rules: Rules): FollowUp | null {
  const hasDied = (path: string): boolean => people.facts(path)?.person.deceased === true;
  if (followUp.kind === 'introduce' && followUp.people.some(hasDied)) return null;
  const living = followUp.people.filter((path) => people.facts(path) !== null && !hasDied(path) && !isYourNote(path, rules));
  if (living.length === 0) return null;
  return living.length === followUp.people.length ? followUp : { ...followUp, people: living };
}
