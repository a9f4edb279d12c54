import type { Person } from '../persons/person';
import type { Problem } from '../problems/problem';
import type { AdviceRecord, Interaction, IntroductionRecord, TaskRecord } from '../records/record';

/** All that one note adds to what Kith knows. The index keeps one for each path that adds anything. */
export interface Contribution {
  readonly path: string;
  readonly person: Person | null;
  /** Paths of the people who introduced the note's person, as its properties say. */
  readonly introducers: readonly string[];
  readonly interactions: readonly Interaction[];
  readonly tasks: readonly TaskRecord[];
  readonly advice: readonly AdviceRecord[];
  readonly introductions: readonly IntroductionRecord[];
  readonly problems: readonly Problem[];
  /** People whose rows must wait until the text of this note has been read; empty once it has, or when it need not be. */
  readonly awaiting: readonly string[];
  /** Whether its words tell more than the metadata cache does. */
  readonly needsWords: boolean;
  /** Whether plain names stand in it, whose meaning changes with the people of the vault. */
  readonly hasPlainNames: boolean;
}
