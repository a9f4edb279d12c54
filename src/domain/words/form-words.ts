/** The words that all forms share. */

export const cancel = 'Cancel';
export const close = 'Close';
export const noDay = 'There is no such day. A day looks like 2026-03-04.';
export const pastDay = 'Choose a day after today.';

/** Something broke. @param message what the system said */
export function notDone(message: string): string {
  return `That did not go through (${message}). What you typed is still here: try it once more.`;
}

/** Letters that stand in a field for people and name nobody yet. */
export function notChosen(typed: string): string {
  return `“${typed}” is not chosen yet. Choose somebody below the field, or take the letters away.`;
}

/** @param name of somebody who was chosen, and whose note is not there any more */
export function noteGone(name: string): string {
  return `There is no note of “${name}” any more. Take the name out, and choose somebody again.`;
}
