/** The words of the dialog that makes a note for somebody new. */
export const NEW_PERSON_WORDS = {
  title: 'New person',
  name: 'Name',
  metAt: 'How you met',
  metAtPlaceholder: 'Where, and how it came about…',
  through: 'Through whom',
  interests: 'What they care about',
  interestsPlaceholder: 'Peat, choirs…',
  empty: 'Give a name, and the note appears here.',
  noName: 'A new person needs a name.',
  exists: (name: string): string => `There is a note for ${name} already.`,
  there: (name: string): string => `There already: ${name}`,
  open: 'Open',
  openNamed: (name: string, note: string): string => (note === '' ? `Open ${name}` : `Open ${name}, ${note}`),
  taken: 'A note of that name is there already.',
  emptyNote: 'An empty note',
  submit: 'Make the note',
  /** A reason, which is a clause, as a sentence of its own. @example sentence('this name is too long.') // 'This name is too long.' */
  sentence: (reason: string): string => reason.charAt(0).toUpperCase() + reason.slice(1),
} as const;
