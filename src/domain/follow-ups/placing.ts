import type { Day } from '../days/day';
import { addDays } from '../days/day';
import type { TaskDays } from '../records/record';
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

/** Whether the line of a follow-up, by its 🛫, hides it from the list until a day that is still to come. */
export function isHidden({ cause }: FollowUp, today: Day): boolean {
  if (cause.type === 'task') return startsLater(cause.task.days, today);
  return cause.type === 'introduction' && cause.step.status === 'open' && startsLater(cause.step.days, today);
}

/** Whether a line with these days begins on a day that is still to come. */
export function startsLater({ start }: TaskDays, today: Day): boolean {
  return start !== null && start > today;
}

/** Whether so many days have gone by since a day; null stands for "never". */
export function hasPassed(days: number | null, since: Day | null, today: Day): boolean {
  return days !== null && since !== null && since <= today && addDays(since, days) <= today;
}
