import { indentedHeadingBelow } from '../words/refusal-words';
import type { Refusal } from './edit';
import { insertAt } from './insert-at';
import { isAtxHeading, isBlank, readLayout } from './note-layout';
import type { Heading, NoteLayout } from './note-layout';
import { columnOf } from './open-blocks';
import { splitLines } from './note-lines';

const NOT_LETTERS = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3/gu;

/**
 * Puts lines at the end of the section under a heading, before its trailing blank lines, and changes no other byte.
 * The heading is the first one with that text, at any level, whatever its case and emoji; when there is none, `## heading` is made
 * at the end of the note. A blank line is put between where a list item would otherwise run into what stands there.
 * @param lines list items as Markdown; sub-items begin with a tab, which becomes what the note indents with
 * @returns the new text; refused when the place lies inside code, a comment or the like that is never closed,
 *   or when the heading below is indented, so that it would become part of the new item
 * @example insertUnderHeading('## People\n', 'People', ['- Met [[Sam]] #kith/met']) // '## People\n- Met [[Sam]] #kith/met\n'
 */
export function insertUnderHeading(text: string, heading: string, lines: readonly string[]): string | Refusal {
  const note = splitLines(text);
  const layout = readLayout(note.lines);
  const found = layout.headings.find((candidate) => plain(candidate.text) === plain(heading)) ?? null;
  const place = lastContentBefore(note.lines, endOfSection(layout, found, note.lines.length)) + 1;
  const below = layout.headings.find(({ line }) => line >= place);
  if (below && columnOf(note.lines[below.line] ?? '') > 1) return { refused: indentedHeadingBelow(below.line + 1) };
  const items = indented(lines, note.lines, layout);
  const inserted = found ? spaced(items, note.lines, place, { layout, heading: found }) : [...blankBeforeHeading(layout, place), `## ${heading}`, ...items];
  return insertAt(note, place, inserted);
}

/** A heading's text as it is compared: without case, emoji and spare spaces. */
function plain(heading: string): string {
  return heading.normalize('NFC').replace(NOT_LETTERS, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The line before which the section ends: the next heading of the same or a higher level. */
function endOfSection({ headings }: NoteLayout, section: Heading | null, lineCount: number): number {
  if (!section) return lineCount;
  return headings.find((next) => next.line > section.line && next.level <= section.level)?.line ?? lineCount;
}

function lastContentBefore(lines: readonly string[], end: number): number {
  let last = end - 1;
  while (last >= 0 && isBlank(lines[last])) last--;
  return last;
}

function blankBeforeHeading(layout: NoteLayout, place: number): readonly string[] {
  return place === 0 || place === layout.frontmatterEnd + 1 ? [] : [''];
}

interface Section { readonly layout: NoteLayout; readonly heading: Heading }

/** The items with a blank line where one is needed: after anything that is no list, and before the text of an underlined heading. */
function spaced(items: readonly string[], lines: readonly string[], place: number, section: Section): readonly string[] {
  const below = lines[place] ?? '';
  const before = place === section.heading.lastLine + 1 || continuesList(lines, place, section) ? [] : [''];
  return [...before, ...items, ...(isBlank(below) || isAtxHeading(below) ? [] : [''])];
}

/** Whether a list item put before line `place` follows on a list. */
function continuesList(lines: readonly string[], place: number, { layout, heading }: Section): boolean {
  for (let index = place - 1; index > heading.lastLine; index--) {
    index = layout.blocks[index]?.start ?? index;
    const line = lines[index] ?? '';
    if (layout.listItems.has(index)) return true;
    const beginsAnew = layout.blocks[index] !== null || isBlank(lines[index - 1]) || /^[>|<#`~*_-]/.test(line);
    if (!isBlank(line) && !/^\s/.test(line) && beginsAnew) return false;
  }
  return false;
}

function indented(items: readonly string[], lines: readonly string[], layout: NoteLayout): readonly string[] {
  const unit = indentOf(lines, layout);
  return items.map((item) => item.replace(/^\t+/, (tabs) => unit.repeat(tabs.length)));
}

/** What the note puts before a sub-item: a tab, or two to four spaces; a tab when it has no sub-items. */
export function indentOf(lines: readonly string[], { listItems }: NoteLayout): string {
  const indents = lines.filter((line, index) => /^\s/.test(line) && listItems.has(index)).map((line) => /^\s*/.exec(line)?.[0] ?? '');
  const spaces = indents.filter((indent) => /^ {2,4}$/.test(indent)).map((indent) => indent.length);
  if (spaces.length === 0 || indents.some((indent) => indent.startsWith('\t'))) return '\t';
  return ' '.repeat(Math.min(...spaces));
}
