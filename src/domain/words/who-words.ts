/** The words of the dialog that names somebody to write to. */

export const title = 'Who could I write to?';
export const oldTie = 'An old tie';
export const noOldTie = 'Nobody from long ago today.';
export const done = 'Done';
export const another = 'Another';
export const close = 'Close';
export const none = 'There is no reason to write to anybody today. Whoever comes to mind is a good choice.';
