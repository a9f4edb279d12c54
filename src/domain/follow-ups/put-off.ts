import type { Day } from '../days/day';
import { addDays, addMonths } from '../days/day';
import { stepRhythm } from '../rhythms/step';
import type { FollowUp } from './follow-up';
import { TASK_WINDOWS } from './windows';

/** How long "not now" is: `next-time` is the next time round of a rhythm, and a month for what has none. */
export type PutOff = 'week' | 'month' | 'next-time' | { readonly until: Day };

/** The day on which a follow-up that is put off today comes back. @example putOffUntil(rhythm, 'week', '2026-03-04') // '2026-03-11' */
export function putOffUntil(followUp: FollowUp, choice: PutOff, today: Day): Day {
  if (typeof choice === 'object') return choice.until;
  if (choice === 'week') return addDays(today, 7);
  return choice === 'next-time' && followUp.cause.type === 'rhythm' ? stepRhythm(today, followUp.cause.rhythm) : addMonths(today, 1);
}

/** The day to write on a follow-up's line so that it comes back on a day: an idea is due ahead of its day. */
export function dayToWrite(followUp: FollowUp, comesBack: Day): Day {
  return followUp.kind === 'idea' ? addDays(comesBack, TASK_WINDOWS.idea.ahead) : comesBack;
}
