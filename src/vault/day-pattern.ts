import { dayFromParts } from '../domain/days/day';
import type { Day } from '../domain/days/day';

/** A daily-note format as a pattern. */
export interface DayPattern {
  /** The day that a text may stand for; null where it can't stand for any, `'ask'` where only moment can tell. */
  readonly dayIn: (text: string) => Day | 'ask' | null;
  /** Whether the pattern alone decides: the format holds numbers of year, month and day and nothing else that varies. */
  readonly isExact: boolean;
}

const TOKENS = /\[[^[]*\]|\\.|Y+|M+o?|D+o?|[A-Za-z]|[^A-Za-z]/g;
const NUMBERS: Readonly<Record<string, string>> = { YYYY: '\\d{4}', MM: '\\d{2}', M: '[1-9]\\d?', DD: '\\d{2}', D: '[1-9]\\d?' };

/**
 * Reads a format of moment's tokens into a pattern that tells most names from days without moment's slow parser.
 * @example dayPattern('YYYY/MM-DD').dayIn('2026/03-04') // '2026-03-04'
 */
export function dayPattern(format: string): DayPattern {
  const tokens = format.match(TOKENS) ?? [];
  const groups = [...new Set(tokens.filter((token) => token in NUMBERS))];
  const written = new Set<string>();
  const pattern = new RegExp(`^${tokens.map((token) => partOf(token, groups, written)).join('')}$`);
  const isExact = tokens.every((token) => token in NUMBERS || !isVariable(token));
  return { isExact, dayIn: (text) => read(pattern.exec(text), groups) };
}

function partOf(token: string, groups: readonly string[], written: Set<string>): string {
  const number = NUMBERS[token];
  if (number === undefined) return isVariable(token) ? '.+?' : literal(token.replace(/^\[([^[]*)\]$/, '$1'));
  if (written.has(token)) return `\\${groups.indexOf(token) + 1}`;
  written.add(token);
  return `(${number})`;
}

/** Groups are numbered as they first occur, so a group of the match belongs to the token of its index. */
function read(match: RegExpExecArray | null, groups: readonly string[]): Day | 'ask' | null {
  if (!match) return null;
  const numbers = (letter: string): number[] => groups.flatMap((token, index) => (token.startsWith(letter) ? [Number(match[index + 1])] : []));
  const [years, months, days] = [numbers('Y'), numbers('M'), numbers('D')];
  const [year, month, day] = [years[0], months[0], days[0]];
  if (year === undefined || month === undefined || day === undefined) return 'ask';
  const agree = months.every((other) => other === month) && days.every((other) => other === day);
  return agree ? dayFromParts(year, month, day) : null;
}

/** Letters stand for something; a bracketed text for itself. */
function isVariable(token: string): boolean {
  return /^(?:\\|[A-Za-z])/.test(token);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
