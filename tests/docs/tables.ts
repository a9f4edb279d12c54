import type { Day } from '../../src/domain/days/day';
import { readDay } from '../../src/domain/days/read-day';
import type { FollowUp, Group } from '../../src/domain/follow-ups/follow-up';
import { GROUPS } from '../../src/domain/follow-ups/follow-up';
import { factsWith, interaction, SAM, task } from '../../src/domain/follow-ups/follow-ups.test-support';
import { isContact } from '../../src/domain/follow-ups/last-contact';
import {
  ADVICE_WINDOW, BIRTHDAY_WINDOW, COMING_UP_DAYS, INTRODUCER_WINDOW, INTRODUCTION_WINDOW, RHYTHMS_AT_ONCE, TASK_WINDOWS,
} from '../../src/domain/follow-ups/windows';
import type { RowTaskKind } from '../../src/domain/follow-ups/windows';
import type { ProblemCause } from '../../src/domain/problems/problem';
import { composeRecord } from '../../src/domain/records/compose';
import type { InteractionKind, TaggedFollowUpKind } from '../../src/domain/records/record';
import { readRhythm } from '../../src/domain/rhythms/read-rhythm';
import { NAME_EXAMPLES } from '../../src/domain/persons/name-examples.test-support';
import type { NameExample } from '../../src/domain/persons/name-examples.test-support';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { COMMAND_NAMES } from '../../src/domain/words/command-words';
import { ACCEPTED_OPTIONS } from '../../src/domain/words/list-block-words';
import { rhythmWords } from '../../src/domain/words/rhythm-words';
import { SETTINGS_WORDS } from '../../src/domain/words/settings-words';
import * as WAY_WORDS from '../../src/domain/words/way-words';
import { causeName, GROUP_NAMES } from '../../src/domain/words/view-words';
import type { Way } from '../../src/views/lines/line';
import { waysOf, type Doors } from '../../src/commands/row-ways';
import { LOOP_TABLES } from './loop-tables';

/** The tables of the documents that stand in code too, by the name between their markers. */
export const TABLES: Readonly<Record<string, () => string>> = {
  kinds, 'follow-up-kinds': followUpKinds, days, rhythms, problems, windows, groups, commands, keys, settings, names, 'block-options': blockOptions,
  ...Object.fromEntries(Object.entries(LOOP_TABLES).map(([name, rows]) => [name, () => tableOf(rows())])),
};

type Cells = readonly string[];

