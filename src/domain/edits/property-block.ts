import { compare } from '../compare';
import type { Day } from '../days/day';
import { isMap } from '../properties/values';
import { notReadBack, propertiesUnclosed, propertiesUnreadable } from '../words/refusal-words';
import type { Refusal } from './edit';
import { isRefusal } from './edit';
import { endOfFrontmatter, isBlank } from './note-layout';
import { splitLines } from './note-lines';
import type { NoteLines } from './note-lines';
import { keyOf } from './property-line';

/** What writing a property needs from outside: a YAML parser, which throws on what it can't read, and the user's own way to write days. */
export interface PropertyReading {
  readonly parseYaml: (yaml: string) => unknown;
  readonly readUserDay: (text: string) => Day | null;
}

type Properties = Readonly<Record<string, unknown>>;

/** The properties of a note: the line that closes them (-1 when there is no block), and what YAML reads in them. */
export interface Block { readonly end: number; readonly values: Properties }

/** Reads the properties of a note; refused when they are never closed, or YAML can't read them as a map. */
export function readBlock({ lines }: NoteLines, { parseYaml }: PropertyReading): Block | Refusal {
  const end = endOfFrontmatter(lines);
  if (end < 0) return lines.find((line) => !isBlank(line))?.trimEnd() === '---' ? { refused: propertiesUnclosed, toSettle: true } : { end, values: {} };
  try {
    const values: unknown = parseYaml(lines.slice(1, end).join('\n')) ?? {};
    JSON.stringify(values); // throws where a YAML anchor makes a value hold itself
    return isMap(values) ? { end, values } : { refused: propertiesUnreadable, toSettle: true };
  } catch {
    return { refused: propertiesUnreadable, toSettle: true };
  }
}

/** The properties of a note as YAML reads them; refused where it can't. @example propertiesIn('---\nrole: chef\n---\n', reading) // { role: 'chef' } */
export function propertiesIn(text: string, reading: PropertyReading): Properties | Refusal {
  const block = readBlock(splitLines(text), reading);
  return isRefusal(block) ? block : block.values;
}

/**
 * The changed text, when its properties read as was meant, and all others as before.
 * @param meant what each property that was changed has to read then, by its name
 */
export function checkedProperties(before: string, after: string, meant: Readonly<Record<string, (value: unknown) => boolean>>, reading: PropertyReading): string | Refusal {
  const now = readBlock(splitLines(after), reading);
  if (isRefusal(now)) return now;
  const was = readBlock(splitLines(before), reading);
  const others = (values: Properties): string => inOrder(Object.entries(values).filter(([key]) => !Object.hasOwn(meant, key)));
  const isSame = isRefusal(was) ? hasAllKeys(after, now) : others(was.values) === others(now.values);
  const unread = Object.keys(meant).find((key) => !meant[key]?.(now.values[key]));
  return isSame && unread === undefined ? after : { refused: notReadBack(unread ?? Object.keys(meant).join(', ')) };
}

/** Properties that could not be read before can't be compared: each line that begins one has to be one now. */
function hasAllKeys(text: string, { end, values }: Block): boolean {
  const keys = splitLines(text).lines.slice(1, end).flatMap((line) => keyOf(line) ?? []);
  return keys.length === Object.keys(values).length && keys.every((key) => Object.hasOwn(values, key));
}

/** Properties as one text to compare: equal for the same values under the same names, in whatever order. */
function inOrder(entries: readonly [string, unknown][]): string {
  return JSON.stringify([...entries].sort(([a], [b]) => compare(a, b)));
}
