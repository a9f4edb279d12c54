import type { Learned, LogEntry, Participant } from '../../domain/log/log-entry';
import type { LogField } from '../../domain/log/wrong-in-entry';
import type { Day } from '../../domain/days/day';
import type { TaskRecord } from '../../domain/records/record';
import type { EntryPorts, EntryPreview } from '../entry-dialog';
import type { PeopleSource } from './people-field';

/** What an entry would write: its records, one below the other. */
export type LogPreview = EntryPreview<LogField>;

/** What the log dialog needs of the rest of Kith. */
export interface LogPorts extends EntryPorts<LogEntry, LogPreview>, PeopleSource {
  today(): Day;
  /** What the note of a person named alone says nothing about yet; nothing for several people. */
  emptyIn(people: readonly Participant[]): readonly (keyof Learned)[];
  openWith(people: readonly Participant[]): readonly TaskRecord[];
  /** Keeps what was typed when the dialog is left without writing; null when it was written. */
  keepDraft(entry: LogEntry | null): void;
}
