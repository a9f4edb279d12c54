import type { Participant } from '../../domain/log/log-entry';
import type { KnownPeople } from '../../domain/persons/person-facts';
import type { ShareEntry, ShareRecord } from '../../domain/sharing/share-entry';

/** Somebody who might like the note, in words. */
export interface ShownMatch {
  readonly path: string;
  readonly name: string;
  readonly why: string;
}

/** What an entry would write, and what to know before: who has the note already, in sentences. */
export interface SharePreview extends ShareRecord {
  /** The note that the line goes to. */
  readonly note: string;
  readonly already: readonly string[];
}

/** What the dialog that shares a note needs of the rest of Kith. */
export interface SharePorts {
  /** The name of the shared note. */
  readonly title: string;
  readonly matches: readonly ShownMatch[];
  readonly people: KnownPeople;
  nameOf(participant: Participant): string;
  preview(entry: ShareEntry): Promise<SharePreview>;
  /** Writes the record, and then helps to write to them. @returns whether it stands in the note; when not, the user has been told why */
  submit(entry: ShareEntry): Promise<boolean>;
}
