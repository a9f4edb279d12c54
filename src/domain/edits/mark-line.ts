import { tagOf } from '../records/compose';
import { kindOfTag, isInteractionKind } from '../records/record-kinds';
import type { RecordKind } from '../records/record';
import type { Rules } from '../rules';
import { alreadyRecord, inParagraph, notMarkable, openTask, unclosedAbove } from '../words/refusal-words';
import type { Change, Refusal } from './edit';
import { isRefusal } from './edit';
import { findLine } from './find-line';
import type { KnownLine } from './find-line';
import { isAtxHeading, isBlank, isListItem, readLayout } from './note-layout';
import { replaceLines, splitLines } from './note-lines';
import { openingOn } from './open-blocks';
import { beforeEnd, statusOnLine } from './task-line';

const MARKER = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+/;
const PLAIN_KINDS: ReadonlySet<RecordKind> = new Set<RecordKind>(['introduce', 'tried', 'another-way']);

/**
 * Makes a line that stands in a note a record: its tag is added at the end, a box where the kind is something to do,
 * and a list mark where the line is a paragraph of its own. Its words stay.
 * @returns a change that is refused when the line has moved or changed, is part of a paragraph, or stands in code or a comment
 */
export function markLine(known: KnownLine, kind: RecordKind, rules: Rules, manner?: string): Change {
  return (text) => {
    const note = splitLines(text);
    const found = findLine(note.lines, known);
    if (typeof found !== 'number') return found;
    const marked = markedLine(known.text, kind, rules, manner);
    if (isRefusal(marked)) return marked;
    const block = readLayout(note.lines).blocks[found];
    if (block) return { refused: notMarkable() };
    if (!MARKER.test(known.text) && !standsAlone(note.lines, found)) return { refused: inParagraph() };
    return replaceLines(note, found, 1, [marked]);
  };
}

/**
 * The line as a record.
 * @example markedLine('- Coffee with [[Sam]]', 'met', rules) // '- Coffee with [[Sam]] #kith/met'
 * @example markedLine('- send [[Sam]] the deck ^a', 'promise', rules) // '- [ ] send [[Sam]] the deck #kith/promise ^a'
 */
export function markedLine(line: string, kind: RecordKind, rules: Rules, manner?: string): string | Refusal {
  const tags = line.match(/#[^\s#]+/g) ?? [];
  if (tags.some((tag) => kindOfTag(tag, rules.tagRoots) !== null)) return { refused: alreadyRecord() };
  if (isBlank(line) || isAtxHeading(line) || /^\s*\|/.test(line) || /^(?: {4}|\t)/.test(line.replace(MARKER, '')) || (!MARKER.test(line) && /^\s*>/.test(line))) return { refused: notMarkable() };
  const open = openingOn(line, { contentColumn: Infinity, inParagraph: true });
  if (open) return { refused: unclosedAbove(open.type, 1) };
  const isTask = /^\[.\]\s/u.test(line.replace(MARKER, ''));
  if (isTask && isInteractionKind(kind) && statusOnLine(line) !== 'done') return { refused: openTask() };
  const item = MARKER.test(line) ? line : `- ${line.trimStart()}`;
  const needsBox = !isTask && !isInteractionKind(kind) && !PLAIN_KINDS.has(kind);
  const boxed = needsBox ? item.replace(MARKER, (marker) => `${marker}[ ] `) : item;
  return beforeEnd(boxed, tagOf(kind, rules, manner));
}

/** Whether a line is a paragraph of its own, so that a list mark before it takes nothing else along. */
function standsAlone(lines: readonly string[], index: number): boolean {
  const above = lines[index - 1] ?? '';
  const below = lines[index + 1] ?? '';
  return (isBlank(above) || isAtxHeading(above)) && (isBlank(below) || isAtxHeading(below) || isListItem(below));
}
