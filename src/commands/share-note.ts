import { getLanguage, Notice } from 'obsidian';
import { isRefusal } from '../domain/edits/edit';
import type { Participant } from '../domain/log/log-entry';
import { inShort } from '../domain/persons/first-name';
import type { FoundPerson } from '../domain/persons/find-people';
import type { KnownPeople } from '../domain/persons/person-facts';
import { noteNamed } from '../domain/properties/links';
import { shareRecord } from '../domain/sharing/share-entry';
import type { ShareEntry } from '../domain/sharing/share-entry';
import * as LOG_WORDS from '../domain/words/log-words';
import * as SHARE_WORDS from '../domain/words/share-words';
import { alreadyShared, matchWords } from '../domain/words/share-words';
import { namesTogether } from '../domain/words/view-words';
import { ShareDialog } from '../views/share/share-dialog';
import type { SharePorts, SharePreview, ShownMatch } from '../views/share/share-ports';
import { WriteDialog } from '../views/write/write-dialog';
import { linkIn } from './kith';
import type { Kith } from './kith';
import { givenBefore, matchesFor } from './might-like';
import { leadsToPerson, linksTo, newNotesFor, participantName, peopleCalled } from './participants';

/** More would be a list to work through; anybody else can be named. */
const MOST = 20;

/** Opens the dialog that shares the open note. */
export function shareThisNote(kith: Kith): void {
  const file = kith.app.workspace.getActiveFile();
  if (file?.extension === 'md') shareNote(kith, file.path);
  else new Notice(SHARE_WORDS.noNote);
}

export function shareNote(kith: Kith, path: string): void {
  new ShareDialog(kith.app, new KithSharePorts(kith, path)).open();
}

/** What the dialog needs, from what Kith knows and through the one way to change notes. */
class KithSharePorts implements SharePorts {
  readonly title: string;
  readonly matches: readonly ShownMatch[];

  constructor(private readonly kith: Kith, private readonly path: string) {
    this.title = noteNamed(path);
    this.matches = matchesFor(kith, path).slice(0, MOST).map((match) => ({
      path: match.path,
      name: this.nameOf(match),
      why: matchWords(match, kith.today(), getLanguage()),
    }));
  }

  find(query: string, most: number): readonly FoundPerson[] {
    return peopleCalled(this.kith, query, most);
  }

  private get people(): KnownPeople {
    return this.kith.watcher.people;
  }

  nameOf(participant: Participant): string {
    return participantName(this.kith, participant);
  }

  async preview(entry: ShareEntry): Promise<SharePreview> {
    const { watcher, dailyNotes } = this.kith;
    const note = await dailyNotes.pathOf(this.kith.today());
    const isPerson = (target: string): boolean => leadsToPerson(this.kith, target, note);
    const record = shareRecord(entry, linksTo(this.kith, note, entry.people), linkIn(this.kith, note, this.path), watcher.rules, isPerson);
    return { ...record, note: note.replace(/\.md$/, ''), already: entry.people.flatMap((participant) => this.already(participant)) };
  }

  /** New people first, so that the links in the line lead somewhere. */
  async submit(entry: ShareEntry): Promise<boolean> {
    const { changes } = this.kith;
    const newNotes = await newNotesFor(this.kith, entry.people);
    if (isRefusal(newNotes)) return changes.refuse(LOG_WORDS.notLogged(newNotes.refused));
    const { lines } = await this.preview(entry);
    const names = namesTogether(entry.people.map((participant) => this.nameOf(participant)));
    const written = await changes.make([...newNotes, { day: this.kith.today(), lines }], SHARE_WORDS.done(names, this.title));
    if (written) this.helpToWrite(entry, names);
    return written;
  }

  private already(participant: Participant): string[] {
    const before = 'path' in participant ? (givenBefore(this.kith, participant.path, this.path)?.before ?? null) : null;
    return before === null ? [] : [alreadyShared(this.nameOf(participant), before, this.kith.today(), getLanguage())];
  }

  private helpToWrite({ people, words }: ShareEntry, who: string): void {
    const persons = people.flatMap((participant) => ('path' in participant ? (this.people.facts(participant.path)?.person ?? []) : []));
    const to = namesTogether(inShort(people.map((participant) => this.nameOf(participant))));
    const letter = { who, emails: persons.flatMap(({ emails }) => emails), phones: persons.flatMap(({ phones }) => phones), opener: SHARE_WORDS.opener(to, this.title, words.trim()) };
    new WriteDialog(this.kith.app, letter, null).open();
  }
}
