import { isYourNote } from '../notes/your-note';
import type { Rules } from '../rules';
import { byName } from './by-name';
import { foldName } from './fold-name';
import type { KnownPeople, PersonFacts } from './person-facts';

/** A place as the notes call it, and who is there, by name. */
export interface Place {
  readonly name: string;
  readonly people: readonly PersonFacts[];
}

/** Places by their folded name, each with the ways in which it is written, once for each person. */
type Found = Map<string, { readonly written: string[]; readonly people: PersonFacts[] }>;

/**
 * The places that people's `location` names, the one with most people first. Each part between commas is a place, so that "Lisbon, Portugal"
 * is in Lisbon and in Portugal; case and accents aside; a part with a number after the first is a room or a code.
 * Left out are those who have died, who want no contact, and the user.
 * @example placesOf(people, rules).map(({ name }) => name) // ['Portugal', 'Lisbon', 'Porto']
 */
export function placesOf(people: KnownPeople, rules: Rules): readonly Place[] {
  const found: Found = new Map();
  for (const facts of people.all()) {
    const { person } = facts;
    if (person.location === null || person.deceased || person.silent || isYourNote(person.path, rules)) continue;
    for (const part of partsOf(person.location)) add(found, part, facts);
  }
  const places = [...found.values()].map(({ written, people: there }) => ({ name: mostWritten(written), people: [...there].sort((a, b) => byName(a.person, b.person)) }));
  return places.sort((a, b) => b.people.length - a.people.length || a.name.localeCompare(b.name));
}

function partsOf(location: string): readonly string[] {
  const parts = location.split(/[,;،、，]/).map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
  return parts.filter((part, at) => at === 0 || !/\d/.test(part));
}

function add(found: Found, part: string, facts: PersonFacts): void {
  const key = foldName(part).replace(/[\s.'’-]+/g, ' ').trim();
  const place = found.get(key) ?? { written: [], people: [] };
  found.set(key, place);
  if (place.people.includes(facts)) return;
  place.written.push(part);
  place.people.push(facts);
}

function mostWritten(written: readonly string[]): string {
  const count = (name: string): number => written.filter((other) => other === name).length;
  return written.reduce((best, name) => (count(name) > count(best) || (count(name) === count(best) && name.localeCompare(best) < 0) ? name : best));
}
