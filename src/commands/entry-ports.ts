import { insertUnderHeading } from '../domain/edits/insert-under-heading';
import { isRefusal } from '../domain/edits/edit';
import type { NewNote, Refusal, Write } from '../domain/edits/edit';
import type { Day } from '../domain/days/day';
import { pathsOf } from '../domain/log/log-entry';
import type { Participant } from '../domain/log/log-entry';
import { wrongName } from '../domain/persons/new-person';
import { nameOf } from '../domain/persons/person-facts';
import { capitalised } from '../domain/words/capitalised';
import * as FORM_WORDS from '../domain/words/form-words';
import * as LOG_WORDS from '../domain/words/log-words';
import { noLinkTo } from '../domain/words/refusal-words';
import { namesTogether } from '../domain/words/view-words';
import type { EntryPorts } from '../views/form/entry';
import type { FormPreview, Wrong } from '../views/form/form';
import { canBeLinked } from './kith';
import type { Kith } from './kith';
import { newNotesFor, peopleSource } from './participants';

/** An entry as it would stand in a note: the lines, and what is wrong with them. */
export type Composed<Field extends string> = Omit<FormPreview<Field>, 'note'>;

interface EntryWriting<Entry, Field extends string> {
  /** The note that the lines go to. */
  note(entry: Entry): Promise<string>;
  compose(entry: Entry, note: string): Composed<Field>;
  /** What is written, after the notes of new people, so that the links in its lines lead somewhere. */
  writes(entry: Entry, note: string): readonly Write[];
  newNotes?(entry: Entry): Promise<NewNote[] | Refusal>;
  said(entry: Entry, names: string): string;
  /** What comes once it is written. */
  next?(entry: Entry, names: string): void;
  left(entry: Entry | null): void;
}

/** What a form that writes an entry about people needs, from what Kith knows and through the one way to change notes. */
export function entryPorts<Entry extends { readonly people: readonly Participant[] }, Field extends string>(kith: Kith, writing: EntryWriting<Entry, Field | 'people'>): EntryPorts<Entry, Field | 'people'> {
  const source = peopleSource(kith);
  return {
    ...source,
    left: (entry) => writing.left(entry),
    preview: async (filled) => {
      const entry = kith.current(filled);
      const note = await writing.note(entry);
      const composed = writing.compose(entry, note);
      return { ...composed, note, wrong: { ...unreachable(kith, note, entry.people), ...composed.wrong } };
    },
    submit: async (filled) => {
      const entry = kith.current(filled);
      const newNotes = await (writing.newNotes ?? (({ people }) => newNotesFor(kith, people)))(entry);
      if (isRefusal(newNotes)) return kith.changes.refuse(LOG_WORDS.notLogged(newNotes.refused));
      const writes = writing.writes(entry, await writing.note(entry));
      const names = namesTogether(entry.people.map((participant) => source.nameOf(participant)));
      return (await kith.changes.make([...newNotes, ...writes], writing.said(entry, names))) && (() => writing.next?.(entry, names));
    },
  };
}

/** Lines for a day's note, composed when they are written: by then new people have notes that a link can lead to. */
export function linesFor({ rules }: Kith, day: Day, compose: () => readonly string[]): Write {
  return { day, change: (text) => insertUnderHeading(text, rules.heading, compose()) };
}

/** Nobody is written down whom the line would not link, and nobody new whose note can't be called that. */
function unreachable(kith: Kith, note: string, people: readonly Participant[]): Wrong<'people'> {
  const [wrong] = people.flatMap((one) => ('newName' in one ? (wrongName(one.newName.trim()) ?? []) : []));
  if (wrong !== undefined) return { people: capitalised(wrong) };
  const lost = pathsOf(people).find((path) => !canBeLinked(kith, note, path));
  if (lost === undefined) return {};
  const name = nameOf(kith.people, lost);
  return { people: kith.app.vault.getFileByPath(lost) === null ? FORM_WORDS.noteGone(name) : capitalised(noLinkTo(name)) };
}
