import { peopleOf, whoTookPart } from '../records/participants';
import type { RecordKind } from '../records/record';
import type { Item } from './item';
import type { Reading } from './reading';
import { lineAt } from './reading';

/**
 * Whom an item is about, as far as its links tell: those on its line; with a box, those of the nearest item above that links people;
 * else the person in whose note it stands.
 */
export function concerned(item: Item, { own }: Reading): readonly string[] {
  const naming = item.box === null ? item : namingItem(item);
  return naming === null || naming.people.length === 0 ? own : peopleOf(naming.people);
}

/** Whose task a box is, of those whom it concerns: on a line that says a kind, people linked after the colon are spoken of and own nothing. */
export function ownersOf(item: Item, reading: Reading): readonly string[] {
  const naming = namingItem(item);
  if (naming === null) return reading.own;
  return naming.kind === null ? peopleOf(naming.people) : tookPart(naming, 'met', reading);
}

/** Those who took part in what a line says; the person in whose note it stands when it links nobody. */
export function tookPart(item: Item, kind: RecordKind, reading: Reading): readonly string[] {
  return item.people.length === 0 ? reading.own : whoTookPart(kind, lineAt(item.at.position.start, reading), item.people);
}

function namingItem(item: Item): Item | null {
  let at: Item | null = item;
  while (at !== null && at.people.length === 0) at = at.parent;
  return at;
}

/** An item's line, which only the text tells; without it, those it concerns are awaited. */
export function wordsFor(item: Item, about: readonly string[], reading: Reading): string | null {
  reading.told.needsWords = true;
  if (reading.note.text === null) reading.told.awaiting.push(...about);
  return lineAt(item.at.position.start, reading);
}
