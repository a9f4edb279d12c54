import { isRefusal } from '../domain/edits/edit';
import type { NewNote, Refusal } from '../domain/edits/edit';
import { foldName } from '../domain/persons/fold-name';
import { newPersonPath } from '../domain/persons/new-person';
import type { KnownProperties } from '../domain/persons/new-person';
import { capitalised } from '../domain/words/capitalised';
import * as NEW_PERSON_WORDS from '../domain/words/new-person-words';
import * as SUGGEST_WORDS from '../domain/words/suggest-words';
import type { FormPreview } from '../views/form/form';
import { openNewPerson } from '../views/new-person/new-person-form';
import type { Namesake, NewPersonEntry, NewPersonField } from '../views/new-person/new-person-form';
import { personSuggestion } from '../views/person-suggestion';
import { Drafts } from './drafts';
import { goTo } from './go-to';
import type { Kith } from './kith';
import { newNotesFor, newPersonNote, peopleCalled, peopleSource, propertyLinkTo } from './participants';

const MOST_NAMESAKES = 4;
/** Of many Sams, some are called nothing but Sam. */
const LOOKED_AT = 200;

const drafts = new Drafts<NewPersonEntry>(({ name, metAt, interests }) => `${name}${metAt}${interests}`.trim() !== '');

/** Asks who somebody new is, and makes a note for them. */
export function makeNewPerson(kith: Kith): void {
  const left = drafts.find(kith, () => true);
  openNewPerson(kith.app, {
    ...peopleSource(kith),
    namesakes: (name) => namesakesOf(kith, name),
    isTaken: (name) => isTaken(kith, name),
    openPerson: (path) => void goTo(kith.app, path, null, false),
    preview: (entry) => previewOf(kith, kith.current(entry)),
    submit: (entry) => (entry.name.trim() === '' ? { name: NEW_PERSON_WORDS.noName } : make(kith, kith.current(entry))),
    left: drafts.keeping(kith, left),
  }, left ?? { name: '', metAt: '', introducedBy: [], interests: '' });
}

async function previewOf(kith: Kith, entry: NewPersonEntry): Promise<FormPreview<NewPersonField>> {
  if (entry.name.trim() === '') return { note: '', lines: [], wrong: {} };
  const note = await noteOf(kith, entry);
  if (isRefusal(note)) return { note: '', lines: [], wrong: { name: capitalised(note.refused) } };
  const lines = note.text === '' ? [NEW_PERSON_WORDS.emptyNote] : note.text.trimEnd().split(/\r?\n/);
  return { note: note.path, lines, wrong: isTaken(kith, entry.name) ? { name: NEW_PERSON_WORDS.taken } : {} };
}

/** Whoever introduced them may be new, too. The new note is shown in a tab of its own. */
async function make(kith: Kith, entry: NewPersonEntry): Promise<false | (() => void)> {
  const [note, others] = [await noteOf(kith, entry), await newNotesFor(kith, entry.introducedBy)];
  if (isRefusal(note)) return kith.changes.refuse(SUGGEST_WORDS.notMade(note.refused));
  if (isRefusal(others)) return kith.changes.refuse(SUGGEST_WORDS.notMade(others.refused));
  const isMade = await kith.changes.make([...others.filter(({ path }) => path !== note.path), note], SUGGEST_WORDS.made(entry.name.trim()));
  return isMade && (() => void goTo(kith.app, note.path, null, 'tab'));
}

function noteOf(kith: Kith, { name, metAt, introducedBy: [introducer], interests }: NewPersonEntry): Promise<NewNote | Refusal> {
  const path = newPersonPath(name.trim(), kith.rules);
  const known: KnownProperties = {
    ...(metAt.trim() !== '' && { met_at: metAt.trim() }),
    ...(introducer && { introduced_by: propertyLinkTo(kith, path, introducer) }),
    ...(interests.trim() !== '' && { interests: interests.trim() }),
  };
  return newPersonNote(kith, name, known);
}

/** Where the file system does not tell small letters from capitals, “ana diaz” is taken by “Ana Diaz”. */
function isTaken(kith: Kith, name: string): boolean {
  const path = newPersonPath(name.trim(), kith.rules);
  return kith.app.vault.getAbstractFileByPath(path) !== null || namesakesOf(kith, name).some((namesake) => namesake.path.toLowerCase() === path.toLowerCase());
}

/** Those whose name or alias it is, accents and case aside. */
function namesakesOf(kith: Kith, name: string): Namesake[] {
  const folded = foldName(name.trim());
  if (folded === '') return [];
  const found = peopleCalled(kith, name, LOOKED_AT).filter(({ facts: { person } }) => [person.name, ...person.aliases].some((each) => foldName(each) === folded));
  return found.slice(0, MOST_NAMESAKES).map((person) => ({ path: person.facts.person.path, ...personSuggestion(person) }));
}
