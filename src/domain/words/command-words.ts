/** The names of the commands in the palette. */
export const COMMAND_NAMES = {
  'open-follow-ups': 'Open follow-ups',
  'open-person-view': 'Open person view',
  'look-back': 'Look back on the year',
  'log-meeting': 'Log meeting',
  'log-call-or-message': 'Log call or message',
  'log-value-offered': 'Log value offered',
  'add-follow-up': 'Add follow-up',
  'new-person': 'New person',
  'introduce-two-people': 'Introduce two people',
  'share-this-note': 'Share this note with…',
  'who-could-meet': 'Who would gain from knowing each other?',
  'half-hour-on-calendar': 'Put my half hour on the calendar',
  'add-todays-people': "Add today's people to this note",
  'copy-brief': 'Copy brief',
  'insert-brief': 'Insert brief here',
  'set-rhythm': 'Set rhythm',
  'who-to-write-to': 'Who could I write to?',
  'old-tie': 'An old tie',
  'choose-rhythms': 'Choose rhythms',
  'link-people-in-note': 'Link people in this note',
  'link-people-in-daily-notes': 'Link people in daily notes…',
  'let-old-ones-rest': 'Let old ones rest',
  'show-problems': 'Show problems',
  'away-until': 'Away until…',
  'undo-last-change': 'Undo last change',
} as const;

/** The words of what Kith adds to the menu of a person's note or link. */
export const MENU_WORDS = {
  meeting: 'Log meeting',
  callOrMessage: 'Log call or message',
  valueOffered: 'Log value offered',
  followUp: 'Add follow-up',
  introduce: 'Introduce to…',
  share: 'Share this note with…',
  rhythm: 'Set rhythm',
} as const;
