/** The words of the dialog that names somebody to write to. */
export const WHO_WORDS = {
  title: 'Who could I write to?',
  oldTie: 'An old tie',
  noOldTie: 'Nobody from long ago comes to mind today: you are in touch with everybody, or knew them only in passing.',
  done: 'Done',
  another: 'Another',
  close: 'Close',
  none: 'There is no reason to write to anybody today. Whoever comes to mind is a good one.',
} as const;
