import type { Note } from '../../src/domain/notes/note';
import type { PersonFacts } from '../../src/domain/persons/person-facts';
import type { Problem } from '../../src/domain/problems/problem';
import type { Rules } from '../../src/domain/rules';
import { linksToAny } from '../../src/people-index/links-to-any';
import { nameKey } from '../../src/people-index/name-table';
import { PeopleIndex } from '../../src/people-index/people-index';
import { noteOf, vaultOf } from './read-vault';

/** A vault whose changes reach an index as the watcher brings them: the changed note, then those that it made stale, then awaited words. */
export class WatchedVault {
  readonly index: PeopleIndex;
  private readonly notes = new Map<string, Note>();
  private readonly moved = new Set<string>();

  constructor(private readonly rules: Rules) {
    this.index = new PeopleIndex(rules, vaultOf(() => this.notes.keys()));
  }

  write(path: string, text: string): void {
    const isNew = !this.notes.has(path);
    const note = noteOf(path, text);
    this.notes.set(path, note);
    this.index.put(note);
    if (isNew) this.nameMoved(path);
  }

  delete(path: string): void {
    if (!this.notes.delete(path)) return;
    this.nameMoved(path);
    this.index.remove(path);
  }

  rename(from: string, to: string): void {
    const text = this.notes.get(from)?.text ?? null;
    if (text === null || this.notes.has(to)) return;
    this.delete(from);
    this.write(to, text);
  }

  /** Puts stale notes again and reads awaited ones, until there are none. @returns how often notes were put */
  settle(): number {
    let puts = 0;
    for (let stale = this.takeStale(); stale.names.size > 0 || stale.paths.size > 0; stale = this.takeStale()) {
      for (const note of this.notes.values()) {
        if (!stale.paths.has(note.path) && !linksToAny(note.metadata, stale.names)) continue;
        this.index.put({ ...note, text: null });
        puts++;
      }
    }
    this.readAwaited(this.index);
    return puts;
  }

  /** An index of the same notes, built at once, the notes in this order. */
  fromScratch(order: (paths: readonly string[]) => readonly string[]): PeopleIndex {
    const index = new PeopleIndex(this.rules, vaultOf(() => this.notes.keys()));
    const notes = order([...this.notes.keys()]).flatMap((path) => this.notes.get(path) ?? []);
    const toPut = notes.filter((note) => index.announce(note));
    for (const note of toPut) index.put({ ...note, text: null });
    this.readAwaited(index);
    return index;
  }

  private readAwaited(index: PeopleIndex): void {
    for (const path of index.notesToRead()) {
      const note = this.notes.get(path);
      if (note !== undefined) index.put(note);
    }
  }

  private takeStale(): { readonly names: ReadonlySet<string>; readonly paths: ReadonlySet<string> } {
    const { names, paths } = this.index.takeStale();
    const all = new Set([...names, ...this.moved]);
    this.moved.clear();
    return { names: all, paths };
  }

  /** A file that appears or goes may catch, or give back, the links to a person or a day of its name. */
  private nameMoved(path: string): void {
    if (this.index.minds(path)) this.moved.add(nameKey(path));
  }
}

/** All that an index knows, to be compared. */
export function knowledgeOf(index: PeopleIndex): { readonly facts: readonly PersonFacts[]; readonly problems: readonly Problem[]; readonly paths: readonly string[] } {
  const facts = [...index.all()].sort((a, b) => (a.person.path < b.person.path ? -1 : 1));
  return { facts, problems: index.problems(), paths: index.paths().sort() };
}
