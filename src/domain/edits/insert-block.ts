import type { Change } from './edit';
import { insertAt } from './insert-at';
import { isBlank, isListItem, isTableLine, readLayout } from './note-layout';
import { splitLines } from './note-lines';

/**
 * Puts a block of its own into a note, and changes no other byte: below a line, or at the end. Blank lines part it from what stands
 * around it; inside properties, a heading, code, a comment, a table, a quote or the item of a list it goes below their end.
 * @param below the line from 0 that it goes below; null for the end of the note
 * @param lines Markdown that begins no list item
 * @returns a change that is refused when code, a comment or the like is never closed above the place
 * @example insertBlock(0, ['> [!note] Sam'])('one\ntwo') // 'one\n\n> [!note] Sam\n\ntwo'
 */
export function insertBlock(below: number | null, lines: readonly string[]): Change {
  return (text) => {
    const note = splitLines(text);
    const { blocks, headings } = readLayout(note.lines);
    const wanted = below === null ? lastWords(note.lines) : Math.min(below, note.lines.length - 1);
    const heading = headings.find(({ line, lastLine }) => line <= wanted && wanted <= lastLine);
    const above = endOfWhole(note.lines, blocks[wanted]?.end ?? heading?.lastLine ?? wanted);
    // A note that begins with a blank line may as well begin with the block.
    const place = above === 0 && isBlank(note.lines[0]) ? 0 : above + 1;
    const before = place === 0 || isBlank(note.lines[place - 1]) ? [] : [''];
    const after = place >= note.lines.length || isBlank(note.lines[place]) ? [] : [''];
    return insertAt(note, place, [...before, ...lines, ...after]);
  };
}

function lastWords(lines: readonly string[]): number {
  let last = lines.length - 1;
  while (last > 0 && isBlank(lines[last])) last--;
  return last;
}

/** The last line of the table, the quote or the item of a list that a line stands in: a block in between would tear it apart. */
function endOfWhole(lines: readonly string[], from: number): number {
  let last = lastWords(lines.slice(0, from + 1));
  for (let next = last + 1; next < lines.length; next++) {
    if (isBlank(lines[next])) continue;
    if (!goesOn(lines, last, next)) break;
    last = next;
  }
  return Math.max(from, last);
}

function goesOn(lines: readonly string[], at: number, next: number): boolean {
  const [line = '', below = ''] = [lines[at], lines[next]];
  if (/^\s/.test(below) && (isListItem(line) || /^\s/.test(line))) return true;
  return next === at + 1 && ((isTableLine(lines, at) && isTableLine(lines, next)) || [line, below].every((each) => /^\s*>/.test(each)));
}
