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
  const [years, months, days] = ['Y', 'M', 'D'].map((letter) => groupsOf(letter, groups));
  if (!years?.[0] || !months?.[0] || !days?.[0]) return { isExact, dayIn: (text) => (pattern.test(text) ? 'ask' : null) };
  return { isExact, dayIn: (text) => read(pattern.exec(text), years, months, days) };
}

function partOf(token: string, groups: readonly string[], written: Set<string>): string {
  const number = NUMBERS[token];
  if (number === undefined) return isVariable(token) ? '.+?' : literal(token.replace(/^\[([^[]*)\]$/, '$1'));
  if (written.has(token)) return `\\${groups.indexOf(token) + 1}`;
  written.add(token);
  return `(${number})`;
}

/** Groups are numbered as they first occur, so a group of the match belongs to the token of its index. */
function groupsOf(letter: string, groups: readonly string[]): readonly number[] {
  return groups.flatMap((token, index) => (token.startsWith(letter) ? [index + 1] : []));
}

/** A part that is written in two ways has to be the same in both. */
function read(match: RegExpExecArray | null, years: readonly number[], months: readonly number[], days: readonly number[]): Day | null {
  if (!match) return null;
  const [year, month, day] = [years, months, days].map((places) => numberIn(match, places));
  return year && month && day ? dayFromParts(year, month, day) : null;
}

function numberIn(match: RegExpExecArray, places: readonly number[]): number | null {
  const [first, ...others] = places.map((place) => Number(match[place]));
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

/** Letters stand for something; a bracketed text for itself. */
function isVariable(token: string): boolean {
  return /^(?:\\|[A-Za-z])/.test(token);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
