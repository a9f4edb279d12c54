import type { IntroductionEntry } from '../../domain/introductions/introduction-entry';
import type { IntroductionField } from '../../domain/introductions/wrong-in-introduction';
import type { Participant } from '../../domain/log/log-entry';
import type { KnownPeople } from '../../domain/persons/person-facts';
import type { EntryPorts, EntryPreview } from '../entry-dialog';

/** What an introduction would write: its record with the steps. */
export type IntroductionPreview = EntryPreview<IntroductionField>;

/** What the dialog that introduces two people needs of the rest of Kith. */
export interface IntroducePorts extends EntryPorts<IntroductionEntry, IntroductionPreview> {
  readonly people: KnownPeople;
  /** What is shown for a participant: the person's name. */
  nameOf(participant: Participant): string;
  /** Keeps what was typed when the dialog is left without writing; null when it was written. */
  keepDraft(entry: IntroductionEntry | null): void;
}
