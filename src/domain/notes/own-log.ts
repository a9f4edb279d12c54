import type { Day } from '../days/day';
import { memo } from '../properties/memo';
import { withoutMarkers } from '../records/line-words';
import * as ACCEPTED from '../words/problem-words';
import { readLeadingDay } from './leading-day';
import type { Item } from './list-items';
import { lineOf, ownPerson } from './owners';
import type { Reading } from './reading';

type Heading = NonNullable<Reading['note']['metadata']['headings']>[number];

/** Offsets in the note from a log heading's end to the next heading of its level or a higher one. */
interface Part { readonly from: number; readonly to: number }

/** The log in a person's own note: below a log heading, list items and headings that begin with a day tell of that day. */
export class OwnLog {
  private readonly parts: readonly Part[];
  private readonly headings: readonly Heading[];

  constructor(private readonly reading: Reading) {
    this.headings = (reading.owner === null ? null : reading.note.metadata.headings) ?? [];
    this.parts = this.headings.length === 0 ? [] : partsOf(this.headings, reading.rules.logHeadings);
  }

  /** Marks the items whose first words may be a day; the person of the note then waits for them. */
  markWordsNeeded(items: readonly Item[], awaited: string[]): void {
    if (this.parts.length === 0) return;
    for (const item of items) {
      if (item.box !== null || item.day !== null || !this.holds(item.at.position.start.offset)) continue;
      item.needsWords = true;
      awaited.push(...ownPerson(this.reading));
    }
  }

  /** The day that an item of the log begins with; null outside the log, and without one. What looks like a day and is none is a problem. */
  dayOf(item: Item): Day | null {
    if (!this.holds(item.at.position.start.offset)) return null;
    const line = lineOf(item, this.reading);
    return line === null ? null : this.dayIn(withoutMarkers(line), item.line);
  }

  /** Adds what the log's headings tell. */
  readHeadings(): void {
    if (this.parts.length === 0) return;
    for (const { heading, position } of this.headings) {
      const day = this.holds(position.start.offset) ? this.dayIn(heading, position.start.line) : null;
      if (day !== null) this.reading.tell('talked', 'log', day, position.start.line, ownPerson(this.reading));
    }
  }

  private holds(offset: number): boolean {
    return this.parts.length > 0 && this.parts.some(({ from, to }) => from <= offset && offset < to);
  }

  private dayIn(words: string, line: number): Day | null {
    const { day, unreadable } = readLeadingDay(words, this.reading.around.readUserDay);
    if (unreadable !== null) this.reading.problem('day', line, unreadable, ACCEPTED.day);
    return day;
  }
}

function partsOf(headings: readonly Heading[], names: readonly string[]): readonly Part[] {
  return headings.flatMap(({ heading, level, position }, index) => {
    const name = plain(heading);
    if (!names.some((wanted) => plain(wanted) === name)) return [];
    const next = headings.slice(index + 1).find((other) => other.level <= level);
    return [{ from: position.end.offset, to: next?.position.start.offset ?? Infinity }];
  });
}

/** A heading's words for comparing: without emoji and marks around them, case aside. */
const plain = memo((heading: string) => heading.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
