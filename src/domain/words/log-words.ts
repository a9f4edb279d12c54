import type { Learned, LogForm, LoggedKind, OfferedValue } from '../log/log-entry';
import type { TaskRecord } from '../records/record';

/** The words of the log dialog. */
export const LOG_WORDS = {
  people: 'With whom',
  peoplePlaceholder: 'Name…',
  newPerson: (name: string): string => `New person: ${name}`,
  removePerson: (name: string): string => `Remove ${name}`,
  kind: 'What it was',
  day: 'Day',
  when: 'When',
  whenHint: 'Leave it empty for whenever it comes.',
  open: 'Open with them',
  helped: 'What helped?',
  helpedHint: 'Words here make a thank-you.',
  otherValue: 'Something else',
  congratulate: 'Congratulate them',
  congratulateHint: 'A line for the next day.',
  introducedTo: 'Introduced you to',
  introducedToHint: 'If it was an introduction. You thank them after the first meeting.',
  introducedBy: 'Introduced by',
  introducedByHint: 'They are thanked after the first meeting.',
  aboutThem: 'More about them',
  promise: 'You promised',
  promiseDay: 'Day of the promise',
  followUp: 'Follow up later',
  followUpDay: 'Day to follow up',
  mark: 'Mark the line I am on',
  markHint: 'The line stays as it is and gets the tag, instead of a new line.',
  preview: 'What will be written',
  previewIn: (note: string): string => `In ${note}`,
  previewEmpty: 'Name somebody, and the line appears here.',
  submit: 'Write it down',
  cancel: 'Cancel',
  keys: (pressed: string): string => `${pressed} writes it down from any field`,
  done: (names: string): string => `Written down: ${names}.`,
  notLogged: (reason: string): string => `Nothing was written: ${reason}`,
  nobody: 'Name at least one person.',
  future: 'That day is still to come. To plan something, add a follow-up.',
  impossibleDay: 'There is no such day. A day looks like 2026-03-04.',
} as const;

export const LOG_TITLES: Readonly<Record<LogForm, string>> = {
  meeting: 'Log meeting',
  'call-or-message': 'Log call or message',
  'value-offered': 'Log value offered',
  'follow-up': 'Add follow-up',
};

/** What the field of the user's words asks, by kind. */
export const LOG_QUESTIONS: Readonly<Record<LoggedKind, string>> = {
  met: 'What happened',
  talked: 'What about',
  wrote: 'What about',
  gave: 'What you gave',
  received: 'What you were given',
  advice: 'The advice',
  news: 'The news',
  promise: 'What you promised',
  thank: 'What for',
  tell: 'What to tell',
  congratulate: 'On what',
  idea: 'The idea',
  waiting: 'What they will send or do',
  task: 'What to do',
};

export const KIND_NAMES: Readonly<Record<LoggedKind, string>> = {
  met: 'We met',
  talked: 'We talked',
  wrote: 'I wrote',
  gave: 'I gave',
  received: 'I was given',
  advice: 'Advice from them',
  news: 'News of them',
  promise: 'A promise',
  thank: 'Say thanks',
  tell: 'Tell them',
  congratulate: 'Congratulate',
  idea: 'An idea for them',
  waiting: 'They will do something',
  task: 'Something else',
};

export const VALUE_NAMES: Readonly<Record<OfferedValue, string>> = {
  link: 'A link',
  introduction: 'An introduction',
  advice: 'Advice',
  praise: 'Praise',
  opening: 'An opening',
  time: 'Time',
  feedback: 'Feedback',
};

/** What can be said of somebody, for their note. */
export const LEARNED_NAMES: Readonly<Record<keyof Learned, string>> = { interests: 'Interests', looking_for: 'Looking for' };

/** What is open with somebody. @example openTaskWords(task) // 'A promise: the budget template' */
export function openTaskWords({ kind, words }: TaskRecord): string {
  return kind === 'task' || kind === 'today' ? words : `${KIND_NAMES[kind]}: ${words}`;
}
