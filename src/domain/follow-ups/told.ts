import { compare } from '../compare';
import type { Day } from '../days/day';
import { laterDay } from '../days/day';
import type { Person } from '../persons/person';
import type { PersonFacts } from '../persons/person-facts';
import type { AdviceRecord, LineAt, TaskRecord } from '../records/record';
import { isOpen } from '../records/task-status';
import * as PHRASES from '../words/phrases';
import { comesAfter, givenLines, waitsSince } from './given-lines';
import { speaksOf } from './speaks-of';

/** Something that waits to be told to a person, and since when. */
interface ToTell extends LineAt { readonly text: string; readonly since: Day }

/** Whether a task tells what came of one piece of advice: it stands below it, or carries its words since it was given, as the lines that Kith writes do. */
export function namesAdvice(task: TaskRecord, advice: AdviceRecord): boolean {
  if (task.kind !== 'tell') return false;
  if (task.path === advice.path && advice.tells.includes(task.line)) return true;
  return isSince(task, advice.day) && speaksOf(task.words, advice.words || PHRASES.whatCameOf(''));
}

/** Whether what came of advice has been told, is to be by a line of its own, or was let go; by a plain line only once there is an answer. */
export function isSettled(advice: AdviceRecord, facts: PersonFacts, today: Day): boolean {
  return advice.tells.length > 0 || facts.tasks.some((task) => namesAdvice(task, advice)) || isToldPlainly(advice, facts, today);
}

/** The day of the newest answer, that of the advice where none has one; null as long as there is no answer. */
export function answeredOn({ answers, day }: AdviceRecord): Day | null {
  return answers.reduce<Day | null>((newest, answer) => laterDay(newest, answer.day ?? day), null);
}

/**
 * Whether a plain line, `- Told [[Sam]] #kith/tell`, has told something up to today. Nothing says what such a line tells:
 * it is the one thing that was to be told by then, and of several none.
 */
export function isToldPlainly({ text }: Pick<ToTell, 'text'>, facts: PersonFacts, today: Day): boolean {
  const plain = givenLines(facts).filter(({ kind, words, day }) => kind === 'tell' && words === null && day <= today).sort((a, b) => compare(a.day, b.day));
  const told = new Set<string>();
  const toTell = plain.length === 0 ? [] : thingsToTell(facts);
  for (const line of plain) {
    const waiting = new Set(toTell.filter((each) => !told.has(each.text) && comesAfter(line, each, each.since)).map((each) => each.text));
    if (waiting.size === 1) waiting.forEach((each) => told.add(each));
  }
  return told.has(text);
}

/** Whether an introducer has been thanked or told something since the first meeting up to today, or a line of theirs speaks of whom they introduced. */
export function hasHeardOf(introducer: PersonFacts, introduced: Person, since: Day, today: Day): boolean {
  return givenLines(introducer).some(({ kind, day }) => kind !== 'congratulate' && day >= since && day <= today)
    || introducer.tasks.some((task) => speaksForItself(task) && isSince(task, since) && speaksOf(task.text, introduced.name));
}

/** Thanks and what is to be told, whatever became of it; a suggestion in a daily note only once it is ticked. */
function speaksForItself({ kind, status }: TaskRecord): boolean {
  return kind === 'thank' || kind === 'tell' || (kind === 'today' && status === 'done');
}

/** Open lines, and advice with an answer for which no line stands. */
function thingsToTell({ tasks, advice }: PersonFacts): readonly ToTell[] {
  const open = tasks.filter(({ kind, status }) => kind === 'tell' && isOpen(status));
  const answered = advice.filter((each) => each.tells.length === 0 && !tasks.some((task) => namesAdvice(task, each)));
  return [
    ...open.flatMap((task) => dated(task, waitsSince(task))),
    ...answered.flatMap((each) => dated(each, answeredOn(each))),
  ];
}

function dated({ text, path, line }: Omit<ToTell, 'since'>, since: Day | null): readonly ToTell[] {
  return since === null ? [] : [{ text, path, line, since }];
}

function isSince({ days, noteDay }: TaskRecord, since: Day | null): boolean {
  const day = days.done ?? days.cancelled ?? noteDay ?? days.scheduled;
  return day === null || since === null || day >= since;
}
