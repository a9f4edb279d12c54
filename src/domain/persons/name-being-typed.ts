import { CODE_SPAN } from '../edits/open-blocks';
import { isUnspaced } from './searchable-name';

/** A name that is being typed after a sign. */
interface TypedName {
  /** Where the sign stands in the line. */
  readonly from: number;
  /** What stands after it, up to the cursor. */
  readonly query: string;
}

const MOST_LETTERS = 60;
const MOST_WORDS = 5;
const MOST_UNSPACED = 10;
/** What a name begins after: a space or an opening mark, and what makes it bold or slanted. */
const BOUNDARY = /(?:^|[\s({"'“‘«„—–…|])[*_~=]*$/u;
const IN_LINK = /\[[^\]]*$|\]\([^)]*$/;
const NAME = /^(?:[\p{L}\p{M}\p{N}\p{So}\u200d'’‘ʻʼ.·・‐‑־-]+ ?)*$/u;
/** A full stop ends the sentence, and with it the name; only an initial or a short title has one. */
const SENTENCE_END = /\p{L}{3}\./u;

/**
 * The name that is being typed where the cursor stands: the sign at the beginning of a word, and what could be a name after it.
 * Not within inline code, a link or an e-mail address.
 * @param before the line up to the cursor
 * @param sign what announces a name; empty for never
 * @example nameBeingTyped('Met @sam ri', '@') // { from: 4, query: 'sam ri' }
 */
export function nameBeingTyped(before: string, sign: string): TypedName | null {
  const from = sign === '' ? -1 : halfWidth(before).lastIndexOf(sign);
  if (from < 0) return null;
  const query = before.slice(from + sign.length);
  return couldBeName(query) && mayBegin(before.slice(0, from)) ? { from, query } : null;
}

/** A line with its signs as Latin keyboards give them: who writes Chinese or Japanese may type ＠. Every column stays where it is. */
export function halfWidth(line: string): string {
  return line.replace(/[！-～]/g, (character) => character.normalize('NFKC'));
}

/**
 * Whether somebody new may be called so: words that begin with a capital, apart from small ones in between, or a script without capitals.
 * @example looksLikeName('Anna van der Berg') // true
 * @example looksLikeName('home') // false
 */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const [first = '', last = ''] = [words[0], words[words.length - 1]];
  if (!/\p{L}/u.test(first) || /^[\p{Ll}.'-]/u.test(first) || /^\p{Ll}/u.test(last)) return false;
  return !isUnspaced(first) || text.length <= MOST_UNSPACED;
}

function couldBeName(query: string): boolean {
  if (query.startsWith(' ') || query.length > MOST_LETTERS || query.split(' ').length > MOST_WORDS) return false;
  return NAME.test(query) && !SENTENCE_END.test(query);
}

function mayBegin(before: string): boolean {
  if (!BOUNDARY.test(before) && !isUnspaced(Array.from(before).pop() ?? '')) return false;
  const text = before.replace(CODE_SPAN, '');
  return !text.includes('`') && !IN_LINK.test(text);
}
