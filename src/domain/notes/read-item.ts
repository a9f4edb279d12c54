import { isAnswer, isToldPlainly } from '../records/record-kinds';
import * as RECORD_ACCEPTED from '../words/record-words';
import { concerned, tookPart, wordsFor } from './concerned';
import type { Item } from './item';
import { loggedDay, readLogEntry } from './own-log';
import { readBox } from './read-box';
import type { Reading } from './reading';
import { tellProblem } from './reading';
import { tellRecord } from './tell-record';
import { readAnswer, readTell, startAdvice, startIntroduction } from './threads';

/**
 * Reads the record, task or log entry that an item is.
 * @returns whether those whom its line links are mentioned by it, if it tells no more of them
 */
export function readItem(item: Item, reading: Reading): boolean {
  const { kind, box, line } = item;
  if (item.strangeTags !== null) tellProblem(reading, 'kind', line, item.strangeTags, RECORD_ACCEPTED.kind);
  // Without a box it leads to a task that stands elsewhere, and says nothing of its own.
  if (box === 'other' || (kind === 'today' && box === null)) return false;
  const about = concerned(item, reading);
  if (isAnswer(kind) && !standsUnderAdvice(item)) tellProblem(reading, 'kind', line, item.tag, RECORD_ACCEPTED.answer);
  else if (isAnswer(kind) && (box === null || box === 'done')) readAnswer(item, kind, reading);
  else if (about.length === 0 && kind !== null && !isAnswer(kind)) tellProblem(reading, 'people', line, item.tag, RECORD_ACCEPTED.people);
  else if (about.length > 0) return box === null ? readPlainly(item, about, reading) : readBox(item, box, about, reading);
  return box === null;
}

function standsUnderAdvice({ parent }: Item): boolean {
  return parent !== null && (parent.kind === 'advice' || standsUnderAdvice(parent));
}

/** @returns whether its words, where they are needed, could be read */
function readPlainly(item: Item, about: readonly string[], reading: Reading): boolean {
  const { kind } = item;
  if (kind === null) readLogEntry(item, reading);
  if (kind === null || item.isHeld) return true;
  const logged = loggedDay(item, about, reading);
  const day = logged ?? reading.day;
  const tells = day !== null && isToldPlainly(kind);
  const needsWords = kind === 'advice' || kind === 'introduce' || (tells && about.length > 1);
  if (needsWords && wordsFor(item, about, reading) === null) return false;
  const people = tookPart(item, kind, reading);
  readTell(item, people, reading);
  if (kind === 'advice') startAdvice(item, people, day, reading);
  if (kind === 'introduce') startIntroduction(item, day, reading);
  if (tells) tellRecord(item, { kind, source: 'record', day, people }, logged, reading);
  return kind !== 'waiting';
}
