import { CODE_SPAN } from '../edits/open-blocks';

const COMMENT = /%%.*?%%/g;

/**
 * Whether a place on a line lies in a `%%` comment that begins and ends on that line; in code the signs begin none.
 * The metadata tells comments from text only where they are blocks of their own.
 * @param column from 0
 * @example isCommented('Lunch %% with [[Sam]] %%', 14) // true
 */
export function isCommented(line: string, column: number): boolean {
  if (!line.includes('%%')) return false;
  const text = line.replace(CODE_SPAN, (code) => ' '.repeat(code.length));
  return [...text.matchAll(COMMENT)].some(({ 0: comment, index }) => index < column && column < index + comment.length);
}
