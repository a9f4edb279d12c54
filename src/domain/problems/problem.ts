/** What a problem is about; problems are listed by cause. */
export type ProblemCause =
  | 'day' // a property that should be a day and is none
  | 'rhythm'
  | 'future-contact' // last_contact after today
  | 'disagreement' // two spellings of one property that differ
  | 'property' // a property of another shape than its meaning allows
  | 'frontmatter' // properties that can't be read at all
  | 'kind' // a record with two kinds, or a kind that Kith does not know
  | 'people' // a record that links nobody
  | 'steps' // an introduction without a step
  | 'name' // a plain name that fits two people
  | 'task-day' // a day on a task that can't be
  | 'unread' // a note that the disk did not give
  | 'field' // a field in the text that could be a property
  | 'link' // a link among the properties without quotes
  | 'comment'; // a tag among the properties that YAML takes for a comment

/** Something in a note that can't be read as it was meant. It never hides the rest of the note, or another note. */
export interface Problem {
  readonly path: string;
  readonly cause: ProblemCause;
  /** The property as spelled in the note, when it is about one. */
  readonly property?: string;
  /** The line, from 0, when it is about one. */
  readonly line?: number;
  /** What stands there, as text. */
  readonly found: string;
  /** What would be read, in words: `a day like 2026-03-04`. */
  readonly accepted: string;
}
