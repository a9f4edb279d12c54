import type { Group } from '../follow-ups/follow-up';
import type { Problem, ProblemCause } from '../problems/problem';

/** The words of the follow-ups view, apart from the sentences of its rows. */
export const VIEW_WORDS = {
  title: 'Follow-ups',
  list: 'People to follow up with',
  toolbar: 'Follow-ups',
  logNew: 'Log a conversation',
  find: 'Filter',
  findPlaceholder: 'Filter by name or words…',
  circle: 'Circle',
  everyCircle: 'Every circle',
  nothingFound: 'Nobody here fits that filter.',
  select: 'Select several',
  reading: 'Reading your notes…',
  nobody: 'Nobody is waiting on you.',
  plentyInHand: 'You have plenty in hand.',
  showMore: 'Show more',
  moreRhythms: 'More people around now',
  undo: 'Undo',
  close: 'Close',
  more: 'More ways out',
  notNowShort: 'Not now',
} as const;

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

/** The ways out of a row, as they stand in its menu. */
export const WAY_WORDS = {
  open: 'Open note',
  openTab: 'Open in new tab',
  openLine: 'Go to the line',
  done: 'Done',
  wrote: 'Wrote to them',
  talked: 'Talked with them',
  met: 'Met them',
  tried: 'Tried it…',
  anotherWay: 'Went another way…',
  stillThinking: 'Still thinking',
  told: 'Told them',
  week: 'Not now: a week',
  month: 'Not now: a month',
  nextTime: 'Not now: next time round',
  thisYear: 'Not this year',
  day: 'Not now: until a day…',
  rest: 'Let it rest',
  letGo: 'Let go',
  write: 'Write…',
  log: 'Log…',
  addFollowUp: 'Add a follow-up…',
  introduce: 'Introduce to…',
  setRhythm: 'Set rhythm…',
  calendar: 'Put on my calendar…',
  select: 'Select',
  selectAll: 'Select all',
  letOldOnesRest: 'Let old ones rest…',
} as const;

/** The dialog that asks for a day to put something off to. */
export const DAY_WORDS = { title: 'Not now', until: 'Until', set: 'Set the day', cancel: 'Cancel' } as const;

/** The pane that stays until it has been used. */
export const FIRST_RUN_WORDS = {
  title: 'Welcome to Kith',
  story: 'Read one story',
  chooseFive: 'Choose five people to stay in touch with',
  chooseRhythms: 'Go through your people one at a time',
  log: 'Log your last conversation',
  linkNames: (count: number): string => `Link ${count} names that stand in your newest daily notes`,
  place: 'Where would you like to have today’s people?',
  close: 'Not now',
  calm: 'Nobody is waiting on you.',
  untouched: 'Nothing is written to any note until you ask for it.',
  noPeople: 'No notes about people yet: log a conversation, or say in the settings where your people are.',
} as const;

/** Where today's people may stand. */
export const PEOPLE_PLACES = { sidebar: 'In the sidebar', note: 'In today’s note', both: 'In both' } as const;

const CAUSE_NAMES: Readonly<Record<ProblemCause, string>> = {
  day: 'Days that can’t be read',
  rhythm: 'Rhythms that can’t be read',
  'future-contact': 'Last contact in the future',
  disagreement: 'Properties that disagree',
  property: 'Properties of another shape',
  frontmatter: 'Properties that can’t be read at all',
  kind: 'Lines of no known kind',
  people: 'Lines that lack a person',
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

/** What would be read instead. @example problemAccepted(problem) // 'Kith reads a day like 2026-03-04.' */
export function problemAccepted(problem: Problem): string {
  return `Kith reads ${problem.accepted}.`;
}

/** What was found in the vault. @example foundPeople(60, 41) // '60 people, 41 of them named in your daily notes.' */
export function foundPeople(people: number, named: number): string {
  const all = people === 1 ? '1 person' : `${people} people`;
  if (named === 0) return `${all}, none of them named in your daily notes yet.`;
  return `${all}, ${named} of them named in your daily notes.`;
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
