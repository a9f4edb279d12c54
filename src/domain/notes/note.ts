import type { Day } from '../days/day';

/** A place in a note: line and column from 0, offset in UTF-16 units from the start of the text. */
export interface Place { readonly line: number; readonly col: number; readonly offset: number }
export interface Span { readonly start: Place; readonly end: Place }

/** A link as the cache gives it: `link` is its target, without alias; percent-decoded, `.md` kept for Markdown links. */
export interface LinkAt { readonly link: string; readonly original: string; readonly displayText?: string; readonly position: Span }
export interface PropertyLink { readonly key: string; readonly link: string; readonly original: string }
/** `task` is the character in its box; `parent` is the line of the item above it, negative at the top. */
export interface ListItemAt { readonly position: Span; readonly parent: number; readonly task?: string }

/**
 * What Obsidian's metadata cache says of a note: the part that Kith reads, by the names of its type `CachedMetadata`,
 * so that the cache's own objects can be handed in as they are.
 */
export interface NoteMetadata {
  readonly frontmatter?: { readonly [property: string]: unknown };
  readonly frontmatterLinks?: readonly PropertyLink[];
  readonly links?: readonly LinkAt[];
  readonly embeds?: readonly LinkAt[];
  readonly tags?: readonly { readonly tag: string; readonly position: Span }[];
  readonly headings?: readonly { readonly heading: string; readonly level: number; readonly position: Span }[];
  readonly sections?: readonly { readonly type: string; readonly position: Span }[];
  readonly listItems?: readonly ListItemAt[];
}

/** A note to read: where it lies, what the cache says, and its text where that has been read. */
export interface Note {
  readonly path: string;
  readonly metadata: NoteMetadata;
  readonly text: string | null;
}

/** What reading a note needs to know of the vault around it. */
export interface Surroundings {
  /** The path that a link's target leads to from a note, as Obsidian resolves it; null when it leads nowhere. */
  readonly resolve: (link: string, fromPath: string) => string | null;
  /** The person that a link's target leads to from a note; null for every other note. */
  readonly personAt: (link: string, fromPath: string) => string | null;
  /** The people whose note name or alias is this text, case aside. */
  readonly peopleNamed: (name: string) => readonly string[];
  /** The day of a daily note by its path, or null for any other note. */
  readonly dailyNoteDay: (path: string) => Day | null;
  /** A day written in the user's own daily-note format, or null. */
  readonly readUserDay: (text: string) => Day | null;
}
