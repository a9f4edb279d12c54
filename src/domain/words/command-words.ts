/** The names of the commands in the palette. */
export const COMMAND_NAMES = {
  'open-follow-ups': 'Open follow-ups',
  'log-meeting': 'Log meeting',
  'log-call-or-message': 'Log call or message',
  'log-value-offered': 'Log value offered',
  'add-follow-up': 'Add follow-up',
  'introduce-two-people': 'Introduce two people',
  'set-rhythm': 'Set rhythm',
  'let-old-ones-rest': 'Let old ones rest',
  'undo-last-change': 'Undo last change',
} as const;

/** The words of what Kith adds to the menu of a person's note or link. */
export const MENU_WORDS = {
  meeting: 'Log meeting',
  callOrMessage: 'Log call or message',
  valueOffered: 'Log value offered',
  followUp: 'Add follow-up',
  introduce: 'Introduce to…',
  rhythm: 'Set rhythm',
} as const;
