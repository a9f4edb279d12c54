import { addDays } from '../days/day';
import type { Day } from '../days/day';
import type { PersonFacts } from '../persons/person-facts';
import type { LineAt } from '../records/record';

/** For so many days after something was shared with somebody, others come first. */
const RECENT_DAYS = 30;

/** The paths of the notes, people aside, that a line of a note links. */
export type LinkedNotes = (at: LineAt) => readonly string[];

/** What the records of what was given say: when this note was shared with somebody, and whether any was of late. */
export interface Given {
  /** The newest day on which they were given this note; null when they were not. */
  readonly before: Day | null;
  readonly isRecent: boolean;
}

/** Looks through what was given to one person, without opening a note. */
export function givenTo({ interactions }: PersonFacts, note: string, today: Day, linkedNotes: LinkedNotes): Given {
  const since = addDays(today, -RECENT_DAYS);
  let before: Day | null = null;
  let isRecent = false;
  for (const { kind, day, path, line } of interactions) {
    if (kind !== 'gave' || day > today) continue;
    const notes = linkedNotes({ path, line });
    if (notes.includes(note) && (before === null || day > before)) before = day;
    if (notes.length > 0 && day >= since) isRecent = true;
  }
  return { before, isRecent };
}