function table(head: Cells, rows: readonly Cells[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function tableOf([head = [], ...rows]: readonly Cells[]): string {
  return table(head, rows);
}

function code(text: string): string {
  return `\`${text}\``;
}

/** What happened: the words of an example line, and what the kind stands for. */
const HAPPENED: Readonly<Record<Exclude<InteractionKind, 'mentioned'>, Cells>> = {
  met: ['coffee, she is moving to product', 'you met'],
  talked: ['her new team', 'a call, or a talk on the way'],
  wrote: ['asked how the move went', 'a letter, a mail, a message'],
  gave: ['the soil carbon report', 'something you gave or did for them'],
  received: ['a jar of quince jelly', 'something they gave you'],
  advice: ['try pricing by seat', 'advice they gave you'],
  news: ['she is director now', 'something you heard about them'],
};

const TO_DO: Readonly<Record<Exclude<TaggedFollowUpKind, 'introduce' | 'today'>, Cells>> = {
  promise: ['the budget template', 'something you promised'],
  thank: ['the pricing story helped', 'thanks to say'],
  tell: ['how the talk with Ana went', 'something to circle back with'],
  congratulate: ['on the new job', 'good news of theirs'],
  idea: ['the conference in May', 'something they might like, some day'],
  waiting: ['the deck', 'what they said they would do; never asked of you'],
};

const PEOPLE = ['[[Sam Rivera]]'];
const DAY = '2026-03-06' as Day;

function kinds(): string {
  const rows = entries(HAPPENED).map(([kind, [words = '', meaning = '']]) => {
    const [line = ''] = composeRecord({ kind, people: PEOPLE, words, task: null }, DEFAULT_RULES);
    return [code(kind), meaning, code(line), isContact(interaction(kind, DAY)) ? 'yes' : 'no'];
  });
  return table(['kind', 'what it stands for', 'a line', 'contact'], rows);
}

function followUpKinds(): string {
  const rows = entries(TO_DO).map(([kind, [words = '', meaning = '']]) => {
    const scheduled = kind === 'waiting' ? null : DAY;
    const [line = ''] = composeRecord({ kind, people: PEOPLE, words, task: { status: 'open', scheduled } }, DEFAULT_RULES);
    return [code(kind), meaning, code(line), isContact(interaction(kind, DAY)) ? 'when ticked' : 'no'];
  });
  return table(['kind', 'what it stands for', 'a line', 'contact'], rows);
}

function days(): string {
  const texts: readonly (string | number)[] = [
    '2026-01-31', '2026/01/31', '2026-01-31T18:30', 20260131, '[[2026-01-31]]', '[[Daily/2026-01-31|that Saturday]]', '2026-13-45', '2026-02-30', '31/01/2026',
  ];
  return table(['written', 'read as'], texts.map((text) => [code(String(text).replace('|', '\\|')), readDay(text, () => null) ?? 'a problem']));
}

function rhythms(): string {
  const texts = [
    'daily', 'weekly', 'biweekly', 'fortnightly', 'monthly', 'quarterly', 'twice a year', 'bi-annually', 'yearly',
    '2 weeks', 'every 6 weeks', '18 months', '30', 'P6W', 'none', '0', 'now and then',
  ];
  return table(['written', 'means'], texts.map((text) => {
    const rhythm = readRhythm(text, {});
    return [code(text), rhythm === undefined ? 'a problem' : rhythm === null || rhythm === 'none' ? 'no rhythm' : rhythmWords(rhythm)];
  }));
}

/** Something that can't be read as meant: properties of a person's note, or a line of a daily note. */
export interface ProblemExample { readonly properties?: readonly string[]; readonly line?: string; readonly remark?: string }

export const PROBLEM_EXAMPLES: Readonly<Record<ProblemCause, ProblemExample>> = {
  day: { properties: ['follow_up: 2026-13-45'] },
  rhythm: { properties: ['rhythm: now and then'] },
  'future-contact': { properties: ['last_contact: 2031-01-01'] },
  disagreement: { properties: ['cadence: weekly', 'rhythm: monthly'], remark: 'in one note' },
  property: { properties: ['silent: 3'] },
  frontmatter: { properties: ['company: @home'], remark: 'without quotes' },
  kind: { line: '- Met [[Sam]] #kith/ghosted', remark: 'or two kinds on one line' },
  people: { line: '- Met a stranger #kith/met' },
  steps: { line: '- Introduce [[Ana]] and [[Sam]] #kith/introduce', remark: 'and no task below it' },
  name: { properties: ['attendees: Sam'], remark: 'where two people are called Sam' },
  'task-day': { line: '- [ ] Thank [[Sam]] #kith/thank ⏳ 2026-02-30' },
  unread: { remark: 'a file that the disk does not give' },
  field: { line: 'last-contact:: 2026-01-02', remark: 'in the text of a person’s note' },
  link: { properties: ['company: [[Soil Lab]]'] },
  comment: { properties: ['tags: #people'] },
};

function problems(): string {
  return table(['shown as', 'for example'], entries(PROBLEM_EXAMPLES).map(([cause, { properties = [], line, remark }]) => {
    const written = [...properties, ...(line === undefined ? [] : [line])].map(code).join(' and ');
    return [causeName(cause), [written, remark].filter((part) => part !== undefined && part !== '').join(', ')];
  }));
}

function windows(): string {
  const tasks = entries(TASK_WINDOWS).map(([kind, window]) => [kindName(kind), dueWords(kind), softWords(window.softAfter), leaveWords(window.leavesAfter)]);
  const tell = TASK_WINDOWS.tell;
  return table(['follow-up', 'due, when its line has no day', 'softer words', 'leaves the list'], [
    ...tasks,
    ['advice without an answer', `${ADVICE_WINDOW.dueAfter} days after it was given`, 'never', leaveWords(ADVICE_WINDOW.leavesAfter)],
    ['advice with an answer', `${ADVICE_WINDOW.tellAfter} days after the answer`, softWords(tell.softAfter), leaveWords(tell.leavesAfter)],
    ['introducer not told', `${INTRODUCER_WINDOW.dueAfter} days after the first meeting`, softWords(INTRODUCER_WINDOW.softAfter), leaveWords(INTRODUCER_WINDOW.leavesAfter)],
    ['introduction: asked', `${INTRODUCTION_WINDOW.nudgeAfter} days after asking`, `offers to let it rest ${INTRODUCTION_WINDOW.restAfter} days after asking`, 'never'],
    ['introduction: hear how it went', `${INTRODUCTION_WINDOW.hearAfter} days after introducing`, 'never', leaveWords(INTRODUCTION_WINDOW.leavesAfter)],
    ['birthday', `shown from ${BIRTHDAY_WINDOW.ahead} days ahead`, 'never', `${BIRTHDAY_WINDOW.after} days after the day`],
  ]);
}

function kindName(kind: RowTaskKind): string {
  return kind === 'task' ? 'task without a tag' : kind;
}

function dueWords(kind: RowTaskKind): string {
  const { dueAfter, ahead } = TASK_WINDOWS[kind];
  if (ahead > 0) return `not listed; with a day, ${ahead} days ahead of it`;
  return dueAfter === null ? `listed under “${GROUP_NAMES.whenever}”` : `${counted(dueAfter)} after the note’s day`;
}

function softWords(days: number | null): string {
  return days === null ? 'never' : `after ${days} days`;
}

function leaveWords(days: number | null): string {
  return days === null ? 'never' : `after ${days} days`;
}

function counted(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

const GROUP_CONTENTS: Readonly<Record<Group, string>> = {
  promises: 'what you promised',
  thanks: 'thanks, things to tell, congratulations, advice to try, and an introducer to thank',
  introductions: 'the next step of each introduction you are making',
  dates: 'days you chose yourself: `follow_up`, a task with a day, an idea whose day is near',
  rhythm: `people whose rhythm has come round: ${RHYTHMS_AT_ONCE} at a time, the others behind “more”`,
  'coming-up': `the next ${COMING_UP_DAYS} days, and birthdays`,
  whenever: 'tasks without a tag and without a day; folded',
  before: 'untagged tasks and `follow_up` days from before the start day; folded',
};

function groups(): string {
  return table(['group', '`data-group`', 'what stands in it'], GROUPS.map((group) => [GROUP_NAMES[group], code(group), GROUP_CONTENTS[group]]));
}

const SECTIONS: readonly Way['section'][] = ['open', 'done', 'not-now', 'rest', 'more'];

function keys(): string {
  const ways = [taskRow(), rhythmRow()].flatMap((row) => waysOf([row], noDoors()));
  const byKey = new Map<string, Way>();
  for (const section of SECTIONS) {
    for (const way of ways) if (way.section === section && way.key !== null) byKey.set(way.key, way);
  }
  const all = [...[...byKey].map(([key, { words }]) => [key, words] as const), ['Space', WAY_WORDS.select] as const];
  return table(['key', 'what it does'], all.map(([key, words]) => [key.split('+').map((part) => `<kbd>${part}</kbd>`).join('+'), words.replace('…', '')]));
}

function rhythmRow(): FollowUp {
  const { person } = factsWith();
  const cause = { type: 'rhythm', person, rhythm: { unit: 'days', count: 42 }, last: null, onlyMentioned: false } as const;
  return { key: 'rhythm', kind: 'rhythm', group: 'rhythm', people: [SAM], due: DAY, soft: false, cause };
}

function taskRow(): FollowUp {
  return { key: 'task', kind: 'promise', group: 'promises', people: [SAM], due: DAY, soft: false, cause: { type: 'task', task: task('promise'), copies: [] } };
}

function noDoors(): Doors {
  const nothing = (): void => undefined;
  return {
    open: nothing, done: nothing, getOn: nothing, answer: nothing, keepThinking: nothing, notNow: nothing, askDay: nothing, rest: nothing, write: nothing,
    log: nothing, addFollowUp: nothing, introduce: nothing, setRhythm: nothing, putOnCalendar: nothing,
  };
}

const COMMANDS: Readonly<Record<keyof typeof COMMAND_NAMES, string>> = {
  'open-follow-ups': 'shows the list in the right sidebar',
  'open-person-view': 'shows what to know of whom the open note is about, in the right sidebar',
  'log-meeting': 'you met: who, what happened, what helped, what you promised',
  'log-call-or-message': 'you talked or wrote',
  'log-value-offered': 'you gave or did something for somebody',
  'add-follow-up': 'a promise, thanks, something to tell, an idea, or any task about somebody',
  'new-person': 'a note for somebody you met: how you met, through whom, what they care about; from your template',
  'introduce-two-people': 'asks both first, one after the other, and then introduces them',
  'share-this-note': 'who might like the open note, and why; writes down who was given it',
  'who-could-meet': 'two people at a time, where what one is looking for meets what the other cares about or does',
  'start-half-hour': 'goes through promises, thanks, people and a kindness, one step at a time, and stops at its end',
  'half-hour-on-calendar': 'a weekly entry for your calendar app, as a file in the vault; no name in it',
  'look-back': 'the year as people: the days with them, a few of your lines for each month, what was given both ways',
  'add-todays-people': 'up to three of today’s list as lines under Kith’s heading in today’s daily note, once you have seen them',
  'copy-brief': 'what to know about whom the note is about, as Markdown',
  'insert-brief': 'the same, put in below the cursor',
  'set-rhythm': 'how often to be in touch with the person whose note is open',
  'who-to-write-to': 'one name, why now, what you last wrote of them, and the ways to write',
  'old-tie': 'the same for somebody with whom there was no contact for more than a year',
  'who-is-in': 'a place in the words of your notes, who is there, and when you were last in touch',
  'choose-rhythms': 'walks through the people without a rhythm, one key for each choice',
  'link-people-in-note': 'shows the names of people that stand in the open note without a link, and links those that stay ticked',
  'link-people-in-daily-notes': 'the same for a range of days, note by note',
  'let-old-ones-rest': 'cancels in your notes what has left the list for being old, once you have looked it through',
  'show-problems': 'what can’t be read as meant, by cause, and fixes to tick where only one thing can be meant',
  'away-until': 'until that day, the list holds promises and days you chose, and nothing else',
  'undo-last-change': 'takes back what Kith wrote last',
};

function commands(): string {
  return table(['command', 'what it does'], entries(COMMANDS).map(([id, does]) => [COMMAND_NAMES[id], does]));
}

function names(): string {
  const rows = Object.entries(NAME_EXAMPLES).flatMap(([about, examples]) => examples.map((example, index): Cells => [index === 0 ? about : '', nameCell(example), queries(example.found), queries(example.notFound ?? [])]));
  return table(['', 'name', 'found by', 'not by'], rows);
}

function nameCell({ name, also: { aliases = [], nicknames = [], company } = {} }: NameExample): string {
  const rest = [...aliases.map((alias) => `alias ${alias}`), ...nicknames.map((nickname) => `nickname ${nickname}`), ...(company ? [company] : [])];
  return [name, ...rest].join(', ');
}

function queries(texts: readonly string[]): string {
  return texts.map(code).join(' ');
}

/** What each option of the list in a note does, and what holds without it. */
const BLOCK_OPTIONS: Readonly<Record<keyof typeof ACCEPTED_OPTIONS, readonly [does: string, otherwise: string]>> = {
  show: ['which groups, in the order of the list', 'all but whenever'],
  circle: ['only people of one circle', 'everybody'],
  number: ['how many rows at most', '10'],
  'days ahead': ['how far ahead what is coming up is shown', '14'],
};

function blockOptions(): string {
  return table(['option', 'what it does', 'accepted', 'without it'], entries(BLOCK_OPTIONS).map(([name, [does, otherwise]]) => [code(name), does, ACCEPTED_OPTIONS[name], otherwise]));
}

function settings(): string {
  const rows = Object.values(SETTINGS_WORDS).flatMap((words) => (typeof words === 'object' ? [[words.name, words.desc]] : []));
  return table(['setting', 'what it does'], rows);
}

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): readonly (readonly [Key, Value])[] {
  return Object.entries(record) as [Key, Value][];
}
