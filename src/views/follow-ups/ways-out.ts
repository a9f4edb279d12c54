import type { PaneType } from 'obsidian';
import { lineOf, type FollowUp } from '../../domain/follow-ups/follow-up';
import type { AdviceRecord } from '../../domain/records/record';
import { STEP_WAYS } from '../../domain/words/step-words';
import * as WAY_WORDS from '../../domain/words/way-words';
import type { ContactKind, FollowUpsActions, NotNowChoice, StepWay } from './follow-ups-actions';

/** One thing to do with a row: a line of its menu, a button of its sheet, a key. */
export interface Way {
  readonly words: string;
  readonly icon: string;
  /** The key that does it in the list, as it is shown; null for none. */
  readonly key: string | null;
  readonly section: 'open' | 'done' | 'not-now' | 'rest' | 'more';
  readonly run: () => void;
}

/** What the ways out need of the view, beside the actions. */
export interface Doors {
  readonly actions: FollowUpsActions;
  askDay(rows: readonly FollowUp[]): void;
  write(row: FollowUp): void;
  select(row: FollowUp): void;
}

type Where = PaneType | boolean;

/** Every way out of one row, in the order of its menu (PRODUCT 3, "Ways out"). */
export function waysOf(row: FollowUp, doors: Doors): readonly Way[] {
  return [...openWays(row, doors), ...doneWays(row, doors), ...notNowWays(row, doors), restWay([row], doors), ...moreWays(row, doors)];
}

/** What can be done with several rows at once. */
export function waysOfSeveral(rows: readonly FollowUp[], doors: Doors): readonly Way[] {
  return [...putOffWays(rows, doors), restWay(rows, doors), rhythmWay(rows, doors)];
}

/** Whether the row is about being in touch at all, so that done means a contact of some kind. */
export function isContact(row: FollowUp): boolean {
  return ['rhythm', 'date', 'birthday', 'long-ago'].includes(row.cause.type);
}

function openWays(row: FollowUp, { actions }: Doors): Way[] {
  const open = (where: Where) => (): void => actions.open(row.people[0] ?? '', where);
  const ways: Way[] = [
    { words: WAY_WORDS.open, icon: 'file-text', key: 'Enter', section: 'open', run: open(false) },
    { words: WAY_WORDS.openTab, icon: 'file-plus', key: null, section: 'open', run: open('tab') },
  ];
  const line = lineOf(row);
  if (line) ways.push({ words: WAY_WORDS.openLine, icon: 'text-cursor', key: 'O', section: 'open', run: () => actions.openLine(line.path, line.line, false) });
  return ways;
}

/** The advice that a row asks about: whether there has been a chance to try it. Null for any other row. */
function adviceAskedAbout({ cause }: FollowUp): AdviceRecord | null {
  const advice = cause.type === 'advice' || cause.type === 'task' ? cause.advice : null;
  return advice && advice.answers.length === 0 ? advice : null;
}

function doneWays(row: FollowUp, { actions }: Doors): Way[] {
  if (row.cause.type === 'introduction') return stepWays(row, row.cause.state, actions);
  const advice = adviceAskedAbout(row);
  return advice ? answerWays(row, advice, actions) : plainDoneWays(row, actions);
}

/** Every answer is a proper one; and it may have been told already. */
function answerWays(row: FollowUp, advice: AdviceRecord, actions: FollowUpsActions): Way[] {
  return [
    { words: WAY_WORDS.tried, icon: 'flask-conical', key: '1', section: 'done', run: () => actions.answer(advice, 'tried') },
    { words: WAY_WORDS.anotherWay, icon: 'split', key: '2', section: 'done', run: () => actions.answer(advice, 'another-way') },
    { words: WAY_WORDS.stillThinking, icon: 'hourglass', key: '3', section: 'done', run: () => actions.answer(advice, 'still-thinking') },
    { words: WAY_WORDS.told, icon: 'check', key: 'D', section: 'done', run: () => actions.done([row], null) },
  ];
}

