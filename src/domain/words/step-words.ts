/** The ways to get on with an introduction, as they stand in a row's menu. */
export const STEP_WAYS = {
  ask: 'Asked',
  yes: 'Said yes',
  no: 'Said no',
  again: 'Ask again',
  introduce: 'Introduced',
  hear: 'Heard how it went',
} as const;

/** What was done with an introduction. `names` are those of whoever is asked, else of all its people. */
export const STEP_SAID: Readonly<Record<keyof typeof STEP_WAYS, (names: string) => string>> = {
  ask: (names) => `${names}: asked.`,
  yes: (names) => `${names}: yes.`,
  no: (names) => `${names}: no. The introduction rests, and this stays with you.`,
  again: (names) => `${names}: asked again.`,
  introduce: (names) => `${names}: introduced.`,
  hear: (names) => `${names}: you heard how it went.`,
};

/** The words of the steps, as they are written below the line of an introduction. The first word of each tells the steps apart when they are read. */

export const ask = (person: string): string => `Ask ${person}`;
export const introduce = 'Introduce them';
export const hear = 'Hear how it went';
