import type { List, ListItem } from 'mdast';
import type { ListItemCache, Loc, Pos } from 'obsidian';
import { blockIdOf } from './block-ids';
import type { ParsedNote } from './parse-note';

const checkbox = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[(.)\][ \t]+/u;
const listMarker = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\S/;

/**
 * The items of a list as the cache keeps them, the lists under them left to the caller. An item has its own lines, without
 * those lists. Its parent is the line of the item above, or for a list that stands alone minus the line where it begins
 * (`-1` for line 0). What follows a checkbox is read as a block: `- [ ] 1. Call` is a task with a list in it.
 */
export function listItemCaches(list: List, item: ListItem, above: number | undefined, note: ParsedNote): ListItemCache[] {
  const marker = note.position(item).start;
  const position = ownLines(list, item, note);
  const source = note.source(item).slice(0, position.end.offset - marker.offset);
  return itemsOnLine(source, marker, position, above ?? -(note.position(list).start.line || 1));
}

function itemsOnLine(source: string, marker: Loc, position: Pos, parent: number): ListItemCache[] {
  const box = checkbox.exec(source);
  const id = blockIdOf(source.trimEnd());
  const item = { position, parent, ...(id === null ? {} : { id }), ...(box ? { task: box[1] } : {}) };
  const rest = source.slice(box?.[0].length ?? source.length);
  if (!listMarker.test(rest)) return [item];
  const width = source.length - rest.length;
  const start = { line: marker.line, col: marker.col + width, offset: marker.offset + width };
  return [item, ...itemsOnLine(rest, start, { start, end: position.end }, marker.line)];
}

function ownLines(list: List, item: ListItem, note: ParsedNote): Pos {
  // Observed: the white space before a bullet and before `1)` belongs to the item, that before `1.` does not.
  const { start, end } = /^\d+\./.test(note.source(item)) ? note.position(item) : note.positionWithIndent(item);
  const firstList = item.children.findIndex((child) => child.type === 'list');
  const last = firstList > 0 ? item.children[firstList - 1] : undefined;
  if (last) return { start, end: note.position(last).end };
  const next = list.children[list.children.indexOf(item) + 1];
  return { start, end: next ? endBefore(next, end, note) : end };
}

/** Observed: an item before a blank line and a further item ends where the blank line begins, behind its own line's end. */
function endBefore(next: ListItem, end: Loc, note: ParsedNote): Loc {
  if (note.position(next).start.line === end.line + 1) return end;
  return { line: end.line + 1, col: 0, offset: end.offset + note.lineEndAt(end.offset).length };
}
