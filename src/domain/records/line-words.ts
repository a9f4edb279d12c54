import { withoutLinks } from '../properties/links';

const MARKERS = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])(?:\s+|$))?(?:\[.\](?:\s+|$))?/u;
const BEYOND_ASCII = /[^\0-\x7f]/;
const COMMENTS = /%%.*?(?:%%|$)|<!--.*?(?:-->|$)/g;
const SIGNED_FIELDS = /(?:⏳|⌛|📅|📆|🗓|🛫|✅|❌|➕)\uFE0F?[ \t]*\d[\d\-/.]*|🔁\uFE0F?[^⏳⌛📅📆🗓🛫✅❌➕🔺⏫🔼🔽⏬🏁🆔⛔#]*|🏁\uFE0F?[ \t]*[a-z]+|(?:🆔|⛔)\uFE0F?[ \t]*[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*|[🔺⏫🔼🔽⏬]\uFE0F?/giu;
const BRACKETED_FIELDS = /[[(][ \t]*(?:scheduled|due|start|completion|cancelled|created|repeat|priority|id|dependsOn)[ \t]*::(?:\[\[[^\]]*\]\]|[^\])])*[\])]/gi;
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
  if (BEYOND_ASCII.test(bare)) bare = bare.replace(SIGNED_FIELDS, '');
  if (bare.includes('::')) bare = bare.replace(BRACKETED_FIELDS, '');
  return bare.includes('#') ? bare.replace(TAGS, '$1') : bare;
}
