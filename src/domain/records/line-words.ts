import { withoutLinks } from '../properties/links';
import { withoutFields } from './task-signs';

const MARKERS = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])(?:\s+|$))?(?:\[.\](?:\s+|$))?/u;
const COMMENTS = /%%.*?(?:%%|$)|<!--.*?(?:-->|$)/g;
const TAGS = /(^|\s)#(?!\d+(?:\W|$))[^\s#,;.!?:()[\]{}"'`]+/g;
const BLOCK_ID = /\s\^[\w-]+\s*$/;

/**
 * A line without the marks before its words: quote marks, list marker and box.
 * @example withoutMarkers('> - [ ] Call [[Sam]]') // 'Call [[Sam]]'
 */
export function withoutMarkers(line: string): string {
  return line.replace(MARKERS, '');
}

/**
 * The user's words on a line, as a reader sees them: after the colon when there is one, without box, tags, days and comments.
 * @param colon its column, or -1
 * @example wordsOf('- [ ] Promised [[Sam]]: the [[Budget|template]] #kith/promise ⏳ 2026-03-06', 22) // 'the template'
 */
export function wordsOf(line: string, colon: number): string {
  const words = colon >= 0 ? line.slice(colon + 1) : withoutMarkers(line);
  return withoutLinks(withoutMarks(words)).replace(/\s+/g, ' ').trim();
}

/** Each pattern is slow to look for, and its sign quick. */
function withoutMarks(words: string): string {
  let bare = words;
  if (bare.includes('^')) bare = bare.replace(BLOCK_ID, '');
  if (bare.includes('%%') || bare.includes('<!--')) bare = bare.replace(COMMENTS, '');
  bare = withoutFields(bare);
  return bare.includes('#') ? bare.replace(TAGS, '$1') : bare;
}
