import * as FORM_WORDS from './form-words';

/** The words of the dialog that asks for people to stay in touch with. */
export const CHOOSE_WORDS = {
  title: 'Whom would you like to stay in touch with?',
  intro: 'Five are plenty to begin with. Those you write about most come first.',
  named: (days: number): string => (days === 1 ? 'in 1 note' : `in ${days} notes`),
  next: 'Choose a rhythm…',
  cancel: FORM_WORDS.cancel,
  none: 'There are no notes about people yet. Log a conversation, and a note is made on the spot.',
} as const;
