import type {
  BlockSubpathResult, CachedMetadata, FootnoteSubpathResult, HeadingCache, HeadingSubpathResult, Reference, ReferenceCache,
} from 'obsidian';
import { parseFrontMatterTags } from './front-matter';
import { stripHeading } from './link-text';

/** All tags of a note, those of its properties first, each as often as it stands there. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  const inText = (cache.tags ?? []).map(({ tag }) => tag);
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...inText];
}

/** Calls back for each link and embed until one call gives `true`; tells whether one did. Links in properties are not among them. */
export function iterateCacheRefs(cache: CachedMetadata, callback: (reference: ReferenceCache) => boolean | void): boolean {
  return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((reference) => callback(reference) === true);
}

/** Calls back for each reference until one call gives `true`; tells whether one did. */
export function iterateRefs(references: Reference[], callback: (reference: Reference) => boolean | void): boolean {
  return references.some((reference) => callback(reference) === true);
}

/** What a subpath means in a note: `#^id` a block, `#[^1]` a footnote, `#Work#Hopes` a heading under another; `null` when nothing fits. */
export function resolveSubpath(cache: CachedMetadata, subpath: string): HeadingSubpathResult | BlockSubpathResult | FootnoteSubpathResult | null {
  const parts = subpath.split('#').filter((part) => part !== '');
  const [only] = parts;
  if (parts.length === 1 && only?.startsWith('^')) return block(cache, only.slice(1));
  if (parts.length === 1 && only?.startsWith('[^')) return footnote(cache, only.slice(2, -1));
  return heading(cache.headings ?? [], parts.map((part) => stripHeading(part).toLowerCase()));
}

function block(cache: CachedMetadata, id: string): BlockSubpathResult | null {
  const found = cache.blocks?.[id.toLowerCase()];
  if (!found) return null;
  const list = cache.listItems?.find((item) => item.id === found.id);
  return { type: 'block', block: found, start: found.position.start, end: found.position.end, ...(list ? { list } : {}) };
}

function footnote(cache: CachedMetadata, id: string): FootnoteSubpathResult | null {
  const found = cache.footnotes?.find((candidate) => candidate.id === id);
  return found ? { type: 'footnote', footnote: found, start: found.position.start, end: found.position.end } : null;
}

/** Each part has to stand under the one before it; the last one is meant. */
function heading(headings: HeadingCache[], parts: string[]): HeadingSubpathResult | null {
  let wanted = 0;
  let level = 0;
  for (const [index, current] of headings.entries()) {
    if (current.level <= level) return null;
    if (stripHeading(current.heading).toLowerCase() !== parts[wanted]) continue;
    wanted += 1;
    if (wanted === parts.length) return headingResult(headings, index, current);
    level = current.level;
  }
  return null;
}

function headingResult(headings: HeadingCache[], index: number, current: HeadingCache): HeadingSubpathResult {
  const next = headings.slice(index + 1).find(({ level }) => level <= current.level);
  // The declaration promises a next heading, but the last section of a note has none.
  return { type: 'heading', current, next: next as HeadingCache, start: current.position.start, end: next?.position.start ?? null };
}
