import { ambiguousUndo, changedSince } from '../words/refusal-words';
import { isRefusal } from './edit';
import type { Change, Refusal } from './edit';
import { endOfFrontmatter, isBlank } from './note-layout';
import { replaceLines, splitLines } from './note-lines';
import type { NoteLines } from './note-lines';
import { partsOf, stretchBetween } from './stretches';
import type { Stretch } from './stretches';

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

interface Found { readonly place: number; readonly span: Span }

const CONTEXT = 5;

/**
 * How a write is taken back: a change that finds what was written, wherever it stands by now, and puts back what was there.
 * Everything else in the note stays as it is at that moment, also between several places that the write changed: all of them are
 * taken back, or none. On the note as the write left it, it gives back the same bytes.
 * A heading or a block of properties that the write made stays when something else has come to stand in it.
 * @returns refused when what was written has been changed, or stands there twice and nothing tells which is meant
 * @example undoOf('a\n', 'a\n- Met\n')('new\na\n- Met\n') // 'new\na\n'
 */
export function undoOf(before: string, after: string): Change {
  const [old, written] = [splitLines(before), splitLines(after)];
  if (before === after) return (text) => text;
  const stretch = stretchBetween(old, written);
  const whole = spanOf(stretch, old, written);
  // Found out now, so that what is kept is not the notes but what differs.
  const parts = partsOf(stretch, old, written).map((part) => spanOf(part, old, written));
  return (text) => {
    const result = takeBackAll(text, [whole]);
    if (!isRefusal(result)) return result;
    const each = takeBackAll(text, parts);
    return isRefusal(each) ? result : each;
  };
}

/** All are looked for in the note as it is; then the last is taken back first, so that the places of the others hold. */
function takeBackAll(text: string, spans: readonly Span[]): string | Refusal {
  const note = splitLines(text);
  const found: Found[] = [];
  let from = 0;
  for (const span of spans) {
    const one = find(note, span, from);
    if (isRefusal(one)) return one;
    from = one.place + one.span.inserted.length;
    found.unshift(one);
  }
  return found.reduce((changed, { place, span }) => takeBack(splitLines(changed), place, span), text);
}

function find(note: NoteLines, whole: Span, from: number): Found | Refusal {
  const core = coreOf(whole);
  const place = findSpan(note, whole, from);
  if (typeof place === 'number' && (core === whole || !isInUse(note, place + whole.inserted.length, whole))) return { place, span: whole };
  const corePlace = core === whole ? place : findSpan(note, core, from);
  return typeof corePlace === 'number' ? { place: corePlace, span: core } : corePlace;
}

function takeBack(note: NoteLines, place: number, { inserted, removed, removedEndings, endings }: Span): string {
  // An editor shows other line endings than the disk holds.
  const isAsWritten = note.endings.length === 0 || note.endings.some((ending) => endings.has(ending));
  return replaceLines(note, place, inserted.length, removed, isAsWritten ? removedEndings : []);
}

function spanOf({ oldFrom, oldEnd, from, end }: Stretch, before: NoteLines, after: NoteLines): Span {
  return {
    from,
    removed: before.lines.slice(oldFrom, oldEnd),
    removedEndings: before.endings.slice(oldFrom, oldEnd),
    inserted: after.lines.slice(from, end),
    endings: new Set(after.endings),
    inFrontmatter: from <= endOfFrontmatter(after.lines),
    above: after.lines.slice(Math.max(0, from - CONTEXT), from).reverse(),
    below: after.lines.slice(end, end + CONTEXT),
  };
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

function findSpan(note: NoteLines, span: Span, from: number): number | Refusal {
  const candidates = placesOf(note, span, from).map((place) => ({ place, score: likeness(note, place, span) }));
  const best = Math.max(...candidates.map(({ score }) => score));
  const [found, ...others] = candidates.filter(({ score }) => score === best);
  if (!found || (span.inserted.length === 0 && best < 1)) return { refused: changedSince };
  const results = new Set([found, ...others].map(({ place }) => takeBack(note, place, span)));
  return results.size === 1 ? found.place : { refused: ambiguousUndo };
}

/** Where the inserted lines stand, from a line on; for a mere removal, every place in the same part of the note. */
function placesOf({ lines }: NoteLines, { inserted, removed, inFrontmatter }: Span, from: number): number[] {
  const frontmatterEnd = endOfFrontmatter(lines);
  if (inserted.length === 0 && inFrontmatter && removed.some((line) => hasKeyOf(lines.slice(0, frontmatterEnd), line))) return [];
  const places: number[] = [];
  for (let place = from; place <= lines.length - inserted.length; place++) {
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