function plainDoneWays(row: FollowUp, actions: FollowUpsActions): Way[] {
  const done = (how: ContactKind | null) => (): void => actions.done([row], how);
  if (!isContact(row)) return [{ words: WAY_WORDS.done, icon: 'check', key: 'D', section: 'done', run: done(null) }];
  const wrote: Way = { words: WAY_WORDS.wrote, icon: 'mail', key: '1', section: 'done', run: done('wrote') };
  if (row.cause.type === 'birthday') return [wrote];
  return [
    wrote,
    { words: WAY_WORDS.talked, icon: 'phone', key: '2', section: 'done', run: done('talked') },
    { words: WAY_WORDS.met, icon: 'coffee', key: '3', section: 'done', run: done('met') },
  ];
}

/** An introduction's next step is done in one step; who was asked may have said yes or no, or be asked again. */
function stepWays(row: FollowUp, state: 'ask' | 'asked' | 'rest?' | 'introduce' | 'hear', actions: FollowUpsActions): Way[] {
  const way = (step: StepWay, icon: string, key: string): Way => ({ words: STEP_WAYS[step], icon, key, section: 'done', run: () => actions.getOn(row, step) });
  if (state !== 'asked' && state !== 'rest?') return [way(state, 'check', 'D')];
  return [way('yes', 'check', '1'), way('no', 'x', '2'), way('again', 'repeat', '3')];
}

function notNowWays(row: FollowUp, doors: Doors): Way[] {
  const put = (choice: NotNowChoice) => (): void => doors.actions.notNow([row], choice);
  if (row.cause.type === 'birthday') return [{ words: WAY_WORDS.thisYear, icon: 'clock', key: 'N', section: 'not-now', run: put('next-time') }];
  const [week, month, ...day] = putOffWays([row], doors);
  const next: Way = { words: WAY_WORDS.nextTime, icon: 'refresh-cw', key: 'T', section: 'not-now', run: put('next-time') };
  return [week, month, row.cause.type === 'rhythm' ? next : undefined, ...day].filter((way) => way !== undefined);
}

function putOffWays(rows: readonly FollowUp[], doors: Doors): Way[] {
  const put = (choice: NotNowChoice) => (): void => doors.actions.notNow(rows, choice);
  return [
    { words: WAY_WORDS.week, icon: 'clock', key: 'N', section: 'not-now', run: put('week') },
    { words: WAY_WORDS.month, icon: 'calendar', key: 'M', section: 'not-now', run: put('month') },
    { words: WAY_WORDS.day, icon: 'calendar-days', key: 'Shift+N', section: 'not-now', run: () => doors.askDay(rows) },
  ];
}

function restWay(rows: readonly FollowUp[], { actions }: Doors): Way {
  const words = rows.every((row) => row.group === 'before') ? WAY_WORDS.letGo : WAY_WORDS.rest;
  return { words, icon: 'leaf', key: 'R', section: 'rest', run: () => actions.rest(rows) };
}

function moreWays(row: FollowUp, doors: Doors): Way[] {
  const { actions } = doors;
  return [
    { words: WAY_WORDS.write, icon: 'send', key: 'W', section: 'more', run: () => doors.write(row) },
    { words: WAY_WORDS.log, icon: 'pencil', key: 'L', section: 'more', run: () => actions.log(row.people, null) },
    { words: WAY_WORDS.addFollowUp, icon: 'plus', key: 'A', section: 'more', run: () => actions.addFollowUp(row.people) },
    ...introduceWays(row, doors),
    rhythmWay([row], doors),
    { words: WAY_WORDS.calendar, icon: 'calendar-plus', key: 'C', section: 'more', run: () => actions.putOnCalendar(row) },
    { words: WAY_WORDS.select, icon: 'list-checks', key: 'Space', section: 'more', run: () => doors.select(row) },
  ];
}

function introduceWays({ people }: FollowUp, { actions }: Doors): Way[] {
  const [person, ...others] = people;
  if (person === undefined || others.length > 0) return [];
  return [{ words: WAY_WORDS.introduce, icon: 'users', key: 'I', section: 'more', run: () => actions.introduce(person) }];
}

function rhythmWay(rows: readonly FollowUp[], { actions }: Doors): Way {
  const people = (): string[] => [...new Set(rows.flatMap((row) => row.people))];
  return { words: WAY_WORDS.setRhythm, icon: 'repeat', key: 'H', section: 'more', run: () => actions.setRhythm(people()) };
}
