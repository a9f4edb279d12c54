import type { RecordKind, TaskStatus } from '../records/record';
import type { LinkAt, ListItemAt } from './note';

/** A link to a person in a note's body. */
export interface PersonLink { readonly person: string; readonly at: LinkAt }

/** What the tags of an item say. */
export interface Said {
  readonly kind: RecordKind | null;
  /** The tag that says the kind, as written. */
  readonly tag: string;
  /** The tags of an item that says two kinds, or one that is none. */
  readonly strangeTags: string | null;
}

/** A list item with what the metadata says of it. */
export interface Item extends Said {
  readonly at: ListItemAt;
  readonly line: number;
  readonly parent: Item | null;
  /** What its box says: null without one, 'other' for a character that means nothing here. */
  readonly box: TaskStatus | 'other' | null;
  /** Whether it is, or stands under, something not done or given up. */
  readonly isHeld: boolean;
  readonly isQuoted: boolean;
  /** The links to people on its first line: those that its record or task is about. */
  readonly people: readonly PersonLink[];
  /** Those on the further lines of its own. */
  readonly further: readonly PersonLink[];
}
