/** What the log dialog says of a link from outside that could not be taken quite as it was. */

export const newPerson = (name: string): string => `“${name}” is new: writing this down makes a note. Remove the name if that is wrong.`;
export const ambiguous = (name: string): string => `More than one person is called “${name}”. Choose who is meant.`;
export const notQuite = (name: string): string => `Nobody is called just “${name}”. Choose who is meant.`;
export const notAName = (name: string, why: string): string => `“${name}” is left out: ${why}`;
export const notADay = (day: string): string => `“${day}” can’t be read as a day. A day looks like 2026-03-04.`;
export const notAKind = (kind: string): string => `Kith doesn’t know “${kind}”. Choose what it was.`;

const SHOWN = 40;

/** What was given, as much of it as a sentence can hold. @example shortened('a'.repeat(50)) // 40 letters and an ellipsis */
export function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : text;
}
