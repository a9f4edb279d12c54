import type { Day } from '../days/day';
import type { FollowUp, Group } from './follow-up';

/** The whole list of a day, in the order of the screen; empty groups are left out. */
export interface FollowUpList {
  readonly groups: readonly { readonly group: Group; readonly rows: readonly FollowUp[] }[];
  /** Rhythms that are around now but not among the three drawn for this week: behind "more". */
  readonly moreRhythms: readonly FollowUp[];
  /** Whether so much is promised that no new kindness is suggested. */
  readonly plentyInHand: boolean;
  /** The day until which the user is away, so that only promises and chosen days are here; null when they are not. */
  readonly awayUntil: Day | null;
  /** The next one by day, for the sentence of an empty list. */
  readonly next: { readonly followUp: FollowUp; readonly day: Day } | null;
}
