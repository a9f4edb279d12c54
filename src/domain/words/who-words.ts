/** The words of the dialog that names somebody to write to. */
export const WHO_WORDS = {
  title: 'Who could I write to?',
  done: 'Done',
  another: 'Another',
  close: 'Close',
  none: 'There is no reason to write to anybody today. Whoever comes to mind is a good one.',
} as const;
