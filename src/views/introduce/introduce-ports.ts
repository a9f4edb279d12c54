import type { IntroductionEntry } from '../../domain/introductions/introduction-entry';
import type { IntroductionField } from '../../domain/introductions/wrong-in-introduction';
import type { Participant } from '../../domain/log/log-entry';
import type { KnownPeople } from '../../domain/persons/person-facts';

/** What an introduction would write, or what is wrong with it as a sentence at the field. */
export interface IntroductionPreview {
  /** The note that the lines go to. */
  readonly note: string;
  /** The exact lines, steps among them. */
  readonly lines: readonly string[];
  readonly wrong: Readonly<Partial<Record<IntroductionField, string>>>;
}

/** What the dialog that introduces two people needs of the rest of Kith. */
export interface IntroducePorts {
  readonly people: KnownPeople;
  /** What is shown for a participant: the person's name. */
  nameOf(participant: Participant): string;
  preview(entry: IntroductionEntry): Promise<IntroductionPreview>;
  /** Writes the introduction. @returns whether it stands in the note; when not, the user has been told why and the words stay here. */
  submit(entry: IntroductionEntry): Promise<boolean>;
  /** Keeps what was typed when the dialog is left without writing; null when it was written. */
  keepDraft(entry: IntroductionEntry | null): void;
}
