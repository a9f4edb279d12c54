import type { ShareEntry, ShareField } from '../../domain/sharing/share-entry';
import type { EntryPorts, EntryPreview } from '../entry-dialog';
import type { PeopleSource } from '../log/people-field';

/** Somebody who might like the note, in words. */
export interface ShownMatch {
  readonly path: string;
  readonly name: string;
  readonly why: string;
}

/** What an entry would write, and what to know before: who has the note already, in sentences. */
export interface SharePreview extends EntryPreview<ShareField> {
  readonly already: readonly string[];
}

/** What the dialog that shares a note needs of the rest of Kith. Once the record is written, it helps to write to them. */
export interface SharePorts extends EntryPorts<ShareEntry, SharePreview>, PeopleSource {
  /** The name of the shared note. */
  readonly title: string;
  readonly matches: readonly ShownMatch[];
}
