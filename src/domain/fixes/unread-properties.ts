import { peopleProperties } from '../notes/meeting-note';
import { personMarkers } from '../persons/is-person';
import { isMarked } from '../persons/markers';
import type { Frontmatter } from '../persons/property-names';
import * as ACCEPTED from '../words/problem-words';
import type { FixReading, Offer, ReadNote } from './finding';
import { quotedValues } from './property-fixes';
import { unquoted, valueLines } from './value-lines';

const LIST = /^\[(?!\[)(.*)\]$/;

/**
 * Properties that YAML can't read, in a note that is nobody's for that: a problem where their lines say that it is a person's or a meeting's.
 * @returns null where they can be read, or say something else
 */
export function unreadProperties(note: ReadNote, reading: FixReading): Offer | null {
  if (note.values !== null || note.end < 0) return null;
  const frontmatter = asTheLinesSay(note);
  if (!isMarked(frontmatter, personMarkers(reading.rules)) && peopleProperties({ frontmatter }).length === 0) return null;
  return quotedValues({ path: note.path, cause: 'frontmatter', line: 0, found: '---', accepted: ACCEPTED.frontmatter }, note, reading);
}

function asTheLinesSay({ lines, end }: ReadNote): Frontmatter {
  const values = new Map<string, string[]>();
  for (const { key, value } of valueLines(lines, end)) {
    const items = LIST.exec(value)?.[1]?.split(',') ?? [value];
    values.set(key, [...(values.get(key) ?? []), ...items.map((item) => unquoted(item.trim()))]);
  }
  return Object.fromEntries(values);
}
