import { dayFromParts } from '../domain/days/day';
import type { Day } from '../domain/days/day';

/** A daily-note format as a pattern. */
interface DayPattern {
  /** The day that a text may stand for; null where it can't stand for any, `'ask'` where only moment can tell. */
  readonly dayIn: (text: string) => Day | 'ask' | null;
  /** Whether the pattern alone decides: the format holds numbers of year, month and day and nothing else that varies. */
  readonly isExact: boolean;
}

const TOKENS = /\[[^[]*\]|\\.|Y+|M+o?|D+o?|[A-Za-z]|[^A-Za-z]/g;
const NUMBERS: Readonly<Record<string, string>> = { YYYY: '\\d{4}', MM: '\\d{2}', M: '[1-9]\\d?', DD: '\\d{2}', D: '[1-9]\\d?' };

/**
 * Reads a format of moment's tokens into a pattern that tells most names from days without moment's slow parser.
 * A number that is written twice in one way has to be the same; in two ways (`MM` and `M`), only moment can tell.
 * @example dayPattern('YYYY/MM-DD').dayIn('2026/03-04') // '2026-03-04'
 */
export function dayPattern(format: string): DayPattern {
  const tokens: readonly string[] = format.match(TOKENS) ?? [];
  const numbers = new Set(tokens.filter((token) => token in NUMBERS));
  const pattern = new RegExp(`^${tokens.map((token, index) => partOf(token, tokens.indexOf(token) < index)).join('')}$`);
  const isExact = numbers.size <= 3 && tokens.every((token) => numbers.has(token) || !isVariable(token));
  return { isExact, dayIn: (text) => dayOf(pattern.exec(text)) };
}

/** @param isAgain whether the same token stands before it */
function partOf(token: string, isAgain: boolean): string {
  const digits = NUMBERS[token];
  if (digits === undefined) return isVariable(token) ? '.+?' : literal(token.replace(/^\[([^[]*)\]$/, '$1'));
  return isAgain ? `\\k<${token}>` : `(?<${token}>${digits})`;
}

function dayOf(match: RegExpExecArray | null): Day | 'ask' | null {
  if (!match) return null;
  const { YYYY: year, MM, M: month = MM, DD, D: day = DD } = match.groups ?? {};
  return year && month && day ? dayFromParts(Number(year), Number(month), Number(day)) : 'ask';
}

/** Letters stand for something; a bracketed text for itself. */
function isVariable(token: string): boolean {
  return /^(?:\\|[A-Za-z])/.test(token);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
