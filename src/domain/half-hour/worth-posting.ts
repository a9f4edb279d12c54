import { compare } from '../compare';
import type { NoteMetadata } from '../notes/note';
import { tagsIn } from '../properties/tags';
import type { Suggestion } from './half-hour';
import type { MayBeMade } from './kindness';

/** A note with the tag of notes worth posting. */
export interface TaggedNote {
  readonly path: string;
  /** When it was changed last, in milliseconds. */
  readonly changed: number;
}

/** Properties that say, when they hold anything but `false`, that a note has been posted. */
const POSTED = ['posted', 'published'];

/**
 * Whether a note has a tag, in its text or its properties, and does not say that it has been posted.
 * @param tag with or without `#`; empty for none
 */
export function isToPost({ tags = [], frontmatter }: NoteMetadata, tag: string): boolean {
  const wanted = tag.replace(/^#/, '').toLowerCase();
  const has = [...tags.map((each) => each.tag.slice(1)), ...tagsIn(frontmatter?.['tags'])].some((each) => `${each.toLowerCase()}/`.startsWith(`${wanted}/`));
  return wanted !== '' && has && POSTED.every((name) => [undefined, null, false, ''].includes(frontmatter?.[name] as null));
}

/** The note that may be worth posting: the one that was not changed for the longest time. Null when there is none. */
export function noteToPost(notes: readonly TaggedNote[], mayBeMade: MayBeMade): Suggestion | null {
  const [note] = notes.filter(({ path }) => mayBeMade(`note|${path}`, [])).sort((a, b) => a.changed - b.changed || compare(a.path, b.path));
  return note ? { type: 'note', key: `note|${note.path}`, path: note.path } : null;
}
