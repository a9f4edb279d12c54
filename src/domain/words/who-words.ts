import { COMMAND_NAMES } from './command-words';

/** The words of the dialog that names somebody to write to. */

export const title = COMMAND_NAMES['who-to-write-to'];
export const oldTie = COMMAND_NAMES['old-tie'];
export const noOldTie = 'Nobody from long ago today.';
export const done = 'Done';
export const another = 'Another';
export const none = 'There is no reason to write to anybody today. Whoever comes to mind is a good choice.';
