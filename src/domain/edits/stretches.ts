import { isBlank } from './note-layout';
import type { NoteLines } from './note-lines';

/** Lines that one write put in the place of others: from which on, and before which it ends, in the note before and after. */
export interface Stretch { readonly oldFrom: number; readonly oldEnd: number; readonly from: number; readonly end: number }

/** All lines from the first to the last that differ. @example stretchBetween(splitLines('a\nb'), splitLines('a\nx\nb')) // { oldFrom: 1, oldEnd: 1, from: 1, end: 2 } */
export function stretchBetween(before: NoteLines, after: NoteLines): Stretch {
  const shorter = Math.min(before.lines.length, after.lines.length);
  let from = 0;
  while (from < shorter && isSame(before, from, after, from)) from++;
  // The last line of the note gets an ending when something comes below it; it is the same line for all that.
  if (from === before.lines.length - 1 && before.lines[from] === after.lines[from] && after.lines.length > from + 1) from++;
  return withoutEqualEnd({ oldFrom: from, oldEnd: before.lines.length, from, end: after.lines.length }, before, after);
}

function withoutEqualEnd({ oldFrom, oldEnd, from, end }: Stretch, before: NoteLines, after: NoteLines): Stretch {
  let same = 0;
  while (oldEnd - same > oldFrom && end - same > from && isSame(before, oldEnd - 1 - same, after, end - 1 - same)) same++;
  return { oldFrom, oldEnd: oldEnd - same, from, end: end - same };
}

/** A stretch as the separate ones it consists of, between lines that stayed; what was only put in or only taken out is one. */
export function partsOf(stretch: Stretch, before: NoteLines, after: NoteLines): readonly Stretch[] {
  const parts: Stretch[] = [];
  let { oldFrom, from } = stretch;
  while (oldFrom < stretch.oldEnd && from < stretch.end) {
    const [oldEnd, end] = nextSame({ ...stretch, oldFrom, from }, before, after);
    parts.push(withoutEqualEnd({ oldFrom, oldEnd, from, end }, before, after));
    [oldFrom, from] = [oldEnd, end];
    while (oldFrom < stretch.oldEnd && from < stretch.end && isSame(before, oldFrom, after, from)) [oldFrom, from] = [oldFrom + 1, from + 1];
  }
  return oldFrom < stretch.oldEnd || from < stretch.end ? [...parts, { ...stretch, oldFrom, from }] : parts;
}

/** The nearest line with words that stands in both notes; the end of the stretch when there is none. */
function nextSame({ oldFrom, oldEnd, from, end }: Stretch, before: NoteLines, after: NoteLines): readonly [number, number] {
  for (let steps = 1; steps < oldEnd - oldFrom + end - from; steps++) {
    for (let inOld = Math.max(0, steps - (end - from) + 1); inOld <= Math.min(steps, oldEnd - oldFrom - 1); inOld++) {
      const [old, now] = [oldFrom + inOld, from + steps - inOld];
      if (!isBlank(before.lines[old]) && isSame(before, old, after, now)) return [old, now];
    }
  }
  return [oldEnd, end];
}

function isSame(a: NoteLines, inA: number, b: NoteLines, inB: number): boolean {
  return a.lines[inA] === b.lines[inB] && a.endings[inA] === b.endings[inB];
}
