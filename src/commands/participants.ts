import { isRefusal } from '../domain/edits/edit';
import type { NewNote, Refusal } from '../domain/edits/edit';
import type { Participant } from '../domain/log/log-entry';
import { findPeople } from '../domain/persons/find-people';
import type { FoundPerson } from '../domain/persons/find-people';
import { newPerson, newPersonPath } from '../domain/persons/new-person';
import type { KnownProperties } from '../domain/persons/new-person';
import { nameOf } from '../domain/persons/person-facts';
import { linksIn } from '../domain/properties/links';
import { personTemplate } from '../vault/person-template';
import type { PeopleSource } from '../views/form/people';
import { linkIn, propertyReading } from './kith';
import type { Kith } from './kith';

/** The people whose names fit a query, those in touch most recently first. */
export function peopleCalled(kith: Kith, query: string, most: number): readonly FoundPerson[] {
  return findPeople(kith.people, query, kith.today(), most);
}

/** Who can be named in a form, and what they are called. */
export function peopleSource(kith: Kith): PeopleSource {
  return {
    find: (query, most) => peopleCalled(kith, query, most),
    nameOf: (participant) => ('path' in participant ? nameOf(kith.people, participant.path) : participant.newName),
  };
}

/** The links to participants as they are to stand in a note; to somebody new, as far as that can be told before they have a note. */
export function linksTo(kith: Kith, note: string, people: readonly Participant[]): string[] {
  return people.map((participant) => linkIn(kith, note, pathOf(kith, participant)));
}

/** The link to a participant as it stands in a property, where Obsidian knows links in double brackets alone. Somebody new is told by their folder from another note of that name. */
export function propertyLinkTo(kith: Kith, note: string, participant: Participant): string {
  const path = pathOf(kith, participant);
  const [link] = linksIn(linkIn(kith, note, path));
  const name = link?.target.replace(/\.md$/, '') ?? nameOf(kith.people, path);
  const led = kith.app.metadataCache.getFirstLinkpathDest(name, note);
  return `[[${led === null || led.path === path ? name : path.replace(/\.md$/, '')}]]`;
}

/** The note of a new person, from the user's template where there is one; refused when no note can be called that. */
export async function newPersonNote(kith: Kith, name: string, known?: KnownProperties): Promise<NewNote | Refusal> {
  const { rules } = kith;
  const text = await personTemplate(kith.app, kith.setUp, rules.personTemplate, name.trim(), kith.today());
  return newPerson(name, rules, known, text === null ? null : { text, reading: propertyReading(kith) });
}

/**
 * The notes that have to be made for participants who have none; refused when one of them can't be called that.
 * Somebody has one by now where a first try could write only some of what belongs together.
 * @param known what their properties say, by the path of the note
 */
export async function newNotesFor(kith: Kith, people: readonly Participant[], known: (path: string) => KnownProperties | undefined = () => undefined): Promise<NewNote[] | Refusal> {
  const names = people.flatMap((participant) => ('newName' in participant ? [participant.newName] : []));
  const missing = names.map((name) => ({ name, path: newPersonPath(name.trim(), kith.rules) })).filter(({ path }) => kith.people.facts(path) === null);
  const notes = await Promise.all(missing.map(({ name, path }) => newPersonNote(kith, name, known(path))));
  const refused = notes.find((note) => isRefusal(note));
  return refused && isRefusal(refused) ? refused : notes.filter((note): note is NewNote => !isRefusal(note));
}

/** Where the note of a participant is, or will be. */
function pathOf({ rules }: Kith, participant: Participant): string {
  return 'path' in participant ? participant.path : newPersonPath(participant.newName.trim(), rules);
}
