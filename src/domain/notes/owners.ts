import { peopleOf, whoTookPart } from '../records/participants';
import type { Item } from './list-items';
import type { Reading } from './reading';

/**
 * Whose task a box is: the people linked on its own line; else those of the nearest item above it that links people; else the
 * person in whose note it stands. On a line that says a kind, people linked after the colon are spoken of and own nothing.
 */
export function ownersOf(item: Item, reading: Reading): readonly string[] {
  for (let at: Item | null = item; at !== null; at = at.parent) {
    if (at.people.length > 0) return at.kind === null ? peopleOf(at.people) : whoTookPart('met', lineOf(at, reading), at.people);
  }
  return ownPerson(reading);
}

/** Those who took part in what a line says; the person in whose note it stands when it links nobody. */
export function tookPart(item: Item, reading: Reading): readonly string[] {
  if (item.people.length === 0) return ownPerson(reading);
  return item.kind === null ? peopleOf(item.people) : whoTookPart(item.kind, lineOf(item, reading), item.people);
}

/** Whether a record is about anyone, which its words need not say: a person on its line, above its box, or in whose note it stands. */
export function isAboutSomeone(item: Item, reading: Reading): boolean {
  if (item.people.length > 0 || reading.owner !== null) return true;
  return item.box !== null && item.parent !== null && ownersOf(item.parent, reading).length > 0;
}

/** Whom an introduction brings together: those who are named, and with one alone the person in whose note it stands. */
export function toIntroduce(item: Item, reading: Reading): readonly string[] {
  const named = tookPart(item, reading);
  return named.length > 1 ? named : [...new Set([...ownPerson(reading), ...named])];
}

/** The person in whose note a line stands, or nobody. */
export function ownPerson({ owner }: Reading): readonly string[] {
  return owner === null ? [] : [owner];
}

/** The item's first line as it stands in the note; null while the text has not been read. */
export function lineOf({ at: { position: { start } } }: Item, reading: Reading): string | null {
  return reading.lineAround(start.offset, start.col);
}
