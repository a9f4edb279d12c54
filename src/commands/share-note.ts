import { getLanguage, Notice } from 'obsidian';
import { pathsOf } from '../domain/log/log-entry';
import { inShort } from '../domain/persons/first-name';
import { nameOf } from '../domain/persons/person-facts';
import { noteNamed } from '../domain/properties/links';
import { shareRecord } from '../domain/sharing/share-entry';
import type { ShareEntry, ShareRecord } from '../domain/sharing/share-entry';
import * as LOG_WORDS from '../domain/words/log-words';
import { noLinkTo } from '../domain/words/refusal-words';
import * as SHARE_WORDS from '../domain/words/share-words';
import { alreadyShared, matchWords } from '../domain/words/share-words';
import { namesTogether } from '../domain/words/view-words';
import { openShare } from '../views/share/share-form';
import { Drafts } from './drafts';
import { entryPorts, linesFor } from './entry-ports';
import { canBeLinked, linkIn } from './kith';
import type { Kith } from './kith';
import { openLetter } from './letters';
import { givenBefore, matchesFor } from './might-like';
import { linksTo, peopleSource } from './participants';

/** More would be a list to work through; anybody else can be named. */
const MOST = 20;

const drafts = new Drafts<ShareEntry>(({ people, words }) => people.length > 0 || words.trim() !== '');

/** Opens the form that shares the open note. */
export function shareThisNote(kith: Kith): void {
  const file = kith.app.workspace.getActiveFile();
  if (file?.extension === 'md') shareNote(kith, file.path);
  else new Notice(SHARE_WORDS.noNote);
}

export function shareNote(kith: Kith, path: string): void {
  const today = kith.today();
  if (!canBeLinked(kith, '', path)) return void kith.changes.refuse(LOG_WORDS.notLogged(noLinkTo(noteNamed(path))));
  const left = drafts.find(kith, ({ about }) => about === path);
  const record = (entry: ShareEntry, note: string): ShareRecord =>
    shareRecord(entry, linksTo(kith, note, entry.people), linkIn(kith, note, path), kith.rules, (target) => kith.people.personAt(target, note) !== null);
  const ports = entryPorts(kith, {
    note: () => kith.dailyNotes.pathOf(today),
    compose: record,
    writes: (entry: ShareEntry, note) => [linesFor(kith, today, () => record(entry, note).lines)],
    said: (_, names) => SHARE_WORDS.done(names, noteNamed(path)),
    next: (entry, names) => helpToWrite(kith, path, entry, names),
    left: drafts.keeping(kith, left, path),
  });
  const matches = matchesFor(kith, path).slice(0, MOST).map((match) => ({ value: match.path, name: nameOf(kith.people, match.path), note: matchWords(match, today, getLanguage()) }));
  const already = (people: ShareEntry['people']): string[] => pathsOf(people).flatMap((person) => {
    const before = givenBefore(kith, person, path)?.before ?? null;
    return before === null ? [] : [alreadyShared(nameOf(kith.people, person), before, today, getLanguage())];
  });
  openShare(kith.app, { ...ports, title: noteNamed(path), matches, already }, left ?? { people: [], words: '' });
}

function helpToWrite(kith: Kith, path: string, { people, words }: ShareEntry, who: string): void {
  const persons = pathsOf(people).flatMap((person) => kith.people.facts(person)?.person ?? []);
  const to = namesTogether(inShort(people.map((participant) => peopleSource(kith).nameOf(participant))));
  const letter = { who, emails: persons.flatMap(({ emails }) => emails), phones: persons.flatMap(({ phones }) => phones), opener: SHARE_WORDS.opener(to, noteNamed(path), words.trim()) };
  openLetter(kith, letter, null);
}
