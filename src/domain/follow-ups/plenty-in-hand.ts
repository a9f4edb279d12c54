import type { Day } from '../days/day';
import type { KnownPeople } from '../persons/person-facts';
import type { Rules } from '../rules';
import { followUpsOf } from './follow-ups-of';
import { PLENTY_PROMISES } from './windows';

/**
 * Whether so many tagged promises are open that no new kindness is suggested: more than five, whenever they are due.
 * One for several people is one.
 */
export function plentyInHand(people: KnownPeople, today: Day, rules: Rules): boolean {
  const promises = new Set<string>();
  for (const facts of people.all()) {
    if (!facts.tasks.some(({ kind }) => kind === 'promise')) continue;
    for (const { kind, key } of followUpsOf(facts, people, today, rules)) if (kind === 'promise') promises.add(key);
    if (promises.size > PLENTY_PROMISES) return true;
  }
  return false;
}
