import { splitLines } from '../edits/note-lines';
import { partsOf, stretchBetween } from '../edits/stretches';

/** A line that a change takes away or puts in. */
export interface ChangedLine { readonly sign: '-' | '+'; readonly text: string }

/**
 * The lines in which two states of a note differ, in each place those taken away before those put in.
 * @example changedLines('a\nb\n', 'a\nc\n') // [{ sign: '-', text: 'b' }, { sign: '+', text: 'c' }]
 */
export function changedLines(before: string, after: string): readonly ChangedLine[] {
  const [was, now] = [splitLines(before), splitLines(after)];
  return partsOf(stretchBetween(was, now), was, now).flatMap(({ oldFrom, oldEnd, from, end }) => [
    ...was.lines.slice(oldFrom, oldEnd).map((text): ChangedLine => ({ sign: '-', text })),
    ...now.lines.slice(from, end).map((text): ChangedLine => ({ sign: '+', text })),
  ]);
}
