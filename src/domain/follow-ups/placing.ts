import type { Day } from '../days/day';
import { addDays } from '../days/day';
import type { FollowUp, Group } from './follow-up';
import { COMING_UP_DAYS } from './windows';

/** Where a follow-up stands on a day: in "Coming up" before it is due, else in its own group, which is also the place of one without a day. */
export function groupOn(today: Day, due: Day | null, own: Group): Group {
  return due !== null && due > today ? 'coming-up' : own;
}

/** The last day that "Coming up" shows. */
export function comingUpUntil(today: Day): Day {
  return addDays(today, COMING_UP_DAYS);
}

/**
 * Whether a follow-up is on the screen today: it is due or has no day, or it comes up by the given day.
 * A rhythm does not come up: it is there when it is due, and nothing is to be done about it before.
 */
export function isShown(followUp: FollowUp, today: Day, until: Day): boolean {
  const { due } = followUp;
  return due === null || due <= today || (due <= until && followUp.group === 'coming-up');
}

/** Whether so many days have gone by since a day; null stands for "never". */
export function hasPassed(days: number | null, since: Day | null, today: Day): boolean {
  return days !== null && since !== null && since <= today && addDays(since, days) <= today;
}
