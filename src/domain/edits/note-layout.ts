import { columnOf, interruptsParagraph, openingOn } from './open-blocks';
import type { BlockType, Opening } from './open-blocks';

/** A stretch of lines whose text is not read as paragraphs, lists and headings. `end` is its last line, null when it is never closed. */
interface Block { readonly type: BlockType; readonly start: number; end: number | null }

/** A heading of the note itself, not one in a list or quote; `line` is where its text begins. */
export interface Heading { readonly line: number; readonly lastLine: number; readonly level: number; readonly text: string }

/** What stands where in a note, as far as a writer needs to know. */
export interface NoteLayout {
  readonly headings: readonly Heading[];
  /** The block that each line belongs to, its first and last line among them. */
  readonly blocks: readonly (Block | null)[];
  /** The lines that begin a list item. */
  readonly listItems: ReadonlySet<number>;
  /** The last line of the frontmatter, -1 when there is none. */
  readonly frontmatterEnd: number;
}

const ATX_HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$/;
const SETEXT_UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const LIST_ITEM = /^(\s*(?:[-*+]|\d{1,9}[.)])(?:\s+|$))/;
const THEMATIC_BREAK = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const TABLE_DELIMITERS = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const QUOTE_MARKS = /^\s*(?:>\s*)+/;

/** Whether a line is a heading with its marks before it. */
export function isAtxHeading(line: string): boolean {
  return ATX_HEADING.test(line);
}

/** Whether a line holds nothing but spaces and tabs; any other space is text. */
export function isBlank(line: string | undefined): boolean {
  return line === undefined || !/[^ \t]/.test(line);
}

/** Whether a line begins a list item; `* * *` does not. */
export function isListItem(line: string): boolean {
  return LIST_ITEM.test(line) && !THEMATIC_BREAK.test(line);
}

/** Whether a line is a rule across the page. */
export function isThematicBreak(line: string): boolean {
  return THEMATIC_BREAK.test(line);
}

/** Whether a line stands between the heads and the rows of a table. */
export function isTableDelimiters(line: string): boolean {
  return line.includes('|') && TABLE_DELIMITERS.test(line.replace(QUOTE_MARKS, ''));
}

/** Whether a line is one of the heads or rows of a table. */
export function isTableLine(lines: readonly string[], index: number): boolean {
  let line = index + 1;
  while (line > 0 && !isTableDelimiters(lines[line] ?? '')) {
    line--;
    if (line < index + 1 && endsTable(lines[line]?.replace(QUOTE_MARKS, ''))) return false;
  }
  return line > 0 && cellCount(lines[line - 1]) === cellCount(lines[line]);
}

function endsTable(line: string | undefined): boolean {
  return line === undefined || isBlank(line) || isListItem(line) || interruptsParagraph(line);
}

function cellCount(line = ''): number {
  return line.replace(QUOTE_MARKS, '').trim().replace(/^\||\|$/g, '').replace(/\\\|/g, '').split('|').length;
}

/** Reads where the frontmatter, code, comments, math and the headings of a note are. */
export function readLayout(lines: readonly string[]): NoteLayout {
  const frontmatterEnd = endOfFrontmatter(lines);
  const { blocks, listItems } = readBlocks(lines, frontmatterEnd);
  return { frontmatterEnd, blocks, listItems, headings: readHeadings(lines, blocks) };
}

/** The line that closes the frontmatter; -1 when the note does not begin with one or never closes it. */
export function endOfFrontmatter(lines: readonly string[]): number {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return -1;
  return lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
}

type OpenBlock = Opening & { readonly block: Block };

function readBlocks(lines: readonly string[], frontmatterEnd: number): Pick<NoteLayout, 'blocks' | 'listItems'> {
  const frontmatter: Block = { type: 'frontmatter', start: 0, end: frontmatterEnd };
  const blocks: (Block | null)[] = lines.map((_, index) => (index <= frontmatterEnd ? frontmatter : null));
  const flow = new Flow();
  const listItems = new Set<number>();
  let open: OpenBlock | null = null;
  for (let index = frontmatterEnd + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (open?.leftBy(line)) open = close(open, index - 1);
    const rest: string | null = open ? open.restAfter(line) : line;
    blocks[index] = open?.block ?? null;
    if (rest === null) continue;
    if (open) open = close(open, index);
    if (flow.see(rest)) listItems.add(index);
    const opening = openingOn(rest, flow);
    if (!opening) continue;
    open = { ...opening, block: { type: opening.type, start: index, end: null } };
    if (opening.atStart) blocks[index] = open.block;
    if (opening.atStart) flow.endParagraph();
  }
  if (open?.endsAtBlank) close(open, lines.length - 1);
  return { blocks, listItems };
}

function close(open: OpenBlock, line: number): null {
  open.block.end = line;
  return null;
}

/** What the lines so far leave open that no mark closes: list items and a paragraph. */
class Flow {
  private columns: number[] = [];
  private isText = false;
  /** Whether the line last seen may go on with the paragraph of the line before. */
  inParagraph = false;

  /** Where the text of the list item begins that the line last seen may belong to. */
  get contentColumn(): number {
    return this.columns[this.columns.length - 1] ?? 0;
  }

  /** @returns whether the line begins a list item */
  see(line: string): boolean {
    this.inParagraph = this.isText;
    const isCode = !this.inParagraph && columnOf(line) - this.outer(columnOf(line)) > 3;
    this.isText = !isBlank(line) && !isCode && !/^ {0,3}(?:#{1,6}(?:\s|$)|<!--)/.test(line) && !THEMATIC_BREAK.test(line);
    const isItem = this.isText && isListItem(line) && columnOf(line) - this.outer(columnOf(line)) <= 3;
    if (!isBlank(line)) this.leaveItems(line, isItem);
    if (isItem) this.columns.push(contentColumnOf(line));
    return isItem;
  }

  endParagraph(): void {
    this.isText = false;
  }

  private leaveItems(line: string, isItem: boolean): void {
    const interrupts = isItem || !this.inParagraph || THEMATIC_BREAK.test(line) || interruptsParagraph(line);
    if (interrupts) this.columns = this.columns.filter((content) => content <= columnOf(line));
  }

  /** Where the text of the item begins that a line of this indentation may stand in. */
  private outer(column: number): number {
    return this.columns.filter((content) => content <= column).pop() ?? 0;
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
    const isUnderlined = underline !== undefined && isPlain(lines.slice(paragraphStart, index));
    if (isUnderlined) {
      headings.push({ line: paragraphStart, lastLine: index, level: underline.startsWith('=') ? 1 : 2, text: lines.slice(paragraphStart, index).join(' ') });
    }
    if (!isText || atx || isUnderlined || THEMATIC_BREAK.test(line)) paragraphStart = -1;
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
