import { COMMAND_NAMES } from './command-words';

/** The words of the dialog that introduces two people. */

export const title = COMMAND_NAMES['introduce-two-people'];
export const people = 'Who';
export const why = 'Why each would gain';
export const first = 'Ask first';
export const askedFor = 'Who asked for it';
export const neither = 'Neither of them';
export const previewEmpty = 'Name two people, and the lines appear here.';
export const done = (names: string): string => `Written down: an introduction of ${names}.`;
export const notTwo = 'Name two people.';
export const steps = 'These words would add a step to the introduction. Look for a box in them.';
