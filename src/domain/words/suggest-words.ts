/** The words of suggesting people while writing. */
export const SUGGEST_WORDS = {
  plain: 'As plain text',
  newPerson: (name: string): string => `New person: ${name}`,
  /** @param folder where the note goes, empty for the vault's own folder */
  goesTo: (folder: string): string => (folder === '' ? 'A new note' : `A new note in ${folder}`),
  made: (name: string): string => `There is a note for ${name} now.`,
  notMade: (reason: string): string => `No note was made: ${reason}`,
  instructions: [
    { command: '↑↓', purpose: 'to choose' },
    { command: '↵', purpose: 'to link' },
    { command: 'esc', purpose: 'to leave it' },
  ],
} as const;
