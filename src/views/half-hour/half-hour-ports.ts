import type { Suggestion } from '../../domain/half-hour/half-hour';
import type { ShownStep } from '../../domain/half-hour/progress';
import type { FollowUpsActions, FollowUpsSource } from '../follow-ups/follow-ups-actions';

/** Where the half hour is. */
export interface HalfHourNow {
  /** How many steps it has. */
  readonly steps: number;
  /** Null at the end. */
  readonly step: ShownStep | null;
  readonly canGoBack: boolean;
}

/** What the half hour draws from. It answers from memory. */
export interface HalfHourSource {
  readonly followUps: FollowUpsSource;
  /** Null while the notes are being read. */
  now(): HalfHourNow | null;
}

/** What the user may want of the half hour, beside the ways out of rows. */
export interface HalfHourActions {
  readonly followUps: FollowUpsActions;
  /** Leaves what the step still holds for now; nothing is written. */
  leave(): void;
  back(): void;
  /** Plans the half hour anew, from what there is now. */
  begin(): void;
  /** Plans it anew when it held nothing. */
  lookAgain(): void;
  /** The suggestion is done for today. */
  done(item: Suggestion): void;
  /** The suggestion is not made again for half a year. */
  rest(item: Suggestion): void;
  introduce(paths: readonly string[]): void;
}
