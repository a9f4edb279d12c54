import type { Reference, ReferenceCache } from 'obsidian';
import { getFrontMatterInfo } from './front-matter';
import { getLinkpath, parseLinktext } from './link-text';
import type { MetadataCache } from './metadata-cache';
import { buildMetadata } from './metadata/build-metadata';
import type { Vault } from './vault';
import type { TFile } from './vault-files';

/** Writes a link to a file as the user likes them: the text between the brackets. */
export type LinkWriter = (file: TFile, sourcePath: string, isWikilink: boolean) => string;

/** A note with links to files that are about to move, and what its links mean before the move. */
export interface LinkUse {
  source: TFile;
  targets: Map<string, TFile>;
}

/** The notes that link to one of these files now. */
export function linkUses(vault: Vault, cache: MetadataCache, moving: Set<TFile>): LinkUse[] {
  const uses: LinkUse[] = [];
  for (const source of vault.getMarkdownFiles()) {
    const targets = new Map<string, TFile>();
    for (const { link } of referencesIn(cache.getFileCache(source) ?? {})) {
      const target = cache.getFirstLinkpathDest(getLinkpath(link), source.path);
      if (target && moving.has(target)) targets.set(getLinkpath(link), target);
    }
    if (targets.size > 0) uses.push({ source, targets });
  }
  return uses;
}

/** Rewrites, after the move, the links that no longer mean the same file. The words shown and the headings stay. */
export async function updateLinks(vault: Vault, cache: MetadataCache, { source, targets }: LinkUse, write: LinkWriter): Promise<void> {
  await vault.process(source, (text) => {
    const { links = [], embeds = [], frontmatterLinks = [] } = buildMetadata(text);
    const rewritten = (reference: Reference): string | null => {
      const linkpath = getLinkpath(reference.link);
      const target = targets.get(linkpath);
      if (!target || linkpath === '' || cache.getFirstLinkpathDest(linkpath, source.path) === target) return null;
      const isWikilink = /^!?\[\[/.test(reference.original);
      return replaceTarget(reference, write(target, source.path, isWikilink), isWikilink);
    };
    const body = replaceAt(text, [...links, ...embeds], rewritten);
    return frontmatterLinks.reduce((before, link) => replaceInFrontmatter(before, link.original, rewritten(link)), body);
  });
}

function referencesIn(cache: { links?: Reference[]; embeds?: Reference[]; frontmatterLinks?: Reference[] }): Reference[] {
  return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
}

/** Later links first, so that the places of the earlier ones stay true. */
function replaceAt(text: string, references: ReferenceCache[], rewritten: (reference: Reference) => string | null): string {
  const backwards = [...references].sort((one, other) => other.position.start.offset - one.position.start.offset);
  return backwards.reduce((before, reference) => {
    const { start, end } = reference.position;
    return before.slice(0, start.offset) + (rewritten(reference) ?? reference.original) + before.slice(end.offset);
  }, text);
}

function replaceInFrontmatter(text: string, original: string, link: string | null): string {
  if (link === null) return text;
  const { to } = getFrontMatterInfo(text);
  return text.slice(0, to).replaceAll(original, () => link) + text.slice(to);
}

function replaceTarget({ original, link }: Reference, target: string, isWikilink: boolean): string {
  const { subpath } = parseLinktext(link);
  if (isWikilink) return original.replace(/^(!?\[\[)[^|\]\\]*/, (_all, open: string) => open + target + subpath);
  const address = (target + subpath).replace(/[\\ ]/g, encodeURIComponent);
  return original.replace(/\]\([^)]*\)$/, () => `](${address})`);
}
