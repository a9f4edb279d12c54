import { isRefusal } from '../domain/edits/edit';
import type { NewNote, Refusal } from '../domain/edits/edit';
import type { Participant } from '../domain/log/log-entry';
import { findPeople } from '../domain/persons/find-people';
import type { FoundPerson } from '../domain/persons/find-people';
import { newPerson, newPersonPath } from '../domain/persons/new-person';
import type { KnownProperties } from '../domain/persons/new-person';
import { linksIn } from '../domain/properties/links';
import { personTemplate } from '../vault/person-template';
import { linkIn, nameOf, propertyReading } from './kith';
import type { Kith } from './kith';

/** The people whose names fit a query, those in touch most recently first. */
export function peopleCalled(kith: Kith, query: string, most: number): readonly FoundPerson[] {
  return findPeople(kith.watcher.people, query, kith.today(), most);
}

/** What is shown for a participant: the person's name. */
export function participantName({ watcher }: Kith, participant: Participant): string {
  return 'path' in participant ? nameOf(watcher.people, participant.path) : participant.newName;
}

/** The links to participants as they are to stand in a note. */
export function linksTo(kith: Kith, note: string, people: readonly Participant[]): string[] {
  return people.map((participant) => ('path' in participant ? linkIn(kith, note, participant.path) : `[[${participant.newName}]]`));
}

/** The link to a participant as it stands in a property, where Obsidian knows links in double brackets alone. */
export function propertyLinkTo(kith: Kith, note: string, participant: Participant): string {
  const [link] = linksTo(kith, note, [participant]).flatMap((written) => linksIn(written));
  return `[[${link?.target.replace(/\.md$/, '') ?? participantName(kith, participant)}]]`;
}

/** The note of a new person, from the user's template where there is one; refused when no note can be called that. */
export async function newPersonNote(kith: Kith, name: string, known?: KnownProperties): Promise<NewNote | Refusal> {
  const { rules } = kith.watcher;
  const text = await personTemplate(kith.app, rules.personTemplate, name.trim(), kith.today());
  return newPerson(name, rules, known, text === null ? null : { text, reading: propertyReading(kith) });
}

/**
 * The notes that have to be made for participants who have none; refused when one of them can't be called that.
 * Somebody has one by now where a first try could write only some of what belongs together.
 * @param known what their properties say, by the path of the note
 */
export async function newNotesFor(kith: Kith, people: readonly Participant[], known: (path: string) => KnownProperties | undefined = () => undefined): Promise<NewNote[] | Refusal> {
  const { watcher } = kith;
  const names = people.flatMap((participant) => ('newName' in participant ? [participant.newName] : []));
  const missing = names.map((name) => ({ name, path: newPersonPath(name.trim(), watcher.rules) })).filter(({ path }) => watcher.people.facts(path) === null);
  const notes = await Promise.all(missing.map(({ name, path }) => newPersonNote(kith, name, known(path))));
  const refused = notes.find((note) => isRefusal(note));
  return refused && isRefusal(refused) ? refused : notes.filter((note): note is NewNote => !isRefusal(note));
}

/** Whether a link's target, as it stands in a note, leads to a person. */
export function leadsToPerson({ app, watcher }: Kith, target: string, note: string): boolean {
  const file = app.metadataCache.getFirstLinkpathDest(target, note);
  return file !== null && watcher.people.facts(file.path) !== null;
}
