import { isBeingInTouch, lineOf } from '../domain/follow-ups/follow-up';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import type { PutOff } from '../domain/follow-ups/put-off';
import type { AdviceAnswer, AdviceRecord } from '../domain/records/record';
import { STEP_WAYS } from '../domain/words/step-words';
import * as WAY_WORDS from '../domain/words/way-words';
import type { ContactKind } from '../views/follow-ups/follow-ups-source';
import type { Place, Way } from '../views/lines/line';
import { way } from './way';

/** What became of an introduction's next step. */
export type StepWay = keyof typeof STEP_WAYS;

/** What the ways out do. */
export interface Doors {
  open(place: Place, where: 'tab' | false): void;
  /** Ticks a task, or writes contact of that kind: null for what has nothing to do with being in touch. */
  done(rows: readonly FollowUp[], by: ContactKind | null): void;
  getOn(row: FollowUp, step: StepWay): void;
  answer(advice: AdviceRecord, kind: AdviceAnswer['kind']): void;
  keepThinking(row: FollowUp): void;
  notNow(rows: readonly FollowUp[], choice: PutOff): void;
  /** Asks for the day until which they are put off. */
  askDay(rows: readonly FollowUp[]): void;
  rest(rows: readonly FollowUp[]): void;
  write(row: FollowUp): void;
  log(people: readonly string[]): void;
  addFollowUp(people: readonly string[]): void;
  introduce(people: readonly string[]): void;
  setRhythm(people: readonly string[]): void;
  putOnCalendar(row: FollowUp): void;
}

/** Every way out of one row, in the order of its menu (docs/follow-ups.md, “Ways out”); of several, what can be done with all of them at once. */
export function waysOf(rows: readonly FollowUp[], doors: Doors): readonly Way[] {
  const [row, ...others] = rows;
  if (!row) return [];
  if (others.length > 0) return [...putOffWays(rows, doors), restWay(rows, doors), rhythmWay(rows, doors)];
  return [
    ...waysToOpen({ path: row.people[0] ?? '', line: null }, doors),
    ...lineWay(row, doors),
    ...doneWays(row, doors),
    ...notNowWays(row, doors),
    restWay(rows, doors),
    ...moreWays(row, doors),
  ];
}

/** The ways to open a place in a note. */
export function waysToOpen(place: Place, doors: Pick<Doors, 'open'>): readonly Way[] {
  return [
    way('open', WAY_WORDS.open, 'file-text', 'Enter', () => doors.open(place, false)),
    way('open', WAY_WORDS.openTab, 'file-plus', null, () => doors.open(place, 'tab')),
  ];
}

function lineWay(row: FollowUp, doors: Doors): readonly Way[] {
  const at = lineOf(row);
  return at ? [way('open', WAY_WORDS.openLine, 'text-cursor', 'O', () => doors.open(at, false))] : [];
}

function doneWays(row: FollowUp, doors: Doors): readonly Way[] {
  if (row.cause.type === 'introduction') return stepWays(row, row.cause.state, doors);
  const done = (words: string, icon: string, key: string, by: ContactKind | null): Way => way('done', words, icon, key, () => doors.done([row], by));
  const advice = adviceAskedAbout(row);
  if (advice) return [...answerWays(row, advice, doors), done(WAY_WORDS.told, 'check', 'D', null)];
  if (!isBeingInTouch(row)) return [done(WAY_WORDS.done, 'check', 'D', null)];
  const wrote = done(WAY_WORDS.wrote, 'mail', '1', 'wrote');
  if (row.cause.type === 'birthday') return [wrote];
  return [wrote, done(WAY_WORDS.talked, 'phone', '2', 'talked'), done(WAY_WORDS.met, 'coffee', '3', 'met')];
}

/** The advice that a row asks about: whether there has been a chance to try it. Null for any other row. */
function adviceAskedAbout({ cause }: FollowUp): AdviceRecord | null {
  const advice = cause.type === 'advice' || cause.type === 'task' ? cause.advice : null;
  return advice && advice.answers.length === 0 ? advice : null;
}

/** Every answer is a proper one; and it may have been told already. */
function answerWays(row: FollowUp, advice: AdviceRecord, doors: Doors): readonly Way[] {
  return [
    way('done', WAY_WORDS.tried, 'flask-conical', '1', () => doors.answer(advice, 'tried')),
    way('done', WAY_WORDS.anotherWay, 'split', '2', () => doors.answer(advice, 'another-way')),
    way('done', WAY_WORDS.stillThinking, 'hourglass', '3', () => doors.keepThinking(row)),
  ];
}

/** An introduction's next step is done in one step; who was asked may have said yes or no, or be asked again. */
function stepWays(row: FollowUp, state: 'ask' | 'asked' | 'rest?' | 'introduce' | 'hear', doors: Doors): readonly Way[] {
  const step = (which: StepWay, icon: string, key: string): Way => way('done', STEP_WAYS[which], icon, key, () => doors.getOn(row, which));
  if (state !== 'asked' && state !== 'rest?') return [step(state, 'check', 'D')];
  return [step('yes', 'check', '1'), step('no', 'x', '2'), step('again', 'repeat', '3')];
}

function notNowWays(row: FollowUp, doors: Doors): readonly Way[] {
  const nextTime = (words: string, icon: string, key: string): Way => way('not-now', words, icon, key, () => doors.notNow([row], 'next-time'));
  if (row.cause.type === 'birthday') return [nextTime(WAY_WORDS.thisYear, 'clock', 'N')];
  const [week, month, day] = putOffWays([row], doors);
  return row.cause.type === 'rhythm' ? [week, month, nextTime(WAY_WORDS.nextTime, 'refresh-cw', 'T'), day] : [week, month, day];
}

function putOffWays(rows: readonly FollowUp[], doors: Doors): readonly [Way, Way, Way] {
  return [
    way('not-now', WAY_WORDS.week, 'clock', 'N', () => doors.notNow(rows, 'week')),
    way('not-now', WAY_WORDS.month, 'calendar', 'M', () => doors.notNow(rows, 'month')),
    way('not-now', WAY_WORDS.day, 'calendar-days', 'Shift+N', () => doors.askDay(rows)),
  ];
}

function restWay(rows: readonly FollowUp[], doors: Doors): Way {
  return way('rest', rows.every(({ group }) => group === 'before') ? WAY_WORDS.letGo : WAY_WORDS.rest, 'leaf', 'R', () => doors.rest(rows));
}

function moreWays(row: FollowUp, doors: Doors): readonly Way[] {
  const { people } = row;
  return [
    way('more', WAY_WORDS.write, 'send', 'W', () => doors.write(row)),
    way('more', WAY_WORDS.log, 'pencil', 'L', () => doors.log(people)),
    way('more', WAY_WORDS.addFollowUp, 'plus', 'A', () => doors.addFollowUp(people)),
    ...(people.length === 1 ? [way('more', WAY_WORDS.introduce, 'users', 'I', () => doors.introduce(people))] : []),
    rhythmWay([row], doors),
    way('more', WAY_WORDS.calendar, 'calendar-plus', 'C', () => doors.putOnCalendar(row)),
  ];
}

function rhythmWay(rows: readonly FollowUp[], doors: Doors): Way {
  return way('more', WAY_WORDS.setRhythm, 'repeat', 'H', () => doors.setRhythm([...new Set(rows.flatMap(({ people }) => people))]));
}
