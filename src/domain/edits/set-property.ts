import type { Day } from '../days/day';
import { propertyIn } from '../persons/property-names';
import type { PropertyName } from '../persons/property-names';
import { noSuchProperty, notReadBack, propertiesUnclosed, propertiesUnreadable, propertyNotOneLine, propertyTwice } from '../words/refusal-words';
import type { Change, Refusal } from './edit';
import { isRefusal } from './edit';
import { endOfFrontmatter, isBlank } from './note-layout';
import { replaceLines, splitLines } from './note-lines';
import type { NoteLines } from './note-lines';
import { isOneLine, keyOf, withValue, yamlOf } from './property-line';

/** What writing a property needs from outside: a YAML parser, which throws on what it can't read, and the user's own way to write days. */
export interface PropertyReading {
  readonly parseYaml: (yaml: string) => unknown;
  readonly readUserDay: (text: string) => Day | null;
}

type Properties = Readonly<Record<string, unknown>>;

/** The properties of a note: the line that closes them (-1 when there is no block), and what YAML reads in them. */
interface Block { readonly end: number; readonly values: Properties }

/** Where a property stands: its spelling, its line, and what YAML reads there. */
interface Spelled { readonly name: string; readonly line: number }

/**
 * Sets one property, as one `name: value` line under the spelling that is there; a block of properties is made when there is none.
 * Refused for several spellings, a value over more than one line, a comment or YAML's own marks on the line, and YAML that can't be read,
 * before or after. No other byte changes.
 * @example setProperty('follow_up', '2026-03-04', reading)('---\nNext contact: \n---\n') // '---\nNext contact: 2026-03-04\n---\n'
 */
export function setProperty(name: PropertyName, value: string | boolean, reading: PropertyReading): Change {
  return changeProperty(name, reading, (note, block, spelled) => {
    const key = spelled?.name ?? name;
    const changed = spelled
      ? replaceLines(note, spelled.line, 1, [withValue(note.lines[spelled.line] ?? '', value)])
      : addProperty(note, block, `${name}: ${yamlOf(value)}`);
    return checked(changed, { ...block.values, [key]: value }, key, reading);
  });
}

/** Removes one property with its line. Refused as `setProperty` is, and when there is no such property any more. */
export function removeProperty(name: PropertyName, reading: PropertyReading): Change {
  return changeProperty(name, reading, (note, block, spelled) => {
    if (!spelled) return { refused: noSuchProperty(name) };
    const left = Object.fromEntries(Object.entries(block.values).filter(([key]) => key !== spelled.name));
    return checked(replaceLines(note, spelled.line, 1, []), left, spelled.name, reading);
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

type PropertyChange = (note: NoteLines, block: Block, spelled: Spelled | null) => string | Refusal;

function changeProperty(name: PropertyName, reading: PropertyReading, change: PropertyChange): Change {
  return (text) => {
    const note = splitLines(text);
    const block = readBlock(note, reading);
    if (isRefusal(block)) return block;
    const spelled = findProperty(note, block, name, reading);
    return isRefusal(spelled) ? spelled : change(note, block, spelled);
  };
}

/** The properties of a note as YAML reads them; refused where it can't. @example propertiesIn('---\nrole: chef\n---\n', reading) // { role: 'chef' } */
export function propertiesIn(text: string, reading: PropertyReading): Properties | Refusal {
  const block = readBlock(splitLines(text), reading);
  return isRefusal(block) ? block : block.values;
}

function addProperty(note: NoteLines, { end }: Block, line: string): string {
  return end < 0 ? replaceLines(note, 0, 0, ['---', line, '---']) : replaceLines(note, end, 0, [line]);
}

/** Reads the properties of a note; refused when they are never closed, or YAML can't read them as a map. */
export function readBlock({ lines }: NoteLines, { parseYaml }: PropertyReading): Block | Refusal {
  const end = endOfFrontmatter(lines);
  if (end < 0) return lines.find((line) => !isBlank(line))?.trimEnd() === '---' ? { refused: propertiesUnclosed() } : { end, values: {} };
  try {
    const values: unknown = parseYaml(lines.slice(1, end).join('\n')) ?? {};
    JSON.stringify(values); // throws where a YAML anchor makes a value hold itself
    const isMap = typeof values === 'object' && values !== null && !Array.isArray(values);
    return isMap ? { end, values: { ...values } } : { refused: propertiesUnreadable() };
  } catch {
    return { refused: propertiesUnreadable() };
  }
}

function findProperty({ lines }: NoteLines, { end, values }: Block, property: PropertyName, { readUserDay }: PropertyReading): Spelled | null | Refusal {
  const [found, ...others] = propertyIn(values, property, readUserDay);
  if (!found) return null;
  if (others.length > 0) return { refused: propertyTwice([found, ...others].map(({ name }) => name)) };
  const places = lines.slice(0, end).flatMap((line, index) => (keyOf(line) === found.name ? [index] : []));
  const [line] = places;
  if (line === undefined || places.length > 1 || !isOneLine(lines.slice(line, end))) return { refused: propertyNotOneLine(found.name) };
  return { name: found.name, line };
}

/** The changed text, when its properties read as they were meant and the others as before. */
function checked(text: string, meant: Properties, key: string, reading: PropertyReading): string | Refusal {
  const block = readBlock(splitLines(text), reading);
  if (isRefusal(block)) return block;
  return inOrder(block.values) === inOrder(meant) ? text : { refused: notReadBack(key) };
}

/** Properties as one text to compare: equal for the same values under the same names, in whatever order. */
export function inOrder(values: Properties): string {
  return JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
