const KEY = /^(?:"([^"\\]*)"|'([^']*)'|([^\s"'#&*!|>%@`[\]{},-].*?|-[^\s].*?))\s*:(?:\s|$)/;
/** The name of a property and what parts it from its value, at the start of a line that has one. */
export const KEY_AND_SPACE = /^(?:"[^"\\]*"|'[^']*'|.*?)\s*:(?=\s|$)[ \t]*/;
const NEEDS_NO_QUOTES = /^(?:\d{4}-\d{2}-\d{2}|[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*|\d+ [a-z]+)$/;
const OTHER_THAN_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** The property that a line of YAML begins at the top level, without quotes; null for any other line. */
export function keyOf(line: string): string | null {
  const [, double, single, plain] = KEY.exec(line) ?? [];
  return double ?? single ?? plain ?? null;
}

/** Whether the first of these lines holds a whole property: a plain or quoted value with nothing of YAML's own about it, and nothing below that belongs to it. */
export function isOneLine([first = '', ...below]: readonly string[]): boolean {
  const value = first.replace(KEY_AND_SPACE, '').trim();
  const isPlain = value === '' || value === '[]' || /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#&*!|>%@`[\]{}].*)$/.test(value);
  const next = below.find((line) => line.trim() !== '');
  return isPlain && (value.startsWith('"') || !/(?:^|\s)#/.test(value)) && (next === undefined || !/^(?:\s|-\s|-$)/.test(next));
}

/** The line with another value, its name and the spaces as they were. @example withValue('Next contact:', '2026-03-04') // 'Next contact: 2026-03-04' */
export function withValue(line: string, value: string | boolean): string {
  const before = KEY_AND_SPACE.exec(line)?.[0] ?? '';
  return `${/\s$/.test(before) ? before : `${before} `}${yamlOf(value)}`;
}

/** A value as YAML writes it, in quotes where it needs them. @example yamlOf('yes') // '"yes"' */
export function yamlOf(value: string | boolean): string {
  if (typeof value === 'boolean') return String(value);
  return NEEDS_NO_QUOTES.test(value) && !OTHER_THAN_TEXT.test(value) ? value : JSON.stringify(value);
}
