import type { KnownLine } from '../edits/find-line';
import { keyOf, KEY_AND_SPACE } from '../edits/property-line';

const ITEM = /^(\s*-\s+)(.*)$/;

/** A line among the properties that holds one value: of a property of its own, or of a list. */
export interface ValueLine extends KnownLine {
  readonly key: string;
  /** What stands before the value. */
  readonly before: string;
  /** The value as written, with its quotes. */
  readonly value: string;
  readonly isItem: boolean;
}

/**
 * The lines that hold the single values of a note's properties, whether YAML can read them or not.
 * @param end the line that closes the properties
 * @example valueLines(['---', 'tags:', '  - a', '---'], 3)[1] // { line: 2, text: '  - a', key: 'tags', before: '  - ', value: 'a', isItem: true }
 */
export function valueLines(lines: readonly string[], end: number): readonly ValueLine[] {
  let key: string | null = null;
  const found: ValueLine[] = [];
  for (let line = 1; line < end; line++) {
    const text = lines[line] ?? '';
    const own = keyOf(text);
    key = own ?? key;
    const before = own === null ? ITEM.exec(text)?.[1] : KEY_AND_SPACE.exec(text)?.[0];
    if (key !== null && before !== undefined) found.push({ line, text, key, before, value: text.slice(before.length).trim(), isItem: own === null });
  }
  return found;
}

/** A value without the quotes around it. */
export function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1).trim() : value;
}
