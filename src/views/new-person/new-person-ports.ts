import type { Participant } from '../../domain/log/log-entry';
import type { EntryPorts, EntryPreview } from '../entry-dialog';
import type { PeopleSource } from '../log/people-field';
import type { SuggestionWords } from '../person-suggestion';

/** What is said of somebody new. */
export interface NewPersonEntry {
  readonly name: string;
  readonly metAt: string;
  /** Nobody, or whoever introduced them. */
  readonly introducedBy: readonly Participant[];
  readonly interests: string;
}

/** `people` is wrong while there is no name, `name` when no note can have it. */
export type NewPersonField = 'people' | 'name';

/** Somebody who has that name or alias, by path, with what tells people of one name apart. */
export interface Namesake extends SuggestionWords {
  readonly path: string;
}

/** The note as it would be made, and who is called so already. */
export interface NewPersonPreview extends EntryPreview<NewPersonField> {
  readonly namesakes: readonly Namesake[];
}

/** What the dialog that makes a new person needs of the rest of Kith. */
export interface NewPersonPorts extends EntryPorts<NewPersonEntry, NewPersonPreview>, PeopleSource {
  /** Opens the note of somebody who is there already. */
  open(path: string): void;
}
