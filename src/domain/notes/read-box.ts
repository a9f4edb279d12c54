import type { Day } from '../days/day';
import { wordsOf } from '../records/line-words';
import { peopleOf } from '../records/participants';
import { isAnswer, isToDo } from '../records/record-kinds';
import type { TaskRecord, TaskStatus } from '../records/record';
import type { TaskFields } from '../records/task-fields';
import { ownersOf, tookPart, wordsFor } from './concerned';
import type { Item } from './item';
import { loggedDay, readLogEntry } from './own-log';
import type { Reading } from './reading';
import { tell } from './reading';
import { tellRecord } from './tell-record';
import { above, lineAndWords, readFields, readTell, startAdvice, startIntroduction, stepOf } from './threads';

/**
 * Reads an item with a box: a task, a step of an introduction, or an introduction itself.
 * @returns whether it is none, but a line like any other, since the user's Tasks filter leaves it out
 */
export function readBox(item: Item, status: TaskStatus, about: readonly string[], reading: Reading): boolean {
  const text = wordsFor(item, about, reading);
  if (text === null) return false;
  const steps = item.kind === null ? above(item, reading.steps) : undefined;
  if (item.kind === null && !steps && !text.includes(reading.rules.taskFilter)) {
    readLogEntry(item, reading);
    return true;
  }
  const fields = readFields(item, text, reading);
  const owners = ownersOf(item, reading);
  if (steps) steps.push(stepOf(item, status, text, fields));
  else if (!isIntroduction(item, reading)) reading.told.tasks.push(taskOf(item, status, fields, owners, reading));
  readTell(item, owners, reading);
  if (status === 'done') tellOfDone(item, fields, owners, reading);
  return false;
}

function isIntroduction(item: Item, reading: Reading): boolean {
  return item.kind === 'introduce' && !isUnderHeld(item) && startIntroduction(item, reading.day, reading);
}

function taskOf(item: Item, status: TaskStatus, { days }: TaskFields, people: readonly string[], reading: Reading): TaskRecord {
  const kind = isToDo(item.kind) ? item.kind : 'task';
  const { text, words } = lineAndWords(item, reading);
  // Only a tag says what is to be done, too.
  return { path: reading.told.path, line: item.line, kind, people, text, words: kind === 'task' && words === '' ? wordsOf(text, -1) : words, status, days, noteDay: reading.day };
}

/** A ticked line with a tag is contact, one without is a mention, and what others promised is neither. In a person's own note, both are a talk where they have a day. */
function tellOfDone(item: Item, fields: TaskFields, owners: readonly string[], reading: Reading): void {
  const { kind, line } = item;
  const logged = loggedDay(item, [], reading);
  const day = doneOn(fields, logged ?? reading.day);
  const people = kind === null || item.people.length === 0 ? owners : tookPart(item, kind, reading);
  if (kind === 'advice' && !isUnderHeld(item)) startAdvice(item, people, day, reading);
  if (day === null || kind === 'waiting' || isAnswer(kind) || (kind === null && isUnderHeld(item))) return;
  if (kind !== null) tellRecord(item, { kind, source: 'task', day, people }, logged, reading);
  else if (logged !== null) tell(reading, 'talked', 'log', day, line, reading.own);
  const mentioned = kind === null ? people : peopleOf(item.people).filter((person) => !people.includes(person));
  if (mentioned.length > 0) reading.ticked.push({ day, line, people: mentioned });
}

/** The day on which a ticked task was done; null where none is known, or what says it can't be read. */
function doneOn({ days, unreadable }: TaskFields, otherwise: Day | null): Day | null {
  return unreadable.some(({ field }) => field === 'done') ? days.done : (days.done ?? otherwise);
}

function isUnderHeld({ parent }: Item): boolean {
  return parent !== null && parent.isHeld;
}
