/** What Kith writes for each step where the user has no draft of their own. {{name}} is who is written to, {{other}} the other one. */
export const INTRODUCTION_DRAFTS = {
  ask: 'Hi {{name}}, may I introduce you to {{other}}? {{why}}',
  'ask again': 'Hi {{name}}, have you had a moment to think about meeting {{other}}? {{why}}',
  introduce: 'Hi {{name}}, I would like you to meet {{other}}. {{why}}',
  hear: 'Hi {{name}}, did you get to talk to {{other}}?',
} as const;

/** What stands for people in a draft. */

export const eachOther = 'each other';
/** While a name is not given away; the user fills it in. */
export const somebody = 'someone who works on …';
export const someone = 'someone';
export const unknown = '…';
