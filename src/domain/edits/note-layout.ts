import { columnOf, openingOn } from './open-blocks';
import type { BlockType, Opening } from './open-blocks';

/** A stretch of lines whose text is not read as paragraphs, lists and headings. `end` is its last line, null when it is never closed. */
export interface Block { readonly type: BlockType; readonly start: number; end: number | null }

/** A heading of the note itself, not one in a list or quote; `line` is where its text begins. */
export interface Heading { readonly line: number; readonly lastLine: number; readonly level: number; readonly text: string }

/** What stands where in a note, as far as a writer needs to know. */
export interface NoteLayout {
  readonly headings: readonly Heading[];
  /** The block that each line belongs to, its first and last line among them. */
  readonly blocks: readonly (Block | null)[];
  /** The last line of the frontmatter, -1 when there is none. */
  readonly frontmatterEnd: number;
}

const ATX_HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$/;
const SETEXT_UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const LIST_ITEM = /^(\s*(?:[-*+]|\d{1,9}[.)])(?:\s+|$))/;
const THEMATIC_BREAK = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const TABLE_DELIMITERS = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

export function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

/** Whether a line begins a list item; `* * *` does not. */
export function isListItem(line: string): boolean {
  return LIST_ITEM.test(line) && !THEMATIC_BREAK.test(line);
}

/** Reads where the frontmatter, code, comments, math and the headings of a note are. */
export function readLayout(lines: readonly string[]): NoteLayout {
  const frontmatterEnd = endOfFrontmatter(lines);
  const blocks = readBlocks(lines, frontmatterEnd);
  return { frontmatterEnd, blocks, headings: readHeadings(lines, blocks) };
}

/** The line that closes the frontmatter; -1 when the note does not begin with one or never closes it. */
export function endOfFrontmatter(lines: readonly string[]): number {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return -1;
  return lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
}

function readBlocks(lines: readonly string[], frontmatterEnd: number): (Block | null)[] {
  const frontmatter: Block = { type: 'frontmatter', start: 0, end: frontmatterEnd };
  const blocks: (Block | null)[] = lines.map((_, index) => (index <= frontmatterEnd ? frontmatter : null));
  const lists = new ListColumns();
  let open: (Opening & { readonly block: Block }) | null = null;
  for (let index = frontmatterEnd + 1; index < lines.length; index++) {
    let rest: string | null = lines[index] ?? '';
    if (open?.leftBy(rest)) {
      open.block.end = index - 1;
      open = null;
    }
    if (open) {
      blocks[index] = open.block;
      rest = open.restAfter(rest);
      if (rest === null) continue;
      open.block.end = index;
    } else lists.see(rest);
    const opening: Opening | null = openingOn(rest, lists.contentColumn);
    const block: Block = { type: opening?.type ?? 'comment', start: index, end: null };
    open = opening && { ...opening, block };
    if (opening?.atStart) blocks[index] = block;
  }
  return blocks;
}

/** Where the text of the list items begins that the current line may belong to. */
class ListColumns {
  private columns: number[] = [];
  private afterBlank = true;

  get contentColumn(): number {
    return this.columns[this.columns.length - 1] ?? 0;
  }

  see(line: string): void {
    if (isBlank(line)) {
      this.afterBlank = true;
      return;
    }
    const column = columnOf(line);
    const item = isListItem(line);
    const interrupts = item || this.afterBlank || /^\s*(?:`{3}|~{3}|#{1,6}\s|>)/.test(line);
    if (interrupts) this.columns = this.columns.filter((content) => content <= column);
    if (item) this.columns.push(contentColumnOf(line));
    this.afterBlank = false;
  }
}

function contentColumnOf(item: string): number {
  const marker = LIST_ITEM.exec(item)?.[1] ?? '';
  return columnOf(marker.replace(/[^\t]/g, ' '));
}

function readHeadings(lines: readonly string[], blocks: readonly (Block | null)[]): Heading[] {
  const headings: Heading[] = [];
  let paragraphStart = -1;
  lines.forEach((line, index) => {
    const isText = !blocks[index] && !isBlank(line);
    const atx = isText ? ATX_HEADING.exec(line) : null;
    const underline = isText && paragraphStart >= 0 ? SETEXT_UNDERLINE.exec(line)?.[1] : undefined;
    if (atx) headings.push({ line: index, lastLine: index, level: atx[1]?.length ?? 1, text: atx[2] ?? '' });
    else if (underline !== undefined && isPlain(lines.slice(paragraphStart, index))) {
      headings.push({ line: paragraphStart, lastLine: index, level: underline.startsWith('=') ? 1 : 2, text: lines.slice(paragraphStart, index).join(' ') });
    }
    if (!isText || atx || underline !== undefined) paragraphStart = -1;
    else if (paragraphStart < 0) paragraphStart = index;
  });
  return headings;
}

/** Whether these lines are a paragraph of the note itself: no list, quote, table, code or break. */
function isPlain(lines: readonly string[]): boolean {
  const [first = ''] = lines;
  if (columnOf(first) > 3 || isListItem(first) || /^\s*>/.test(first)) return false;
  return !lines.some((line) => THEMATIC_BREAK.test(line) || (line.includes('|') && TABLE_DELIMITERS.test(line)));
}
