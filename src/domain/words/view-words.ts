import type { Group } from '../follow-ups/follow-up';
import type { Problem, ProblemCause } from '../problems/problem';
import * as FORM_WORDS from './form-words';

/** The words of the follow-ups view, apart from the sentences of its rows. */

export const title = 'Follow-ups';
export const list = 'People to follow up with';
export const toolbar = 'Follow-ups';
export const logNew = 'Log a conversation';
export const find = 'Filter';
export const findPlaceholder = 'Filter by name or words…';
export const circle = 'Circle';
export const everyCircle = 'Every circle';
export const nothingFound = 'Nobody here fits that filter.';
export const select = 'Select several';
export const reading = 'Reading your notes…';
export const nobody = 'Nobody is waiting on you.';
export const plentyInHand = 'You have plenty in hand.';
export const showMore = 'Show more';
export const moreRhythms = 'Others to be in touch with';
export const undo = 'Undo';
export const more = 'More ways out';
export const notNowShort = 'Not now';

/** The headings of the groups. */
export const GROUP_NAMES: Readonly<Record<Group, string>> = {
  promises: 'Promises',
  thanks: 'Thanks and circling back',
  introductions: 'Introductions',
  dates: 'Dates',
  rhythm: 'Stay in touch',
  'coming-up': 'Coming up',
  whenever: 'Whenever',
  before: 'From before',
};

/** The dialog that asks for a day to put something off to. */
export const DAY_WORDS = { title: notNowShort, until: 'Until', set: 'Set the day', cancel: FORM_WORDS.cancel } as const;

const CAUSE_NAMES: Readonly<Record<ProblemCause, string>> = {
  day: 'Days that can’t be read',
  rhythm: 'Rhythms that can’t be read',
  'future-contact': 'Last contact in the future',
  disagreement: 'Properties that disagree',
  property: 'Properties with unexpected values',
  frontmatter: 'Properties that can’t be read at all',
  kind: 'Lines of an unknown kind',
  people: 'Lines without a person',
  steps: 'Introductions without a step',
  name: 'Names that fit two people',
  'task-day': 'Days on tasks that can’t be read',
  unread: 'Notes that can’t be opened',
  field: 'Fields in the text',
  link: 'Links without quotes',
  comment: 'Tags read as comments',
};

/** What is wrong, for the problems of one cause. */
export function causeName(cause: ProblemCause): string {
  return CAUSE_NAMES[cause];
}

/** The heading over the problems. @example problemsHeading(2) // '2 notes can’t be read as meant' */
export function problemsHeading(notes: number): string {
  return notes === 1 ? '1 note can’t be read as meant' : `${notes} notes can’t be read as meant`;
}

/** What was found and where. @example '`follow_up: 2026-13-45`', 'line 12: `- Met [[Sam]] #kith/mett`' */
export function problemFound(problem: Problem): string {
  const where = problem.property !== undefined ? `${problem.property}: ` : problem.line !== undefined ? `Line ${problem.line + 1}: ` : '';
  return where + problem.found;
}

/** What would be read instead. @example problemAccepted(problem) // 'Kith expects a day like 2026-03-04.' */
export function problemAccepted(problem: Problem): string {
  return `Kith expects ${problem.accepted}.`;
}

/** How many rows fit the filter, for the screen reader. */
export function fittingWords(count: number): string {
  return count === 1 ? '1 follow-up fits' : `${count} follow-ups fit`;
}

/** How many rows are selected, for the bar and the screen reader. */
export function selectedWords(count: number): string {
  return count === 1 ? '1 selected' : `${count} selected`;
}

/** The names of the people of a row. @example namesTogether(['Ana', 'Sam', 'Bo']) // 'Ana, Sam and Bo' */
export function namesTogether(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}
