import type { IntroductionEntry } from '../../domain/introductions/introduction-entry';
import type { IntroductionField } from '../../domain/introductions/wrong-in-introduction';
import type { EntryPorts, EntryPreview } from '../entry-dialog';
import type { PeopleSource } from '../log/people-field';

/** What an introduction would write: its record with the steps. */
export type IntroductionPreview = EntryPreview<IntroductionField>;

/** What the dialog that introduces two people needs of the rest of Kith. */
export interface IntroducePorts extends EntryPorts<IntroductionEntry, IntroductionPreview>, PeopleSource {
  /** Keeps what was typed when the dialog is left without writing; null when it was written. */
  keepDraft(entry: IntroductionEntry | null): void;
}
