import { isToldPlainly } from '../records/record-kinds';
import { peopleOf } from '../records/participants';
import type { Item } from './list-items';
import { ownPerson } from './owners';
import type { Reading } from './reading';

/**
 * Marks the items of which only the text tells whom they are about and what they say: a person's task, a record with several
 * people, an introduction and advice.
 * @returns the people whose rows wait for it, some more than once
 */
export function markWordsNeeded(items: readonly Item[], reading: Reading): string[] {
  const awaited: string[] = [];
  items.forEach((item) => {
    if (item.box === null && item.kind === null) return;
    const people = peopleToHearOf(item, reading);
    item.needsWords = people.length > 0;
    if (item.needsWords) awaited.push(...people);
  });
  return awaited;
}

function peopleToHearOf(item: Item, reading: Reading): readonly string[] {
  if (item.box !== null) return item.box === 'other' ? [] : everyoneAbove(item, reading);
  if (item.kind === 'advice' || item.kind === 'introduce') return item.people.length > 0 ? peopleOf(item.people) : ownPerson(reading);
  return tellsOfSeveral(item, reading) ? peopleOf(item.people) : [];
}

/** Whether a line says that something happened, and only its words can say with whom of the people on it. */
function tellsOfSeveral({ kind, people }: Item, { day, owner }: Reading): boolean {
  if (kind === null || people.length < 2 || (day === null && owner === null)) return false;
  return isToldPlainly(kind) && people.some(({ person }) => person !== people[0]?.person);
}

/** A task's owners and those spoken of beside them. */
function everyoneAbove(item: Item, reading: Reading): readonly string[] {
  for (let at: Item | null = item; at !== null; at = at.parent) if (at.people.length > 0) return peopleOf(at.people);
  return ownPerson(reading);
}
