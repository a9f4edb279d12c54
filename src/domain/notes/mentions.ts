import type { Item, Items, PersonLink } from './list-items';
import type { Reading } from './reading';

/**
 * Adds the people whom a dated note links without telling more of them: in its text, its list items and its properties.
 * Not from boxes that aren't ticked and what stands under them, not from what others promised, and in quotes only from records.
 * @param plainBoxes ticked boxes that are lines like any other
 */
export function readMentions({ items, loose }: Items, reading: Reading, plainBoxes: ReadonlySet<Item>): void {
  const { day } = reading;
  if (day === null || !reading.rules.mentionsQuiet) return;
  const mention = ({ person, line }: PersonLink): void => {
    if (person !== reading.owner) reading.mention('link', day, line, person);
  };
  for (const item of items) {
    if (mentionsOnLine(item, reading, plainBoxes)) item.people.forEach(mention);
    if (!item.isHeld && !item.isQuoted) item.further.forEach(mention);
  }
  loose.forEach(mention);
  for (const { link } of reading.note.metadata.frontmatterLinks ?? []) {
    const person = reading.personAt(link);
    if (person !== null && person !== reading.owner) reading.mention('link', day, 0, person);
  }
}

function mentionsOnLine(item: Item, reading: Reading, plainBoxes: ReadonlySet<Item>): boolean {
  if (item.isHeld || item.box === 'other' || item.kind === 'waiting') return false;
  if (item.isQuoted && item.kind === null) return false;
  if (item.needsWords && reading.text === null) return false;
  return item.box === null || plainBoxes.has(item);
}
