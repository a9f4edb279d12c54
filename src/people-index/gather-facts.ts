import type { Contribution } from '../domain/notes/contribution';
import type { Surroundings } from '../domain/notes/note';
import type { Person } from '../domain/persons/person';
import type { PersonFacts } from '../domain/persons/person-facts';
import type { Interaction, LineAt } from '../domain/records/record';

interface AboutPeople extends LineAt { readonly people: readonly string[] }

/** All that these contributions tell of a person, in an order that depends on the notes alone. */
export function gatherFacts(person: Person, about: Iterable<Contribution>, around: Surroundings): PersonFacts {
  const told = [...about].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    person,
    interactions: recordsOf(person.path, told, ({ interactions }) => interactions).sort(newestFirst),
    tasks: recordsOf(person.path, told, ({ tasks }) => tasks),
    advice: recordsOf(person.path, told, ({ advice }) => advice),
    introductions: recordsOf(person.path, told, ({ introductions }) => introductions),
    introducers: introducersOf(person, around),
    awaiting: told.some(({ awaiting }) => awaiting.includes(person.path)),
  };
}

function recordsOf<R extends AboutPeople>(person: string, told: readonly Contribution[], records: (from: Contribution) => readonly R[]): R[] {
  const found: R[] = [];
  for (const contribution of told) {
    for (const record of records(contribution)) if (record.people.includes(person)) found.push(record);
  }
  return found;
}

function newestFirst(a: Interaction, b: Interaction): number {
  return a.day === b.day ? 0 : a.day < b.day ? 1 : -1;
}

/** Links lead where Obsidian leads them; a plain name counts when exactly one person has it. */
function introducersOf({ path, introducedBy }: Person, around: Surroundings): readonly string[] {
  const found = introducedBy.flatMap((name) => introducer(name, path, around) ?? []);
  return [...new Set(found)].filter((introducer) => introducer !== path);
}

function introducer(name: string, from: string, { resolve, isPerson, peopleNamed }: Surroundings): string | null {
  const linked = resolve(name, from);
  if (linked !== null) return isPerson(linked) ? linked : null;
  const [only, ...others] = peopleNamed(name);
  return only !== undefined && others.length === 0 ? only : null;
}
