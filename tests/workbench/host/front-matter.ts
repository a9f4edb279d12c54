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
