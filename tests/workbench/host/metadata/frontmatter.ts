import type { FrontMatterCache, FrontmatterLinkCache, Pos } from 'obsidian';
import { getFrontMatterInfo } from '../front-matter';
import { parseYaml } from '../yaml-text';
import { readWikilink } from './references';

/** What the note's properties say: the block's place, and its values and links unless it is empty, broken, endless or no map. */
export interface Frontmatter {
  position: Pos;
  values: FrontMatterCache | null;
  links: FrontmatterLinkCache[];
}

/** Reads the block between `---` at the top of the note; `null` where there is none. */
export function readFrontmatter(text: string): Frontmatter | null {
  const info = getFrontMatterInfo(text);
  if (!info.exists) return null;
  const lines = text.slice(0, info.to).split('\n').length - 1;
  const position = { start: { line: 0, col: 0, offset: 0 }, end: { line: lines, col: 3, offset: info.to + 3 } };
  const values = mapOf(info.frontmatter);
  return { position, values, links: values ? linksIn(values) : [] };
}

function mapOf(yaml: string): FrontMatterCache | null {
  try {
    const value = parseYaml(yaml);
    JSON.stringify(value); // throws where a value holds itself
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Links are whole values: text around a link makes it no link. Keys of nested values are joined by dots. */
function linksIn(value: unknown, key = ''): FrontmatterLinkCache[] {
  if (typeof value === 'string') return linkOf(value, key);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => linksIn(inner, key === '' ? name : `${key}.${name}`));
}

function linkOf(text: string, key: string): FrontmatterLinkCache[] {
  if (!/^\[\[[^[\]]+\]\]$/.test(text)) return [];
  return [{ key, original: text, ...readWikilink(text) }];
}
