import type { Heading, Nodes } from 'mdast';
import type { CachedMetadata, HeadingCache, SectionCache } from 'obsidian';
import type { Frontmatter } from './frontmatter';
import { readFrontmatter } from './frontmatter';
import { listItemCaches } from './list-items';
import type { ParsedNote } from './parse-note';
import { parseComment, parseNote } from './parse-note';
import { markdownReference, wikiReference } from './references';
import { addSections, blocksOf } from './sections';

type Collected = Required<Pick<CachedMetadata, 'links' | 'embeds' | 'tags' | 'headings' | 'footnotes' | 'footnoteRefs' | 'referenceLinks' | 'listItems'>>;

/** What Obsidian's cache says of a note with this text. Lists that would be empty are left out, as there. */
export function buildMetadata(text: string): CachedMetadata {
  const steps = buildMetadataInSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, with a pause after each part of a long note, so that a page can go on while it is read. */
export function* buildMetadataInSteps(text: string): Generator<undefined, CachedMetadata> {
  const frontmatter = readFrontmatter(text);
  const collected = nothingYet();
  const sections = yamlSection(frontmatter);
  for (const note of parseNote(text)) {
    for (const child of note.root.children) collect(child, note, text, collected);
    addSections(sections, note);
    yield undefined;
  }
  const blocks = blocksOf([...sections.filter(({ type }) => type !== 'list'), ...collected.listItems]);
  return withoutEmpty({ ...collected, sections, blocks, ...frontmatterParts(frontmatter) });
}

function nothingYet(): Collected {
  return { links: [], embeds: [], tags: [], headings: [], footnotes: [], footnoteRefs: [], referenceLinks: [], listItems: [] };
}

function yamlSection(frontmatter: Frontmatter | null): SectionCache[] {
  return frontmatter ? [{ type: 'yaml', position: frontmatter.position }] : [];
}

function frontmatterParts(frontmatter: Frontmatter | null): CachedMetadata {
  if (!frontmatter?.values) return {};
  return { frontmatter: frontmatter.values, frontmatterPosition: frontmatter.position, frontmatterLinks: frontmatter.links };
}

/** Frontmatter links stay, even when there are none. */
function withoutEmpty(cache: CachedMetadata): CachedMetadata {
  const isKept = ([key, value]: [string, unknown]) => key.startsWith('frontmatter') || Object.keys(value ?? {}).length > 0;
  return Object.fromEntries(Object.entries(cache).filter(isKept));
}

/** Goes through the tree in the order of the text. `parent` is what a list here says to its items. */
function collect(node: Nodes, note: ParsedNote, text: string, into: Collected, parent?: number): void {
  collectOwn(node, note, text, into);
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'listItem' && node.type === 'list') {
      into.listItems.push(...listItemCaches(node, child, parent, note));
      collect(child, note, text, into, note.position(child).start.line);
    } else collect(child, note, text, into, parent);
  }
}

function collectOwn(node: Nodes, note: ParsedNote, text: string, into: Collected): void {
  const position = note.position(node);
  if (node.type === 'heading') into.headings.push(headingCache(node, note));
  else if (node.type === 'tag') into.tags.push({ tag: note.source(node), position });
  else if (node.type === 'wikilink') into.links.push(wikiReference(node, note));
  else if (node.type === 'wikiembed') into.embeds.push(wikiReference(node, note));
  else if (node.type === 'link') into.links.push(...markdownReference(node, note));
  else if (node.type === 'image') into.embeds.push(...markdownReference(node, note));
  else if (node.type === 'footnoteDefinition') into.footnotes.push({ id: node.identifier, position });
  else if (node.type === 'footnoteReference') into.footnoteRefs.push({ id: node.identifier, position });
  else if (node.type === 'definition') into.referenceLinks.push({ id: node.identifier, link: node.url, position });
  else if (node.type === 'comment') collectComment(node, note, text, into);
}

/** Of a comment only the links and tags count. */
function collectComment(node: Nodes, note: ParsedNote, text: string, into: Collected): void {
  const inside = nothingYet();
  const comment = parseComment(text, note.position(node));
  collect(comment.root, comment, text, inside);
  into.tags.push(...inside.tags);
  into.links.push(...inside.links);
  into.embeds.push(...inside.embeds);
}

function headingCache(node: Heading, note: ParsedNote): HeadingCache {
  const heading = node.children.map((child) => note.source(child)).join('');
  return { heading, level: node.depth, position: note.position(node) };
}
