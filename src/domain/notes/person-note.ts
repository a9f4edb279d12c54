import type { Day } from '../days/day';
import { isPersonNote } from '../persons/is-person';
import type { Person } from '../persons/person';
import type { Found } from '../persons/property-names';
import { readPerson } from '../persons/read-person';
import type { Problem } from '../problems/problem';
import type { Rules } from '../rules';
import type { NoteMetadata } from './note';

/** A note about a human being, as its properties tell. */
export interface PersonNote {
  readonly person: Person;
  /** The properties that name who introduced them; whom they mean, the people of the vault decide. */
  readonly introducedBy: readonly Found[];
  readonly problems: readonly Problem[];
}

/** Reads a person's note; null for any other note. */
export function readPersonNote(
  path: string, metadata: NoteMetadata, rules: Rules, readUserDay: (text: string) => Day | null,
): PersonNote | null {
  return isPersonNote(path, metadata, rules) ? readPerson(path, metadata, rules, readUserDay) : null;
}
