import type { FrontMatterInfo } from 'obsidian';

/** Where the block between the first line `---` and the next such line lies; `exists: false` when there is none. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(content);
  const from = opening?.[0].length ?? 0;
  const closing = opening ? /^---[ \t]*(?:\r?\n|$)/m.exec(content.slice(from)) : null;
  if (!opening || !closing) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const to = from + closing.index;
  return { exists: true, frontmatter: content.slice(from, to), from, to, contentStart: to + closing[0].length };
}

/** The value under a key that is exactly this word, or that the pattern fits; `null` without one. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  const found = Object.entries(frontmatter).find(([name]) => (typeof key === 'string' ? name === key : key.test(name)));
  return found?.[1] ?? null;
}

/** A list of texts, or one text, as a list; numbers become text and empty items fall out. `null` when there is nothing of the kind. */
export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (value === null || (!Array.isArray(value) && !isPlain(value))) return null;
  return list.filter(isPlain).map((item) => String(item).trim()).filter((item) => item !== '');
}

/** What stands under `aliases`. Observed elsewhere: since 1.9 `alias` no longer counts, and one text is one alias, commas or not. */
export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontmatter, 'aliases');
}

/** The tags under `tags`, each with its `#`. Observed: `tag` and `TAG` do not count, and `tags: a, b` is no tag at all. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const words = parseFrontMatterStringArray(frontmatter, 'tags');
  return words && words.filter((word) => /^#?[^\s#,]+$/.test(word)).map((word) => (word.startsWith('#') ? word : `#${word}`));
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
