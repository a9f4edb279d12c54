import type { Day } from '../days/day';

/** Why a change was not made, as a clause that follows the note's name: `a code block that opens on line 3 is never closed`. */
export interface Refusal {
  readonly refused: string;
  /** Whether only the user can settle it, in the note, which is opened for that. */
  readonly toSettle?: true;
}

/** The new text of a note, or why it stays as it is. */
export type Change = (text: string) => string | Refusal;

/** A change of one note, as data: given to the note writer, which applies it to the text as it is at that moment. */
export interface Edit { readonly path: string; readonly change: Change }

/** Lines for the section under Kith's heading in the daily note of a day, which may have to be made first. Sub-items begin with a tab. */
export interface DailyNoteEdit { readonly day: Day; readonly lines: readonly string[] }

/** A change of the daily note of a day, which may have to be made first. */
interface DailyNoteChange { readonly day: Day; readonly change: Change }

/** A note that does not exist yet, with its text. */
export interface NewNote { readonly path: string; readonly text: string }

/** What can be handed to the note writer. */
export type Write = Edit | DailyNoteEdit | DailyNoteChange | NewNote;

/** Whether a change was refused. */
export function isRefusal<T>(result: T | Refusal): result is Refusal {
  return typeof result === 'object' && result !== null && 'refused' in result;
}
