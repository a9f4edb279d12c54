/** What each option of a `kith` code block accepts. */
export const ACCEPTED_OPTIONS = {
  show: 'one or several of promises, thanks, introductions, dates, rhythm, coming-up and whenever, with commas between them',
  circle: 'the name of a circle',
  number: 'a number from 1 to 50',
  'days ahead': 'a number of days from 0 to 14',
} as const;

/** The words of a list in a note, beside those of the follow-ups view. */

export const nobodyHere = 'Nobody in this list is waiting on you.';
/** @example noCircle('chor') // 'Nobody is in a circle called “chor”.' */
export const noCircle = (circle: string): string => `Nobody is in a circle called “${circle}”.`;
export const unknown = 'show, circle, number and days ahead, each as a word, a colon and a value';
export const twice = 'each option once';

/** What is wrong with an option, in its place. @example wrongOptionWords(2, 'number: many', 'a number from 1 to 50') // 'Line 2, “number: many”: Kith expects a number from 1 to 50.' */
export function wrongOptionWords(line: number, found: string, accepted: string): string {
  return `Line ${line}, “${found}”: Kith expects ${accepted}.`;
}
