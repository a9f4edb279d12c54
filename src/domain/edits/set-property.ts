import { propertyIn } from '../persons/property-names';
import type { PropertyName } from '../persons/property-names';
import { noSuchProperty, propertyNotOneLine, propertyTwice } from '../words/refusal-words';
import type { Change, Refusal } from './edit';
import { isRefusal } from './edit';
import { replaceLines, splitLines } from './note-lines';
import type { NoteLines } from './note-lines';
import type { Block, PropertyReading } from './property-block';
import { checkedProperties, readBlock } from './property-block';
import { isOneLine, keyOf, withValue, yamlOf } from './property-line';

/** Where a property stands: its spelling, its line, and what YAML reads there. */
interface Spelled { readonly name: string; readonly line: number }

/**
 * Sets one property, as one `name: value` line under the spelling that is there; a block of properties is made when there is none.
 * Refused for several spellings, a value over more than one line, a comment or YAML's own marks on the line, and YAML that can't be read,
 * before or after. No other byte changes.
 * @example setProperty('follow_up', '2026-03-04', reading)('---\nNext contact: \n---\n') // '---\nNext contact: 2026-03-04\n---\n'
 */
export function setProperty(name: PropertyName, value: string | boolean, reading: PropertyReading): Change {
  return changeProperty(name, reading, (text, note, block, spelled) => {
    const key = spelled?.name ?? name;
    const changed = spelled
      ? replaceLines(note, spelled.line, 1, [withValue(note.lines[spelled.line] ?? '', value)])
      : addProperty(note, block, `${name}: ${yamlOf(value)}`);
    return checkedProperties(text, changed, { [key]: (now) => now === value }, reading);
  });
}

/** Removes one property with its line. Refused as `setProperty` is, and when there is no such property any more. */
export function removeProperty(name: PropertyName, reading: PropertyReading): Change {
  return changeProperty(name, reading, (text, note, _, spelled) => {
    if (!spelled) return { refused: noSuchProperty(name) };
    return checkedProperties(text, replaceLines(note, spelled.line, 1, []), { [spelled.name]: (now) => now === undefined }, reading);
  });
}

/**
 * Removes a property, and with it one that belongs to it: where that one is several lines, or stands there twice, it stays.
 * @example removeWith('follow_up', 'follow_up_about', reading)('---\nfollow_up: 2026-03-04\nfollow_up_about: the deck\n---\n') // '---\n---\n'
 */
export function removeWith(name: PropertyName, belonging: PropertyName, reading: PropertyReading): Change {
  return (text) => {
    const without = removeProperty(name, reading)(text);
    if (isRefusal(without)) return without;
    const withoutBoth = removeProperty(belonging, reading)(without);
    return isRefusal(withoutBoth) ? without : withoutBoth;
  };
}

type PropertyChange = (text: string, note: NoteLines, block: Block, spelled: Spelled | null) => string | Refusal;

function changeProperty(name: PropertyName, reading: PropertyReading, change: PropertyChange): Change {
  return (text) => {
    const note = splitLines(text);
    const block = readBlock(note, reading);
    if (isRefusal(block)) return block;
    const spelled = findProperty(note, block, name, reading);
    return isRefusal(spelled) ? spelled : change(text, note, block, spelled);
  };
}

function addProperty(note: NoteLines, { end }: Block, line: string): string {
  return end < 0 ? replaceLines(note, 0, 0, ['---', line, '---']) : replaceLines(note, end, 0, [line]);
}

function findProperty({ lines }: NoteLines, { end, values }: Block, property: PropertyName, { readUserDay }: PropertyReading): Spelled | null | Refusal {
  const [found, ...others] = propertyIn(values, property, readUserDay);
  if (!found) return null;
  if (others.length > 0) return { refused: propertyTwice([found, ...others].map(({ name }) => name)), toSettle: true };
  const places = lines.slice(0, end).flatMap((line, index) => (keyOf(line) === found.name ? [index] : []));
  const [line] = places;
  if (line === undefined || places.length > 1 || !isOneLine(lines.slice(line, end))) return { refused: propertyNotOneLine(found.name), toSettle: true };
  return { name: found.name, line };
}
