import type { Day } from '../days/day';
import { isCommented } from './comments';
import type { Item, Items, PersonLink } from './list-items';
import type { Reading } from './reading';

/**
 * Adds the people whom a dated note links without telling more of them: in its text, its list items and its properties.
 * Not from boxes that aren't ticked and what stands under them, not from what others promised or what Kith suggested, and in quotes only from records.
 */
export function readMentions({ items, loose }: Items, reading: Reading): void {
  const { day } = reading;
  if (day === null || !reading.rules.mentionsQuiet) return;
  items.forEach((item) => {
    if (item.isHeld) return;
    if (mentionsOnLine(item, reading)) mentionAll(item.people, day, reading);
    if (!item.isQuoted) mentionAll(item.further, day, reading);
  });
  mentionAll(loose, day, reading);
  for (const { link } of reading.note.metadata.frontmatterLinks ?? []) {
    const person = reading.personAt(link);
    if (person !== null) mention(person, 0, day, reading);
  }
}

function mentionsOnLine({ box, kind, isQuoted, needsWords, isPlainBox }: Item, reading: Reading): boolean {
  if (box === 'other' || kind === 'waiting' || kind === 'today') return false;
  if (isQuoted && kind === null) return false;
  if (needsWords && reading.text === null) return false;
  return box === null || isPlainBox;
}

function mentionAll(links: readonly PersonLink[], day: Day, reading: Reading): void {
  for (let i = 0; i < links.length; i++) {
    const link = links[i];
    if (link !== undefined && !isHidden(link, reading)) mention(link.person, link.line, day, reading);
  }
}

/** Whether a link stands in a comment inside its line, as the text tells where it has been read. */
function isHidden({ offset, col }: PersonLink, reading: Reading): boolean {
  const line = reading.lineAround(offset, col);
  return line !== null && isCommented(line, col);
}

/** Nobody is mentioned by a link in their own note. */
function mention(person: string, line: number, day: Day, reading: Reading): void {
  if (person !== reading.owner) reading.mention('link', day, line, person);
}
