import type { BlockCache, SectionCache } from 'obsidian';
import type { RootContent } from 'mdast';
import { blockIdOf, isLoneBlockId } from './block-ids';
import type { ParsedNote } from './parse-note';

const callout = /^\s*>\s*\[![^\]]+\]/;
const withIds = new Set(['paragraph', 'list', 'heading']);

/** Adds the blocks at the top of the note to those above them, with their ids. */
export function addSections(sections: SectionCache[], note: ParsedNote): void {
  for (const node of note.root.children) {
    const source = note.source(node);
    const previous = sections.at(-1);
    const id = blockIdOf(source);
    if (node.type === 'paragraph' && previous && isLoneBlockId(source)) previous.id = id ?? undefined;
    sections.push({ type: sectionType(node, source), position: note.positionWithIndent(node), ...(id !== null && withIds.has(node.type) ? { id } : {}) });
  }
}

function sectionType(node: RootContent, source: string): string {
  return node.type === 'blockquote' && callout.test(source) ? 'callout' : node.type;
}

/** All blocks with an id, by that id. */
export function blocksOf(items: { id?: string | undefined; position: BlockCache['position'] }[]): Record<string, BlockCache> {
  const blocks: Record<string, BlockCache> = {};
  for (const { id, position } of items) {
    if (id !== undefined) blocks[id.toLowerCase()] = { id, position };
  }
  return blocks;
}
