import type { Day } from './days/day';
import type { RecordKind } from './records/record';

/** The rules that a user can set, as plain values. An empty list switches a marker off. */
export interface Rules {
  /** The day Kith was first enabled in this vault. */
  readonly startDay: Day;
  /** Values of `type`, `kind`, `class`, `fileClass`, `entity` that make a person. */
  readonly personTypes: readonly string[];
  /** Segments of a frontmatter tag that make a person. */
  readonly personTags: readonly string[];
  /** Names of notes that `category` or `categories` links to. */
  readonly personCategories: readonly string[];
  /** Folders whose notes are all people. */
  readonly peopleFolders: readonly string[];
  /** Folders that contribute nothing. */
  readonly excludedFolders: readonly string[];
  /** Template folders and files as the vault's own settings name them; they contribute nothing either. */
  readonly templatePaths: readonly string[];
  /** The note about the user: never suggested, not counted in "one to one". Empty when there is none. */
  readonly yourNote: string;
  /** Tag roots that are read, without `#`; the first is written. */
  readonly tagRoots: readonly string[];
  /** The heading that Kith writes under, without `#`. */
  readonly heading: string;
  readonly logHeadings: readonly string[];
  /** The user's own words for a rhythm: `A` = `3 weeks`. */
  readonly rhythmWords: Readonly<Record<string, string>>;
  /** Rhythms of circles by the circle's name, as text. */
  readonly circleRhythms: Readonly<Record<string, string>>;
  /** Whether a plain link in a dated note quiets a rhythm. */
  readonly mentionsQuiet: boolean;
  /** The line written for each kind: see `records/wording.ts`. */
  readonly wording: Readonly<Partial<Record<RecordKind, string>>>;
  /** The note that notes of new people are made from; empty when there is none. */
  readonly personTemplate: string;
  /** The note whose headings hold drafts for introductions; empty when there is none. */
  readonly introductionDrafts: string;
  /** Whether who is asked to meet somebody learns the name before both have agreed. */
  readonly namesBeforeAgreed: boolean;
  /** The Tasks plugin's global filter, or empty. */
  readonly taskFilter: string;
}

/** The rules before the user has set any. */
export const DEFAULT_RULES: Rules = {
  startDay: '1970-01-01' as Day,
  personTypes: ['person', 'people', 'contact'],
  personTags: ['person', 'people', 'contact', 'contacts'],
  personCategories: ['People', 'Person', 'Contacts'],
  peopleFolders: [],
  excludedFolders: [],
  templatePaths: [],
  yourNote: '',
  tagRoots: ['kith'],
  heading: 'People',
  logHeadings: ['Contact log', 'Interaction log', 'Interactions', 'History', 'Meeting log'],
  rhythmWords: {},
  circleRhythms: {},
  mentionsQuiet: true,
  wording: {},
  personTemplate: '',
  introductionDrafts: '',
  namesBeforeAgreed: false,
  taskFilter: '',
};
