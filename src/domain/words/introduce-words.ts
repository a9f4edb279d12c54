/** The words of the dialog that introduces two people. */
export const INTRODUCE_WORDS = {
  title: 'Introduce two people',
  people: 'Who',
  why: 'Why each would gain',
  first: 'Ask first',
  askedFor: 'Who asked for it',
  neither: 'Neither of them',
  previewEmpty: 'Name two people, and the lines appear here.',
  done: (names: string): string => `Written down: an introduction of ${names}.`,
  notTwo: 'Name two people.',
  steps: 'These words would add a step to the introduction. Look for a box in them.',
} as const;

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

/** What Kith writes for each step where the user has no draft of their own. {{name}} is who is written to, {{other}} the other one. */
export const INTRODUCTION_DRAFTS = {
  ask: 'Hi {{name}}, may I introduce you to {{other}}? {{why}}',
  'ask again': 'Hi {{name}}, have you had a moment to think about meeting {{other}}? {{why}}',
  introduce: 'Hi {{name}}, I would like you to meet {{other}}. {{why}}',
  hear: 'Hi {{name}}, did you get to talk to {{other}}?',
} as const;

/** What stands for people in a draft. */
export const DRAFT_WORDS = {
  eachOther: 'each other',
  /** While a name is not given away; the user fills it in. */
  somebody: 'someone who works on …',
  someone: 'someone',
  unknown: '…',
} as const;

/** The words of the steps, as they are written below the line of an introduction. The first word of each tells the steps apart when they are read. */
export const STEP_WORDS = {
  ask: (person: string): string => `Ask ${person}`,
  introduce: 'Introduce them',
  hear: 'Hear how it went',
} as const;
