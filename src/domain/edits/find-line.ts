import { lineGone, lineTwice } from '../words/refusal-words';
import type { Change, Refusal } from './edit';
import { readLayout } from './note-layout';
import { replaceLines, splitLines } from './note-lines';

/** A line as it was read: its number from 0, and its text without line ending. */
export interface KnownLine { readonly line: number; readonly text: string }

/**
 * A change of one line, which is found by the same text at its remembered number, else by being the only one with that text
 * outside properties, code and comments.
 * @param rewrite what stands in its place, one line or several
 * @returns a change that is refused when the line is gone or stands there twice
 */
export function changeLine(known: KnownLine, rewrite: (text: string) => readonly string[] | Refusal): Change {
  return (text) => {
    const note = splitLines(text);
    const found = findLine(note.lines, known);
    if (typeof found !== 'number') return found;
    const replacement = rewrite(known.text);
    return 'refused' in replacement ? replacement : replaceLines(note, found, 1, replacement);
  };
}

/** Where a line stands now: at its remembered number, else where it is the only one with its text outside properties, code and comments. */
export function findLine(lines: readonly string[], known: KnownLine): number | Refusal {
  if (lines[known.line] === known.text) return known.line;
  const equal = lines.flatMap((line, index) => (line === known.text ? [index] : []));
  const { blocks } = readLayout(lines);
  const [found, ...others] = equal.filter((index) => !blocks[index]);
  if (found === undefined) return { refused: lineGone(known.text) };
  return others.length > 0 ? { refused: lineTwice(known.text) } : found;
}
