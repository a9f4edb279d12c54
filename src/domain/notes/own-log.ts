import type { Day } from '../days/day';
import { memo } from '../properties/memo';
import { withoutMarkers } from '../records/line-words';
import * as ACCEPTED from '../words/problem-words';
import { wordsFor } from './concerned';
import type { Item } from './item';
import { readLeadingDay } from './leading-day';
import type { Place } from './note';
import type { Reading } from './reading';
import { linkedDay, tell, tellProblem } from './reading';

/**
 * The day on which something happened with the person in whose note an item stands: of the daily note that it links to, or, below a log
 * heading, the one that it begins with. What looks like a day there and is none is a problem.
 * @param about whom else the item concerns
 */
export function loggedDay(item: Item, about: readonly string[], reading: Reading): Day | null {
  if (reading.own.length === 0) return null;
  const linked = linkedDay(item.line, reading);
  if (linked !== null || !isInLog(item.at.position.start, reading)) return linked;
  const line = wordsFor(item, [...reading.own, ...about], reading);
  return line === null ? null : leadingDay(withoutMarkers(line), item.line, reading);
}

/** In a person's own note, a line with a day is something that happened with that person then. */
export function readLogEntry(item: Item, reading: Reading): void {
  const day = item.isHeld ? null : loggedDay(item, [], reading);
  if (day !== null) tell(reading, 'talked', 'log', day, item.line, reading.own);
}

/** Adds what headings below a log heading tell that begin with a day. */
export function readLogHeadings(reading: Reading): void {
  if (reading.own.length === 0) return;
  for (const { heading, level, position: { start } } of reading.note.metadata.headings ?? []) {
    const day = isInLog(start, reading, level) ? leadingDay(heading, start.line, reading) : null;
    if (day !== null) tell(reading, 'talked', 'log', day, start.line, reading.own);
  }
}

/** Whether a place stands below a log heading: the headings over it are looked at from the nearest up. @param level of a heading that it is */
function isInLog({ offset }: Place, { note, rules }: Reading, level = Infinity): boolean {
  let lowest = level;
  for (const { heading, level: other, position } of (note.metadata.headings ?? []).slice().reverse()) {
    if (position.end.offset > offset || other >= lowest) continue;
    if (rules.logHeadings.some((name) => plain(name) === plain(heading))) return true;
    lowest = other;
  }
  return false;
}

function leadingDay(words: string, line: number, reading: Reading): Day | null {
  const { day, unreadable } = readLeadingDay(words, reading.around.readUserDay);
  if (unreadable !== null) tellProblem(reading, 'day', line, unreadable, ACCEPTED.day);
  return day;
}

/** A heading's words for comparing: without emoji and marks around them, case aside. */
const plain = memo((heading: string) => heading.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
