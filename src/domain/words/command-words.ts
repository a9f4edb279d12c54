/** The names of the commands in the palette. */
export const COMMAND_NAMES = {
  'open-follow-ups': 'Open follow-ups',
  'log-meeting': 'Log meeting',
  'log-call-or-message': 'Log call or message',
  'log-value-offered': 'Log value offered',
  'add-follow-up': 'Add follow-up',
  'set-rhythm': 'Set rhythm',
  'undo-last-change': 'Undo last change',
} as const;

/** The words of what Kith adds to the menu of a person's note or link. */
export const MENU_WORDS = {
  meeting: 'Log meeting',
  callOrMessage: 'Log call or message',
  valueOffered: 'Log value offered',
  followUp: 'Add follow-up',
  rhythm: 'Set rhythm',
} as const;
