import type { Day } from '../days/day';
import { colonAfter } from '../records/colon';
import { withoutMarkers, wordsOf } from '../records/line-words';
import { peopleOf } from '../records/participants';
import type { AdviceAnswer, IntroductionStep, TaskStatus } from '../records/record';
import { readTaskFields } from '../records/task-fields';
import type { TaskFields } from '../records/task-fields';
import { isWithoutWords } from '../records/wording';
import * as ACCEPTED from '../words/problem-words';
import * as RECORD_ACCEPTED from '../words/record-words';
import { tookPart } from './concerned';
import type { Item } from './item';
import type { Reading } from './reading';
import { lineAt, linkedDay, tellProblem } from './reading';

/** Begins advice; what came of it stands below. */
export function startAdvice(item: Item, people: readonly string[], day: Day | null, reading: Reading): void {
  const below = { people, answers: [], tells: [] };
  reading.advice.set(item, below);
  reading.told.advice.push({ path: reading.told.path, line: item.line, ...lineAndWords(item, reading), day, ...below });
}

/**
 * Begins an introduction, of those who are named, and with one alone the person in whose note it stands; its steps stand below.
 * @returns whether it is one: of fewer than two people it is a problem, and the tasks below it are tasks
 */
export function startIntroduction(item: Item, day: Day | null, reading: Reading): boolean {
  const named = tookPart(item, 'introduce', reading);
  const people = named.length > 1 ? named : [...new Set([...reading.own, ...named])];
  if (people.length < 2) {
    tellProblem(reading, 'people', item.line, item.tag, RECORD_ACCEPTED.introduction);
    return false;
  }
  const steps: IntroductionStep[] = [];
  reading.steps.set(item, steps);
  reading.told.introductions.push({ path: reading.told.path, line: item.line, ...lineAndWords(item, reading), people, day, steps });
  return true;
}

/** Adds what came of the advice that an answer stands under. */
export function readAnswer(item: Item, kind: AdviceAnswer['kind'], reading: Reading): void {
  const advice = above(item, reading.advice);
  const text = lineAt(item.at.position.start, reading);
  if (!advice || text === null) return;
  const { days } = readFields(item, text, reading);
  advice.answers.push({ kind, words: wordsOf(text, colonAfter(text, 0)), day: days.done ?? linkedDay(item.line, reading) });
}

/** A line below advice that tells whoever gave it, or is to, tells what came of it. */
export function readTell(item: Item, people: readonly string[], reading: Reading): void {
  const advice = item.kind === 'tell' ? above(item, reading.advice) : undefined;
  if (advice?.people.some((person) => people.includes(person))) advice.tells.push(item.line);
}

/** To be called when the note has been read: a box on an introduction's own line is its last step, and one in which nothing is left to do or done is a problem. */
export function finishIntroductions(reading: Reading): void {
  for (const [item, steps] of reading.steps) {
    const text = lineAt(item.at.position.start, reading) ?? '';
    if (item.box !== null && item.box !== 'other') steps.push(stepOf(item, item.box, text, readTaskFields(text)));
    if (steps.length === 0) tellProblem(reading, 'steps', item.line, withoutMarkers(text), RECORD_ACCEPTED.steps);
  }
}

/** A box as a step of an introduction. */
export function stepOf({ line, people }: Item, status: TaskStatus, text: string, { days }: TaskFields): IntroductionStep {
  return { line, text, people: peopleOf(people), status, days };
}

/** The days of a task's line; what stands where a day should and can't be one is a problem. */
export function readFields({ line }: Item, text: string, reading: Reading): TaskFields {
  const fields = readTaskFields(text);
  for (const unreadable of fields.unreadable) tellProblem(reading, 'task-day', line, unreadable.text, ACCEPTED.day);
  return fields;
}

/** The line of a record, and its words: none where it says no more than its kind and its people. */
export function lineAndWords({ at, kind, people: [first] }: Item, reading: Reading): { readonly text: string; readonly words: string } {
  const text = lineAt(at.position.start, reading) ?? '';
  const colon = first !== undefined || kind !== null ? colonAfter(text, first?.at.position.end.col ?? 0) : -1;
  return { text, words: colon < 0 && isWithoutWords(text, reading.rules) ? '' : wordsOf(text, colon) };
}

/** What the nearest item above one has below it. */
export function above<Below>(item: Item, all: ReadonlyMap<Item, Below>): Below | undefined {
  for (let at = item.parent; at !== null && all.size > 0; at = at.parent) {
    const found = all.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}
