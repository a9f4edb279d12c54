import type { List, ListItem } from 'mdast';
import type { ListItemCache, Pos } from 'obsidian';
import { blockIdOf } from './block-ids';
import type { ParsedNote } from './parse-note';

const task = /^(?:[-*+]|\d+[.)])[ \t]+\[(.)\][ \t]/u;

/**
 * One list item as the cache keeps it: its own lines, without the lists under it. The parent is the line of the item above,
 * or for the items of a list that stands alone minus the line where that list begins, `-1` for line 0.
 */
export function listItemCache(item: ListItem, parent: number, note: ParsedNote): ListItemCache {
  const position = ownLines(item, note);
  const source = note.source(item);
  const status = task.exec(source)?.[1];
  const id = blockIdOf(source.slice(0, position.end.offset - note.position(item).start.offset));
  return { position, parent, ...(id === null ? {} : { id }), ...(status === undefined ? {} : { task: status }) };
}

/** The `parent` of the items of a list that stands in no other list. */
export function rootParent(list: List, note: ParsedNote): number {
  return -(note.position(list).start.line || 1);
}

function ownLines(item: ListItem, note: ParsedNote): Pos {
  const firstList = item.children.findIndex((child) => child.type === 'list');
  const last = firstList > 0 ? item.children[firstList - 1] : undefined;
  const { start, end } = note.positionWithIndent(item);
  return { start, end: last ? note.position(last).end : end };
}
