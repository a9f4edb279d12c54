/** What is said after something was done. */

export const undone = (said: string): string => `Undone: ${said}`;
export const nothingToUndo = 'There is nothing to undo.';

/** Something broke. @param message what the system said */
export const broken = (message: string): string => `That did not go through (${message}). Try it once more.`;
