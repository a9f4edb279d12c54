import { isRefusal } from '../domain/edits/edit';
import type { NewNote, Refusal } from '../domain/edits/edit';
import type { FoundPerson } from '../domain/persons/find-people';
import { foldName } from '../domain/persons/fold-name';
import { newPersonPath } from '../domain/persons/new-person';
import type { KnownProperties } from '../domain/persons/new-person';
import * as NEW_PERSON_WORDS from '../domain/words/new-person-words';
import * as SUGGEST_WORDS from '../domain/words/suggest-words';
import type { Participant } from '../domain/log/log-entry';
import { NewPersonDialog } from '../views/new-person/new-person-dialog';
import type { Namesake, NewPersonEntry, NewPersonPorts, NewPersonPreview } from '../views/new-person/new-person-ports';
import { personSuggestion } from '../views/person-suggestion';
import { goTo } from './go-to';
import type { Kith } from './kith';
import { newNotesFor, newPersonNote, participantName, peopleCalled, propertyLinkTo } from './participants';

const MOST_NAMESAKES = 4;
/** Of many Sams, some are called nothing but Sam. */
const LOOKED_AT = 200;

/** Asks who somebody new is, and makes a note for them. */
export function makeNewPerson(kith: Kith): void {
  new NewPersonDialog(kith.app, new KithNewPersonPorts(kith), '').open();
}

/** What the dialog needs, from what Kith knows and through the one way to change notes. */
class KithNewPersonPorts implements NewPersonPorts {
  constructor(private readonly kith: Kith) {}

  find(query: string, most: number): readonly FoundPerson[] {
    return peopleCalled(this.kith, query, most);
  }

  nameOf(participant: Participant): string {
    return participantName(this.kith, participant);
  }

  open(path: string): void {
    void goTo(this.kith.app, path, null, false);
  }

  async preview(entry: NewPersonEntry): Promise<NewPersonPreview> {
    const empty = { note: '', lines: [], namesakes: [] };
    if (entry.name.trim() === '') return { ...empty, wrong: { people: NEW_PERSON_WORDS.noName } };
    const note = await this.noteOf(entry);
    if (isRefusal(note)) return { ...empty, wrong: { name: NEW_PERSON_WORDS.sentence(note.refused) } };
    const namesakes = this.namesakes(entry.name);
    // Where the file system does not tell small letters from capitals, “ana diaz” is taken by “Ana Diaz”.
    const isTaken = this.kith.app.vault.getAbstractFileByPath(note.path) !== null || namesakes.some(({ path }) => path.toLowerCase() === note.path.toLowerCase());
    const lines = note.text === '' ? [NEW_PERSON_WORDS.emptyNote] : note.text.trimEnd().split(/\r?\n/);
    return { note: note.path.replace(/\.md$/, ''), lines, namesakes, wrong: isTaken ? { name: NEW_PERSON_WORDS.taken } : {} };
  }

  /** Whoever introduced them may be new, too. The new note is shown in a tab of its own. */
  async submit(entry: NewPersonEntry): Promise<boolean> {
    const { app, changes } = this.kith;
    const [note, others] = [await this.noteOf(entry), await newNotesFor(this.kith, entry.introducedBy)];
    const refused = [note, others].find((made) => isRefusal(made));
    if (refused && isRefusal(refused)) return changes.refuse(SUGGEST_WORDS.notMade(refused.refused));
    if (isRefusal(note) || isRefusal(others)) return false;
    const written = await changes.make([...others.filter(({ path }) => path !== note.path), note], SUGGEST_WORDS.made(entry.name.trim()));
    if (written) await goTo(app, note.path, null, 'tab');
    return written;
  }

  private noteOf({ name, metAt, introducedBy: [introducer], interests }: NewPersonEntry): Promise<NewNote | Refusal> {
    const path = newPersonPath(name.trim(), this.kith.watcher.rules);
    const known: KnownProperties = {
      ...(metAt.trim() !== '' && { met_at: metAt.trim() }),
      ...(introducer && { introduced_by: propertyLinkTo(this.kith, path, introducer) }),
      ...(interests.trim() !== '' && { interests: interests.trim() }),
    };
    return newPersonNote(this.kith, name, known);
  }

  /** Those whose name or alias it is, accents and case aside. */
  private namesakes(name: string): Namesake[] {
    const folded = foldName(name.trim());
    const found = peopleCalled(this.kith, name, LOOKED_AT).filter(({ facts: { person } }) => [person.name, ...person.aliases].some((each) => foldName(each) === folded));
    return found.slice(0, MOST_NAMESAKES).map((person) => ({ path: person.facts.person.path, ...personSuggestion(person) }));
  }
}
