/** The words of today's people in the daily note. */
export const TODAY_WORDS = {
  title: 'Today’s people',
  /** When the open note is not today's daily note. */
  elsewhere: 'The note you are in is not today’s daily note. These lines go there.',
  add: 'Add',
  cancel: 'Cancel',
  added: 'Today’s people are in your daily note.',
  there: 'Today’s people are in your daily note already.',
  lastTime: (words: string): string => `last time “${words}”`,
  advice: (words: string): string => (words === '' ? 'Their advice' : `Their advice: ${words}`),
  task: 'What you noted',
} as const;
