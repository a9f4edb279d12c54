/** The words that all forms share. */

export const noDay = 'There is no such day. A day looks like 2026-03-04.';
export const pastDay = 'That day is over. Choose one to come.';

/** Something broke. @param message what the system said */
export function notDone(message: string): string {
  return `That did not go through (${message}). What you typed is still here: try it once more.`;
}
