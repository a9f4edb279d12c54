import type { LineAt } from '../domain/records/record';
import { isYourNote } from '../domain/notes/your-note';
import { withoutHeading } from '../domain/properties/links';
import type { Kith } from './kith';

/**
 * Whom a note is about: the person whose note it is; else the people whom a daily or meeting note links, in the order of the note,
 * then those it names. Nobody for any other note, and never the user.
 */
export function peopleOfNote(kith: Kith, path: string): readonly string[] {
  const { people, rules } = kith;
  const isTold = (person: string): boolean => !isYourNote(person, rules) && people.facts(person) !== null;
  if (people.facts(path) !== null) return isTold(path) ? [path] : [];
  const named = [...people.toldIn(path)];
  if (kith.watcher.days.dailyNoteDay(path) === null && !isMeeting(kith, path, named)) return [];
  return [...new Set([...peopleLinkedIn(kith, path).keys(), ...named])].filter(isTold);
}

/** The people whom a note links, in its order, each with the first line that does. */
export function peopleLinkedIn({ app: { metadataCache }, people }: Kith, path: string): ReadonlyMap<string, LineAt> {
  const { frontmatterLinks = [], links = [] } = metadataCache.getCache(path) ?? {};
  const found = new Map<string, LineAt>();
  const all = [...frontmatterLinks.map(({ link }) => ({ link, line: 0 })), ...links.map(({ link, position }) => ({ link, line: position.start.line }))];
  for (const { link, line } of all) {
    const person = people.personAt(withoutHeading(link), path);
    if (person !== null && person !== path && !found.has(person)) found.set(person, { path, line });
  }
  return found;
}

function isMeeting({ people }: Kith, path: string, named: readonly string[]): boolean {
  return named.some((person) => people.facts(person)?.interactions.some((told) => told.path === path && told.source === 'meeting-note'));
}
