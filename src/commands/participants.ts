import { isRefusal } from '../domain/edits/edit';
import type { NewNote, Refusal } from '../domain/edits/edit';
import type { Participant } from '../domain/log/log-entry';
import { newPerson } from '../domain/persons/new-person';
import { linkIn, nameOf } from './kith';
import type { Kith } from './kith';

/** What is shown for a participant: the person's name. */
export function participantName({ watcher }: Kith, participant: Participant): string {
  return 'path' in participant ? nameOf(watcher.people, participant.path) : participant.newName;
}

/** The links to participants as they are to stand in a note. */
export function linksTo(kith: Kith, note: string, people: readonly Participant[]): string[] {
  return people.map((participant) => ('path' in participant ? linkIn(kith, note, participant.path) : `[[${participant.newName}]]`));
}

/** The notes that have to be made for participants who have none; refused when one of them can't be called that. */
export function newNotesFor({ watcher }: Kith, people: readonly Participant[]): NewNote[] | Refusal {
  const notes = people.flatMap((participant) => ('newName' in participant ? [newPerson(participant.newName, watcher.rules)] : []));
  const refused = notes.find((note) => isRefusal(note));
  return refused && isRefusal(refused) ? refused : notes.filter((note): note is NewNote => !isRefusal(note));
}

/** Whether a link's target, as it stands in a note, leads to a person. */
export function leadsToPerson({ app, watcher }: Kith, target: string, note: string): boolean {
  const file = app.metadataCache.getFirstLinkpathDest(target, note);
  return file !== null && watcher.people.facts(file.path) !== null;
}
