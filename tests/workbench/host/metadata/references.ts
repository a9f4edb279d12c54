import type { Image, Link, Nodes } from 'mdast';
import type { ReferenceCache } from 'obsidian';
import type { ObsidianNode } from './syntax-nodes';
import type { ParsedNote } from './parse-note';

const hasScheme = /^[a-z][a-z0-9+.-]*:/i;

/** The link and the words of a wikilink's source: `[[Ana|my friend]]` links `Ana` as "my friend"; `[[Ana#Work]]` reads "Ana > Work". */
export function readWikilink(original: string): { link: string; displayText: string } {
  const inside = original.replace(/^!?\[\[/, '').slice(0, -2);
  // In a table the sign that splits off the words is escaped.
  const split = /^(.+?)\\?\|(.*)$/.exec(inside);
  const link = (split?.[1] ?? inside).trim();
  const words = split?.[2]?.trim() ?? '';
  return { link, displayText: words === '' ? linkWords(link) : words };
}

/** A wikilink or an embed as the cache keeps it. */
export function wikiReference(node: ObsidianNode, note: ParsedNote): ReferenceCache {
  const original = note.source(node);
  const { link, displayText } = readWikilink(original);
  return { link, original, displayText, position: note.position(node) };
}

/** A Markdown link or image into the vault as the cache keeps it, percent-decoded; none for an address elsewhere or an empty one. */
export function markdownReference(node: Link | Image, note: ParsedNote): ReferenceCache[] {
  if (node.url === '' || hasScheme.test(node.url)) return [];
  const original = note.source(node);
  const displayText = node.type === 'image' ? (node.alt ?? '') : labelOf(node.children, note);
  return [{ link: decode(node.url), original, displayText, position: note.position(node) }];
}

function linkWords(link: string): string {
  return link.split('#').filter((part) => part !== '').join(' > ');
}

function labelOf(children: Nodes[], note: ParsedNote): string {
  return children.map((child) => note.source(child)).join('');
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
