/** The words of the dialog that shows the problems and mends those it can. */

export const title = 'What can’t be read as meant';
export const intro = 'Tick what Kith should mend; − and + are the lines that change. The others need you.';
export const looking = 'Looking through the notes about people…';
export const tickShown = 'Tick all shown';
export const chooseRhythm = 'Choose a rhythm…';
export const mend = 'Mend what is ticked';
/** @param line from 0; null for the top of the note */
export const open = (note: string, line: number | null): string => (line === null ? `Open ${note}` : `Open ${note} at line ${line + 1}`);
export const found = (count: number, certain: number): string => {
  if (count === 0) return 'Everything in your notes reads as it was meant.';
  const all = count === 1 ? '1 place' : `${count} places`;
  return certain === 0 ? `${all}, each for you to settle.` : `${all}; ${certain} can be mended here.`;
};
export const done = (count: number): string => (count === 1 ? '1 place is mended.' : `${count} places are mended.`);
export const showAll = 'Show problems and fixes…';
