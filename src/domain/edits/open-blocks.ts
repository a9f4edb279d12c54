/** Parts of a note whose text is not read as paragraphs, lists and headings. */
export type BlockType = 'frontmatter' | 'code' | 'comment' | 'html-comment' | 'math' | 'html';

/** A block that begins on a line, with how its end is known. */
export interface Opening {
  readonly type: BlockType;
  /** Whether the line on which it opens belongs to it as a whole. */
  readonly atStart: boolean;
  /** What stands on a line after the end of the block; null while the block goes on. */
  readonly restAfter: (line: string) => string | null;
  /** Whether a line can't belong to it any more, because the list item or quote around it has ended. */
  readonly leftBy: (line: string) => boolean;
  /** Whether a blank line ends it, so that it is never left open for good. */
  readonly endsAtBlank?: boolean;
}

const FENCE = /^((?:\s*>)*\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}(?=[^`]*$)|~{3,})/;
const RAW_HTML = /^ {0,3}<(script|pre|style|textarea)(?=[\s>]|$)/i;
const HTML_BLOCK = new RegExp(
  '^ {0,3}</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption' +
  '|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param' +
  '|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=\\s|/?>|$)',
  'i',
);
const LONE_TAG = /^ {0,3}<(?:\/[a-z][a-z0-9-]*\s*|[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?)>\s*$/i;
/** Code within a line. */
export const CODE_SPAN = /(`+)(?!`).*?[^`]\1(?!`)/g;
const never = (): boolean => false;

/**
 * The block that a line opens and does not close.
 * @param line a line that stands in no block, or the rest of one after a comment's end
 * @param around where the text of the list item around it begins, 0 outside lists, and whether a paragraph may go on
 */
export function openingOn(line: string, around: { readonly contentColumn: number; readonly inParagraph: boolean }): Opening | null {
  if (!/[`~$<%]/.test(line)) return null;
  return fenceOn(line, around.contentColumn) ?? mathOn(line) ?? rawHtmlOn(line) ?? htmlOn(line, around.inParagraph) ?? commentOn(line);
}

/** Whether a line begins something that no paragraph goes on into. */
export function interruptsParagraph(line: string): boolean {
  return /^\s*(?:`{3}|~{3}|#{1,6}(?:\s|$)|>|<!--)/.test(line) || HTML_BLOCK.test(line) || RAW_HTML.test(line);
}

/** How far a line is indented, a tab leading to the next multiple of four. */
export function columnOf(line: string): number {
  let column = 0;
  for (const char of line) {
    if (char === '\t') column += 4 - (column % 4);
    else if (char === ' ') column++;
    else break;
  }
  return column;
}

function fenceOn(line: string, contentColumn: number): Opening | null {
  const [, before = '', fence] = FENCE.exec(line) ?? [];
  if (fence === undefined) return null;
  const isQuoted = before.includes('>');
  const isIndentedCode = before.trim() === '' && columnOf(line) - contentColumn > 3;
  if (isIndentedCode) return null;
  const isEnd = (text: string): boolean => /^(`{3,}|~{3,})\s*$/.test(text) && text.startsWith(fence);
  return {
    type: 'code',
    atStart: true,
    restAfter: (next) => (isEnd(next.replace(isQuoted ? /^[\s>]*/ : /^\s*/, '')) ? '' : null),
    leftBy: (next) => (isQuoted ? !/^\s*>/.test(next) : next.trim() !== '' && columnOf(next) < contentColumn),
  };
}

function mathOn(line: string): Opening | null {
  const isOpened = line.trimStart().startsWith('$$') && line.split('$$').length === 2;
  return isOpened ? { type: 'math', atStart: true, restAfter: after('$$'), leftBy: never } : null;
}

function rawHtmlOn(line: string): Opening | null {
  const name = RAW_HTML.exec(line)?.[1]?.toLowerCase();
  if (name === undefined || line.toLowerCase().includes(`</${name}>`)) return null;
  return { type: 'html', atStart: true, restAfter: (next) => (next.toLowerCase().includes(`</${name}>`) ? '' : null), leftBy: never };
}

/** Tags at the start of a line hold what follows up to a blank line; some of them not within a paragraph. */
function htmlOn(line: string, inParagraph: boolean): Opening | null {
  if (!HTML_BLOCK.test(line) && (inParagraph || !LONE_TAG.test(line))) return null;
  return { type: 'html', atStart: true, restAfter: (next) => (next.trim() === '' ? '' : null), leftBy: never, endsAtBlank: true };
}

/** The first `%%` or `<!--` outside code that has no partner on its line. */
function commentOn(line: string): Opening | null {
  const text = line.replace(CODE_SPAN, (code) => ' '.repeat(code.length));
  let rest: string | null = text;
  while (rest !== null) {
    const mark = /%%|<!--/.exec(rest);
    if (!mark) return null;
    const restAfter: (next: string) => string | null = after(mark[0] === '%%' ? '%%' : '-->');
    const inside: string = rest.slice(mark.index + mark[0].length);
    const atStart = text.trimStart() === rest.slice(mark.index);
    rest = restAfter(inside);
    if (rest === null) return { type: mark[0] === '%%' ? 'comment' : 'html-comment', atStart, restAfter, leftBy: never };
  }
  return null;
}

function after(mark: string): (line: string) => string | null {
  return (line) => {
    const at = line.indexOf(mark);
    return at < 0 ? null : line.slice(at + mark.length);
  };
}
