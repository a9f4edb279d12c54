import { columnOf } from '../edits/open-blocks';
import { isBlank, isTableDelimiters, isTableLine, readLayout } from '../edits/note-layout';

/** Stands for a character that is no text; in no name, and no letter. */
const HIDDEN = '\0';
/** Text so far from its quote mark or list mark that it is code, or may be. */
const FAR_FROM_MARK = /^[\s>]*(?:>|[-*+]|\d{1,9}[.)])(?: {5}| *\t[ \t])\s*(?!(?:[-*+]|\d{1,9}[.)])\s)\S/;

const COMMENT_MARK = /%%|<!--/;

/** Up to the end of a paragraph at most. */
const ANY = '(?:(?!\\n[ \\t]*(?:\\n|$))[\\s\\S])';
const CODE_IN_LINE = /(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g;
const CODE_IN_ITEM = new RegExp(`(\`+)(?!\`)(?:(?!\\n[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t])${ANY})*?[^\`]\\1(?!\`)`, 'g');
const CODE = new RegExp(`(\`+)(?!\`)${ANY}*?[^\`]\\1(?!\`)`, 'g');
const HIDDEN_PARTS: readonly RegExp[] = [
  /%%[^\n]*?(?:%%|(?=\n)|$)/g,
  /<!--[^\n]*?(?:-->|(?=\n)|$)/g,
  new RegExp(`<(a|button|code|kbd|pre|samp|script|style|svg|tt|var)(?=[\\s>])${ANY}*?</\\1\\s*>`, 'gi'),
  /<%[^\n]*?%>|\{\{[^\n]*?\}\}/g,
  /<[a-z/!?][^<>]{0,500}>/gi,
  /!?\[\[[^\n]*?(?:\]\]|(?=\n)|$)/g,
  new RegExp(`!?\\[(?:(?!\\n[ \\t]*\\n)(?:[^[\\]]|\\[[^[\\]\\n]*\\]))*\\](?:\\([^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*)*\\)|\\[[^\\]\\n]*\\])?`, 'g'),
  /[a-z][a-z\d+.-]*:\/\/[^\s<>]+|(?:www\.|mailto:|tel:)[^\s<>]+/gi,
  /[\p{L}\p{N}._%+'’-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?:^|[\s\0])#[^\s#,;.!?:()[\]{}"'`\0]+/g,
  /\$\$[^\n]*?\$\$|\$(?=[^\s$])[^$\n]*?[^\s$]?\$(?!\d)/g,
  /[ \t]\^[\w-]+[ \t]*(?=\n|$)/g,
  // The key of an inline field.
  /(?:^|\n)[ \t>]*(?:[-*+][ \t]+)?[^\s:\0][^\n:\0]{0,60}::/g,
];

/**
 * The lines of a note with everything out of sight in which no link can stand or should: properties, code, comments, math, HTML,
 * links of every kind, addresses, tags and the ids of blocks. Headings, quotes and tables are text. Every column stays where it is.
 * @example plainLines(['Met [[Ana]] and `Sam`']) // ['Met \0\0\0\0\0\0\0 and \0\0\0\0\0']
 */
export function plainLines(lines: readonly string[]): readonly string[] {
  const { blocks, listItems } = readLayout(lines);
  const uncommented = lines.some((line) => COMMENT_MARK.test(line)) ? readLayout(lines.map((line) => line.split(COMMENT_MARK).join(''))).blocks : blocks;
  // What is code or a comment depends on what stands around it: what is no text in one reading or the other is hidden.
  const certain = lines.map((_, index) => blocks[index] !== null);
  const possible = lines.map((line, index) => certain[index] || uncommented[index] !== null || FAR_FROM_MARK.test(line) || mayBecomeTable(lines, index) || mayBeIndentedCode(lines, index, listItems));
  return standingInBoth(withoutParts(lines, certain), withoutParts(lines, possible)).split('\n');
}

/** @param isOut of each line, whether no text stands on it: it is made blank, so that nothing is taken to go on beyond it */
function withoutParts(lines: readonly string[], isOut: readonly boolean[]): string {
  const text = lines.map((line, index) => (isOut[index] ? ' '.repeat(line.length) : line)).join('\n');
  const code = text.includes('`') ? [hide(text, CODE), hide(text, CODE_IN_ITEM), hide(hide(text, CODE_IN_LINE), CODE)] : [text];
  return HIDDEN_PARTS.reduce(hide, code.reduce(standingInBoth));
}

/** The characters that stand in both. */
function standingInBoth(one: string, other: string): string {
  return one === other ? one : one.replace(/[^\n]/g, (character, at: number) => (other[at] === character ? character : HIDDEN));
}

function hide(text: string, part: RegExp): string {
  return text.replace(part, (found) => found.replace(/[^\n]/g, HIDDEN));
}

/** Whether a line is indented by more than three columns from the margin or from the words of the list item that it stands in. */
export function mayBeIndentedCode(lines: readonly string[], index: number, listItems: ReadonlySet<number>): boolean {
  const column = columnOf(lines[index] ?? '');
  if (column <= 3) return false;
  let above = index - 1;
  while (above >= 0 && (isBlank(lines[above]) || columnOf(lines[above] ?? '') >= column)) above--;
  return !listItems.has(above) || column - wordsColumn(lines[above] ?? '') > 3;
}

/** Whether a line stands over the delimiters of a table and is none of its own: the stroke in a link could make it one. */
function mayBecomeTable(lines: readonly string[], index: number): boolean {
  return isTableDelimiters(lines[index + 1] ?? '') && !isTableLine(lines, index);
}

/** Where the words of a list item begin: right after its mark where they are code. */
function wordsColumn(item: string): number {
  const isCode = FAR_FROM_MARK.test(item);
  return columnOf(item.replace(/^(\s*)([-*+]|\d{1,9}[.)])(\s*)/, (_, indent: string, mark: string, space: string) => indent + ' '.repeat(mark.length) + (isCode ? ' ' : space)));
}
