import type { FollowUp } from './follow-up';
import { PLENTY_PROMISES } from './windows';

/**
 * Whether so many tagged promises are open that no new kindness is suggested: more than five, whenever they are due.
 * @param followUps every one of everybody, each once
 */
export function plentyInHand(followUps: readonly FollowUp[]): boolean {
  let promises = 0;
  for (const { kind } of followUps) if (kind === 'promise') promises += 1;
  return promises > PLENTY_PROMISES;
}
