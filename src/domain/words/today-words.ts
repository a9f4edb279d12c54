/** The words of today's people in the daily note. */

export const title = 'Today’s people';
/** When the open note is not today's daily note. */
export const elsewhere = 'These lines go into today’s daily note, not the one you are in.';
export const add = 'Add';
export const added = 'Today’s people are in your daily note.';
export const there = 'Today’s people are in your daily note already.';
export const lastTime = (words: string): string => `last time “${words}”`;
export const advice = (words: string): string => (words === '' ? 'Their advice' : `Their advice: ${words}`);
export const task = 'What you noted';
