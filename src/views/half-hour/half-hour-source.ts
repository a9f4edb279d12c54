import type { Suggestion } from '../../domain/half-hour/half-hour';
import type { ShownStep } from '../../domain/half-hour/progress';
import type { FollowUpsSource } from '../follow-ups/follow-ups-source';
import type { Way } from '../lines/line';

/** Where the half hour is. */
export interface HalfHourNow {
  /** How many steps it has. */
  readonly steps: number;
  /** Null at the end. */
  readonly step: ShownStep | null;
  readonly canGoBack: boolean;
}

/** A suggestion as it is shown; what it does not say is empty. */
export interface Card {
  readonly who: string;
  readonly why: string;
  /** What could be said or done. */
  readonly say: string;
  readonly ways: readonly Way[];
}

/** What the half hour draws from, and how it goes on. It answers from memory. */
export interface HalfHourSource {
  readonly followUps: FollowUpsSource;
  /** Null while the notes are being read. */
  now(): HalfHourNow | null;
  card(item: Suggestion): Card;
  /** Leaves what the step still holds for now; nothing is written. */
  leave(): void;
  back(): void;
  /** Plans the half hour anew, from what there is now. */
  begin(): void;
  /** Plans it anew when it held nothing. */
  lookAgain(): void;
}
