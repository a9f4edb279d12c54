import { tagOf } from '../records/compose';
import type { RecordKind } from '../records/record';
import type { Rules } from '../rules';
import { notMarkable } from '../words/refusal-words';
import type { Change } from './edit';
import { findLine } from './find-line';
import type { KnownLine } from './find-line';
import { readLayout } from './note-layout';
import { replaceLines, splitLines } from './note-lines';
import { openingOn } from './open-blocks';
import { beforeEnd } from './task-line';

/**
 * Makes a list item that stands in a note a record: its tag is added at the end. Its words stay.
 * @returns a change that is refused when the line has moved or changed, is no list item, or stands in code or a comment, also one that begins on it
 */
export function markLine(known: KnownLine, kind: RecordKind, rules: Rules, manner?: string): Change {
  return (text) => {
    const note = splitLines(text);
    const found = findLine(note.lines, known);
    if (typeof found !== 'number') return found;
    const { blocks, listItems } = readLayout(note.lines);
    const opens = openingOn(known.text, { contentColumn: Infinity, inParagraph: true });
    const isItem = listItems.has(found) && !blocks[found] && !opens;
    return isItem ? replaceLines(note, found, 1, [markedLine(known.text, kind, rules, manner)]) : { refused: notMarkable };
  };
}

/**
 * The line as a record.
 * @example markedLine('- Coffee with [[Sam]] ^a', 'met', rules) // '- Coffee with [[Sam]] #kith/met ^a'
 */
export function markedLine(line: string, kind: RecordKind, rules: Rules, manner?: string): string {
  return beforeEnd(line, tagOf(kind, rules, manner));
}
