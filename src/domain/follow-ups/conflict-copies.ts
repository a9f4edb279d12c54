import type { LineAt } from '../records/record';

/** A record, and where the same one stands in copies that sync has made of its note. */
export interface WithCopies<R> { readonly record: R; readonly copies: readonly LineAt[] }

type Copied = LineAt & { readonly text: string; readonly people: readonly string[] };

/**
 * What sync adds to the name of a copy: `x (conflict 1)`, `x (Ana's conflicted copy 2026-03-04)`, `x (Case Conflict)`,
 * `x.sync-conflict-20260304-101112-ABCDEFG`, `x 1`.
 */
const MARK = /(?: \([^()]*conflict[^()]*\)|\.sync-conflict-[\w-]+| \d{1,2})$/i;

/**
 * The path of the note that this one would be a conflict copy of, by its name; null for a name that tells of none.
 * @example copiedFrom('Days/2026-03-04 (conflict 1).md') // 'Days/2026-03-04.md'
 */
export function copiedFrom(path: string): string | null {
  const name = path.replace(/\.md$/, '');
  const original = name.replace(MARK, '');
  return original === name ? null : `${original}.md`;
}

/**
 * Records without those that stand in a conflict copy of a note that holds an equal line about the same people;
 * these are named beside the one that stays. A copy whose original says something else is a note like any other.
 * Equal lines of one note are one: the first stays.
 */
export function withoutCopies<R extends Copied>(records: readonly R[]): readonly WithCopies<R>[] {
  if (records.length < 2) return records.map((record) => ({ record, copies: [] }));
  const firsts = new Map<string, { readonly record: R; readonly copies: LineAt[] }>();
  for (const record of records) {
    const key = lineKey(record.path, record);
    if (!firsts.has(key)) firsts.set(key, { record, copies: [] });
  }
  for (const [key, { record }] of firsts) {
    const original = firsts.get(lineKey(copiedFrom(record.path) ?? '', record));
    if (original === undefined) continue;
    original.copies.push({ path: record.path, line: record.line });
    firsts.delete(key);
  }
  return [...firsts.values()];
}

function lineKey(path: string, { people, text }: Copied): string {
  return [path, people.join(), text].join('\n');
}
