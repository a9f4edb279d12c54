import type { Day } from '../days/day';
import { endOfFrontmatter } from '../edits/note-layout';
import { ANY_LINK } from '../properties/links';
import { colonAfter } from '../records/colon';
import { wordsOf } from '../records/line-words';
import { isWithoutWords } from '../records/wording';
import type { Rules } from '../rules';
import { withoutLeadingDay } from './leading-day';

const FIRST_LINK = new RegExp(ANY_LINK);
/** What the user noted below a record: no task, and no record of its own. */
const SUB_ITEM = /^\s+[-*+] (?!\[.\])[^#]*$/u;
const HEADING = /^\s*#{1,6}\s+/;

/**
 * The user's words at a line of a note: after the colon of a record, without the day that an entry of a log begins with. A record
 * without words of its own has those of the item below it. A heading takes along the line below it; a line of the properties, which speaks of the whole note, stands for the first words of the text.
 * @param line from 0
 * @returns null when the line is gone or holds no words
 * @example quotedWords('- Met [[Sam]]: coffee by the river #kith/met', 0, noUserDay, rules) // 'coffee by the river'
 * @example quotedWords('### 2026-06-12 — Email\nsent the deck', 0, noUserDay, rules) // 'Email: sent the deck'
 */
export function quotedWords(text: string, line: number, readUserDay: (text: string) => Day | null, rules: Rules): string | null {
  const lines = text.split(/\r?\n/);
  const quoted = lines[line];
  if (quoted === undefined) return null;
  const properties = endOfFrontmatter(lines);
  if (line <= properties) return firstWords(lines, properties + 1) || null;
  if (isWithoutWords(quoted, rules)) return SUB_ITEM.test(lines[line + 1] ?? '') ? wordsOf(lines[line + 1] ?? '', -1) || null : null;
  const words = wordsOn(quoted, readUserDay);
  const below = HEADING.test(quoted) ? wordsBelow(lines, line + 1) : '';
  return [words, below].filter((part) => part !== '').join(': ') || wordsOf(quoted.replace(HEADING, ''), -1) || null;
}

function wordsOn(line: string, readUserDay: (text: string) => Day | null): string {
  const text = line.replace(HEADING, '');
  const link = FIRST_LINK.exec(text);
  const colon = link ? colonAfter(text, link.index + link[0].length) : -1;
  return (colon < 0 ? '' : wordsOf(text, colon)) || withoutLeadingDay(wordsOf(text, -1), readUserDay);
}

function firstWords(lines: readonly string[], from: number): string {
  const found = lines.findIndex((line, index) => index >= from && !HEADING.test(line) && wordsOf(line, -1) !== '');
  return wordsOf(lines[found] ?? '', -1);
}

/** The first words under a heading, when there are any before the next. */
function wordsBelow(lines: readonly string[], from: number): string {
  const next = lines.findIndex((line, index) => index >= from && line.trim() !== '');
  const line = lines[next] ?? '';
  return HEADING.test(line) ? '' : wordsOf(line, -1);
}
