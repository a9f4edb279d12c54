import type { LogEntry, Participant } from '../../domain/log/log-entry';
import type { LogField } from '../../domain/log/wrong-in-entry';
import type { KnownPeople } from '../../domain/persons/person-facts';
import type { Day } from '../../domain/days/day';
import type { TaskRecord } from '../../domain/records/record';



/** What an entry would write, or what is wrong with it as a sentence at the field. */
export interface LogPreview {
  /** The note that the lines go to. */
  readonly note: string;
  /** The exact lines, sub-items among them. */
  readonly lines: readonly string[];
  readonly wrong: Readonly<Partial<Record<LogField, string>>>;
}

/** What the log dialog needs of the rest of Kith. */
export interface LogPorts {
  readonly people: KnownPeople;
  today(): Day;
  /** What is shown for a participant: the person's name. */
  nameOf(participant: Participant): string;
  openWith(people: readonly Participant[]): readonly TaskRecord[];
  preview(entry: LogEntry): Promise<LogPreview>;
  /** Writes the entry. @returns whether it stands in the note; when not, the user has been told why and the words stay here. */
  submit(entry: LogEntry): Promise<boolean>;
  /** Keeps what was typed when the dialog is left without writing; null when it was written. */
  keepDraft(entry: LogEntry | null): void;
}
