import type { CachedMetadata } from 'obsidian';

/** What Obsidian's cache says of a note with this text. */
export function buildMetadata(text: string): CachedMetadata {
  const headings = [...text.matchAll(/^(#{1,6}) (.+)$/gm)].map((match) => {
    const line = text.slice(0, match.index).split('\n').length - 1;
    const end = match[0].length;
    return {
      heading: match[2] ?? '',
      level: (match[1] ?? '').length,
      position: { start: { line, col: 0, offset: match.index }, end: { line, col: end, offset: match.index + end } },
    };
  });
  return headings.length > 0 ? { headings } : {};
}
