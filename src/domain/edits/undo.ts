import { ambiguousUndo, changedSince } from '../words/refusal-words';
import type { Change, Refusal } from './edit';
import { endOfFrontmatter, isBlank } from './note-layout';
import { replaceLines, splitLines } from './note-lines';
import type { NoteLines } from './note-lines';

/** What one write did to a note: which lines it put in the place of which. */
interface Span {
  /** The first line of it, in the note after the write. */
  readonly from: number;
  readonly removed: readonly string[];
  readonly removedEndings: readonly string[];
  readonly inserted: readonly string[];
  /** The kinds of line endings in the note after the write. */
  readonly endings: ReadonlySet<string>;
  readonly inFrontmatter: boolean;
  readonly above: readonly string[];
  readonly below: readonly string[];
}

const CONTEXT = 5;

/**
 * How a write is taken back: a change that finds what was written, wherever it stands by now, and puts back what was there.
 * Everything else in the note stays as it is at that moment. On the note as the write left it, it gives back the same bytes.
 * A heading or a block of properties that the write made stays when something else has come to stand in it.
 * @returns refused when what was written has been changed, or stands there twice and nothing tells which is meant
 * @example undoOf('a\n', 'a\n- Met\n')('new\na\n- Met\n') // 'new\na\n'
 */
export function undoOf(before: string, after: string): Change {
  const whole = spanBetween(splitLines(before), splitLines(after));
  const core = coreOf(whole);
  return (text) => {
    if (before === after) return text;
    const note = splitLines(text);
    const place = findSpan(note, whole);
    if (typeof place === 'number' && (core === whole || !isInUse(note, place + whole.inserted.length, whole))) return takeBack(note, place, whole);
    const corePlace = core === whole ? place : findSpan(note, core);
    return typeof corePlace === 'number' ? takeBack(note, corePlace, core) : corePlace;
  };
}

function takeBack(note: NoteLines, place: number, { inserted, removed, removedEndings, endings }: Span): string {
  // An editor shows other line endings than the disk holds.
  const isAsWritten = note.endings.length === 0 || note.endings.some((ending) => endings.has(ending));
  return replaceLines(note, place, inserted.length, removed, isAsWritten ? removedEndings : []);
}

function spanBetween(before: NoteLines, after: NoteLines): Span {
  const shorter = Math.min(before.lines.length, after.lines.length);
  let from = 0;
  while (from < shorter && isSame(before, from, after, from)) from++;
  // The last line of the note gets an ending when something comes below it; it is the same line for all that.
  if (from === before.lines.length - 1 && before.lines[from] === after.lines[from] && after.lines.length > from + 1) from++;
  let [oldEnd, newEnd] = [before.lines.length, after.lines.length];
  while (oldEnd > from && newEnd > from && isSame(before, oldEnd - 1, after, newEnd - 1)) [oldEnd, newEnd] = [oldEnd - 1, newEnd - 1];
  return {
    from,
    removed: before.lines.slice(from, oldEnd),
    removedEndings: before.endings.slice(from, oldEnd),
    inserted: after.lines.slice(from, newEnd),
    endings: new Set(after.endings),
    inFrontmatter: from <= endOfFrontmatter(after.lines),
    above: after.lines.slice(Math.max(0, from - CONTEXT), from).reverse(),
    below: after.lines.slice(newEnd, newEnd + CONTEXT),
  };
}

function isSame(a: NoteLines, inA: number, b: NoteLines, inB: number): boolean {
  return a.lines[inA] === b.lines[inB] && a.endings[inA] === b.endings[inB];
}

/** The span without what was made around it to hold it: blank lines, a heading, the marks of a block of properties. */
function coreOf(span: Span): Span {
  const { inserted } = span;
  const isFrame = (line: string | undefined): boolean => isBlank(line) || /^(?:#{1,6} |---$)/.test(line ?? '');
  let [start, end] = [0, inserted.length];
  while (start < end && isFrame(inserted[start])) start++;
  while (end > start && isFrame(inserted[end - 1])) end--;
  if (span.removed.length > 0 || start === end || end - start === inserted.length) return span;
  const context = { above: inserted.slice(0, start).reverse(), below: inserted.slice(end) };
  return { ...span, from: span.from + start, inserted: inserted.slice(start, end), above: [...context.above, ...span.above], below: [...context.below, ...span.below] };
}

/** Whether something else has come to stand under the heading that the write made. */
function isInUse(note: NoteLines, end: number, { inserted }: Span): boolean {
  if (!inserted.some((line) => line.startsWith('#'))) return false;
  const next = note.lines.slice(end).find((line) => !isBlank(line));
  return next !== undefined && !/^ {0,3}#{1,6}\s/.test(next);
}

function findSpan(note: NoteLines, span: Span): number | Refusal {
  const candidates = placesOf(note, span).map((place) => ({ place, score: likeness(note, place, span) }));
  const best = Math.max(...candidates.map(({ score }) => score));
  const [found, ...others] = candidates.filter(({ score }) => score === best);
  if (!found || (span.inserted.length === 0 && best < 1)) return { refused: changedSince() };
  const results = new Set([found, ...others].map(({ place }) => takeBack(note, place, span)));
  return results.size === 1 ? found.place : { refused: ambiguousUndo() };
}

/** Where the inserted lines stand; for a mere removal, every place in the same part of the note. */
function placesOf({ lines }: NoteLines, { inserted, removed, inFrontmatter }: Span): number[] {
  const frontmatterEnd = endOfFrontmatter(lines);
  if (inserted.length === 0 && inFrontmatter && removed.some((line) => hasKeyOf(lines.slice(0, frontmatterEnd), line))) return [];
  const places: number[] = [];
  for (let place = 0; place <= lines.length - inserted.length; place++) {
    const isThere = inserted.every((line, index) => lines[place + index] === line);
    if (isThere && place <= frontmatterEnd === inFrontmatter) places.push(place);
  }
  return places;
}

/** Whether a property that was removed has been set again. */
function hasKeyOf(properties: readonly string[], line: string): boolean {
  const key = /^[^:]+:/.exec(line)?.[0];
  return key !== undefined && properties.some((property) => property.startsWith(key));
}

/** How many lines above and below are still those around the span; between equals that have any, the same line number decides. */
function likeness({ lines }: NoteLines, place: number, { from, inserted, above, below }: Span): number {
  let score = 0;
  for (let index = 0; index < above.length && lines[place - 1 - index] === above[index]; index++) score++;
  for (let index = 0; index < below.length && lines[place + inserted.length + index] === below[index]; index++) score++;
  return score > 0 && place === from ? score + 0.5 : score;
}
