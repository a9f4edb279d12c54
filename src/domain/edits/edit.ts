/** Why a change was not made, as a sentence for the user. */
export interface Refusal { readonly refused: string }

/** The new text of a note, or why it stays as it is. */
export type Change = (text: string) => string | Refusal;

/** A change of one note, as data: given to the note writer, which applies it to the text as it is at that moment. */
export interface Edit { readonly path: string; readonly change: Change }

/** Whether a change was refused. */
export function isRefusal(result: string | Refusal): result is Refusal {
  return typeof result !== 'string';
}
