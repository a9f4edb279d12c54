import { lineGone } from '../words/refusal-words';
import type { Change } from './edit';
import { findLine } from './find-line';
import type { KnownLine } from './find-line';
import { insertAt } from './insert-at';
import { indentOf } from './insert-under-heading';
import { isAtxHeading, isBlank, isListItem, isThematicBreak, readLayout } from './note-layout';
import type { NoteLayout } from './note-layout';
import { splitLines } from './note-lines';
import { columnOf, interruptsParagraph } from './open-blocks';

const ITEM = /^((?:\s*>)*)(\s*)((?:[-*+]|\d{1,9}[.)])(?:\s{1,4}(?=\S)|\s))/;

/** A list item: the marks of the quotes around it, its indentation, and the column where its text begins. */
interface Item { readonly line: number; readonly quotes: string; readonly indent: string; readonly content: number }

/**
 * Puts sub-items below a list item, after what stands there already, and changes no other byte. The item is found as a task is.
 * A blank line is put between where the text below would otherwise go on with them.
 * @param lines list items as Markdown, indented one further than the item, as the note does it
 * @returns a change that is refused when the item is gone or stands there twice, or something below it is never closed
 * @example insertBelow({ line: 0, text: '- Advice' }, ['- Tried'])('- Advice\n- Next') // '- Advice\n\t- Tried\n- Next'
 */
export function insertBelow(known: KnownLine, lines: readonly string[]): Change {
  return (text) => {
    const note = splitLines(text);
    const found = findLine(note.lines, known);
    if (typeof found !== 'number') return found;
    const layout = readLayout(note.lines);
    const item = layout.blocks[found] ? null : itemOn(known.text, found);
    if (!item) return { refused: lineGone(known.text) };
    const last = lastLineOf(item, note.lines, layout);
    const before = item.quotes + indentBelow(item, last, note.lines, layout);
    const step = before.endsWith('\t') ? '\t' : '  ';
    const items = lines.map((line) => before + line.replace(/^\t+/, (tabs) => step.repeat(tabs.length)));
    const next = note.lines[last + 1] ?? '';
    return insertAt(note, last + 1, goesOn(withoutQuotes(next, item.quotes), next) ? [...items, item.quotes] : items);
  };
}

function itemOn(text: string, line: number): Item | null {
  const [, quotes = '', indent = '', marker] = ITEM.exec(text) ?? [];
  return marker === undefined ? null : { line, quotes, indent, content: columnOf(indent + marker.replace(/[^\t]/g, ' ')) };
}

/** The last line that belongs to an item: further in than its marker, or going on with its paragraph. */
function lastLineOf(item: Item, lines: readonly string[], { blocks }: NoteLayout): number {
  let last = item.line;
  for (let index = item.line + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const block = blocks[index];
    const inner = withoutQuotes(line, item.quotes);
    const isInBlock = block && block.start < index ? block.start <= last : null;
    if (isInBlock === null && inner !== null && isBlank(inner)) continue;
    const isFurtherIn = inner !== null && columnOf(inner) >= item.content;
    if (!(isInBlock ?? (isFurtherIn || (last === index - 1 && !blocks[last] && !block && goesOn(inner, line))))) break;
    last = index;
  }
  return last;
}

/** Whether a line goes on with the paragraph above it without being indented, or outside of the quote. */
function goesOn(inner: string | null, line: string): boolean {
  if (inner === null && columnOf(line) > 3) return !isBlank(line);
  const text = inner ?? line;
  return !isBlank(text) && !isListItem(text) && !isAtxHeading(text) && !isThematicBreak(text) && !interruptsParagraph(text);
}

/** A line inside as many quotes; null when it is in fewer. */
function withoutQuotes(line: string, quotes: string): string | null {
  const depth = quotes.split('>').length - 1;
  const found = new RegExp(`^(?:\\s{0,3}>){${depth}}`).exec(line);
  return found ? line.slice(found[0].length) : null;
}

/** How a sub-item is indented: as the outermost of those there, else as the note does it, as far in as it has to be. */
function indentBelow(item: Item, last: number, lines: readonly string[], layout: NoteLayout): string {
  const there = lines.slice(item.line + 1, last + 1).flatMap((line, index) => (layout.blocks[item.line + 1 + index] ? [] : (ITEM.exec(line)?.[2] ?? [])));
  const [outermost] = there.sort((a, b) => columnOf(a) - columnOf(b));
  if (outermost !== undefined && columnOf(outermost) >= item.content) return outermost;
  const usual = item.indent + indentOf(lines, layout);
  return item.quotes === '' && columnOf(usual) >= item.content ? usual : ' '.repeat(item.content);
}
