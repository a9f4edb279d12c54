import { COMMAND_NAMES } from './command-words';

/** The words of the dialog that makes a note for somebody new. */

export const title = COMMAND_NAMES['new-person'];
export const name = 'Name';
export const metAt = 'How you met';
export const metAtPlaceholder = 'Where, and how it came about…';
export const through = 'Through whom';
export const interests = 'What they care about';
export const interestsPlaceholder = 'Peat, choirs…';
export const empty = 'Give a name, and the note appears here.';
export const noName = 'A new person needs a name.';
export const exists = (name: string): string => `There is a note for ${name} already.`;
export const there = (name: string): string => `Already there: ${name}`;
export const open = 'Open';
export const openNamed = (name: string, note: string): string => (note === '' ? `Open ${name}` : `Open ${name}, ${note}`);
export const taken = 'A note of that name is there already.';
export const emptyNote = 'An empty note';
export const submit = 'Make the note';
