import type { Learned, LogForm, LoggedKind, OfferedValue } from '../log/log-entry';
import type { TaskRecord } from '../records/record';
import { COMMAND_NAMES } from './command-words';

/** The words of the log dialog. */

export const people = 'With whom';
export const peoplePlaceholder = 'Name…';
export const newPerson = (name: string): string => `New person: ${name}`;
export const removePerson = (name: string): string => `Remove ${name}`;
export const kind = 'What it was';
export const day = 'Day';
export const when = 'When';
export const whenHint = 'Leave it empty for whenever it comes.';
export const open = 'Still open with them';
export const helped = 'What helped?';
export const helpedHint = 'Words here make a thank-you.';
export const otherValue = 'Something else';
export const congratulate = 'Congratulate them';
export const congratulateHint = 'Adds a congratulation for the next day.';
export const introducedTo = 'Introduced you to';
export const introducedToHint = 'If it was an introduction. You thank them after the first meeting.';
export const introducedBy = 'Introduced by';
export const introducedByHint = 'You thank them after the first meeting.';
export const aboutThem = 'More about them';
export const promise = 'You promised';
export const promiseDay = 'Day of the promise';
export const followUp = 'Follow up later';
export const followUpDay = 'Day to follow up';
export const mark = 'Mark the line I am on';
export const markHint = 'The line stays as it is and gets the tag, instead of a new line.';
export const marked = 'With a tag alone, this line would not say it of these people. Switch “Mark the line I am on” off for a new line.';
export const markedDay = 'The line is in the note of another day. Switch “Mark the line I am on” off for a new line.';
export const preview = 'What will be written';
export const previewIn = (note: string): string => `In ${note}`;
export const previewEmpty = 'Name somebody, and the line appears here.';
export const submit = 'Write it down';
export const keys = (pressed: string): string => `${pressed} writes it down from any field`;
export const done = (names: string): string => `Written down: ${names}.`;
export const notLogged = (reason: string): string => `Nothing was written: ${reason}`;
export const nobody = 'Name at least one person.';
export const future = 'That day is still to come. To plan something, add a follow-up.';

export const LOG_TITLES: Readonly<Record<LogForm, string>> = {
  meeting: COMMAND_NAMES['log-meeting'],
  'call-or-message': COMMAND_NAMES['log-call-or-message'],
  'value-offered': COMMAND_NAMES['log-value-offered'],
  'follow-up': COMMAND_NAMES['add-follow-up'],
};

/** What the field of the user's words asks, by kind. */
export const LOG_QUESTIONS: Readonly<Record<LoggedKind, string>> = {
  met: 'What happened',
  talked: 'What it was about',
  wrote: 'What it was about',
  gave: 'What you gave',
  received: 'What you were given',
  advice: 'The advice',
  news: 'The news',
  promise: 'What you promised',
  thank: 'What for',
  tell: 'What to tell',
  congratulate: 'For what',
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
  waiting: 'They promised',
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
  if (kind === 'task' || kind === 'today') return words;
  return words === '' ? KIND_NAMES[kind] : `${KIND_NAMES[kind]}: ${words}`;
}
