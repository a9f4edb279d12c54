import type { Day } from '../days/day';
import type { FollowUp } from './follow-up';

/** The day until which the user is away, on a day before it; null when they are here. @example awayOn('2026-03-14', '2026-03-14') // null */
export function awayOn(until: Day | null, today: Day): Day | null {
  return until !== null && today < until ? until : null;
}

/** Whether a follow-up is shown to somebody who is away: what they promised, and days that they chose themselves. */
export function isForAway({ kind, group, due }: FollowUp): boolean {
  if (kind === 'promise') return true;
  return (kind === 'date' || kind === 'task' || kind === 'idea') && due !== null && group !== 'before';
}
