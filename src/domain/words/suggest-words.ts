/** The words of suggesting people while writing. */

export const plain = 'As plain text';
/** @param folder where the note goes, empty for the vault's own folder */
export const goesTo = (folder: string): string => (folder === '' ? 'A new note' : `A new note in ${folder}`);
export const made = (name: string): string => `There is a note for ${name} now.`;
export const notMade = (reason: string): string => `No note was made: ${reason}`;
export const instructions = [
  { command: '↑↓', purpose: 'to choose' },
  { command: '↵', purpose: 'to link' },
  { command: 'esc', purpose: 'to leave it' },
] as const;
