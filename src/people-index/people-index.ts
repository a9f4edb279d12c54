import { compare } from '../domain/compare';
import { readDay } from '../domain/days/read-day';
import type { Contribution } from '../domain/notes/contribution';
import type { Note, NoteMetadata, Surroundings } from '../domain/notes/note';
import type { Glance } from '../domain/notes/read-note';
import { glanceAt, readNote } from '../domain/notes/read-note';
import type { PersonNote } from '../domain/persons/read-person';
import type { KnownPeople, PersonFacts } from '../domain/persons/person-facts';
import type { Problem } from '../domain/problems/problem';
import { noteNamed } from '../domain/properties/links';
import type { Rules } from '../domain/rules';
import { Contributions } from './contributions';
import { gatherFacts } from './gather-facts';
import { nameKey, NameTable, sameNames } from './name-table';
import { eachPerson } from './each-person';

/** What the index is told about the vault: the rest of the surroundings it knows itself. */
export type Vault = Pick<Surroundings, 'resolve' | 'dailyNoteDay' | 'readUserDay'>;

/** Notes that have to be put again, because what their links or names mean may have changed. */
interface Stale {
  /** Last parts of links, as `nameKey` gives them. */
  readonly names: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
}

interface Announced { readonly metadata: NoteMetadata; readonly glance: Glance }

/** Obsidian may compare other letters in ways of its own. */
const PLAIN_LETTERS = /^[ -~]*$/;

/**
 * The only memory: what each note contributes, by path, and whom it speaks of, so that a changed note costs what that note costs.
 * A person's facts are gathered when they are asked for, and stay the same object until something about them changes.
 *
 * A link means what it means among the people known so far. After a change of people, `takeStale` says which notes to put again;
 * an index to which they have been put equals one built from scratch.
 */
export class PeopleIndex implements KnownPeople {
  private readonly around: Surroundings;
  private readonly names = new NameTable();
  private readonly persons = new Map<string, PersonNote>();
  private readonly announced = new Map<string, Announced>();
  private readonly contributions = new Contributions();
  private readonly gathered = new Map<string, PersonFacts>();
  private readonly listeners = new Set<(changedPeople: ReadonlySet<string>) => void>();
  private staleNames = new Set<string>();
  private namesChanged = false;
  private hasPut = false;

  constructor(private readonly rules: Rules, private readonly vault: Vault) {
    this.around = { ...vault, personAt: this.personAt, peopleNamed: (name) => this.names.peopleNamed(name) };
  }

  /**
   * Tells of a note before all notes are put: if it is a person, its names are known when the others are read.
   * Announced first, in any order, no note of a whole vault has to be put twice; only those put before may be stale by it.
   * @returns whether the note has to be put, too: most of a vault's notes can add nothing, whoever the people are
   */
  announce(note: Note): boolean {
    const glance = glanceAt(note, this.rules, this.around);
    if (glance === null) return false;
    if (glance.person !== null) this.meet(note.path, glance.person);
    this.announced.set(note.path, { metadata: note.metadata, glance });
    return true;
  }

  /** The notes that were announced and have not been put yet, as they were announced. */
  *announcedNotes(): Iterable<Note> {
    for (const [path, { metadata }] of this.announced) yield { path, metadata, text: null };
  }

  /** Takes a note as it is now, in place of what it said before. */
  put(note: Note): void {
    this.hasPut = true;
    const glance = this.glanceAt(note);
    const person = glance?.person ?? null;
    const before = this.persons.get(note.path) ?? null;
    if (person !== before) this.replacePerson(note.path, before, person);
    this.replace(note.path, readNote(note, this.rules, this.around, glance));
  }

  /** Forgets a note that is no longer there under this path. */
  remove(path: string): void {
    this.announced.delete(path);
    this.replacePerson(path, this.persons.get(path) ?? null, null);
    this.replace(path, null);
  }

  /** One person's facts; null when there is no person at this path. */
  facts(path: string): PersonFacts | null {
    const known = this.gathered.get(path);
    if (known !== undefined) return known;
    const note = this.persons.get(path);
    if (note === undefined) return null;
    const facts = gatherFacts(note.person, this.contributions.about(path));
    this.gathered.set(path, facts);
    return facts;
  }

  /** Every person's facts. */
  *all(): Iterable<PersonFacts> {
    for (const path of this.persons.keys()) {
      const facts = this.facts(path);
      if (facts !== null) yield facts;
    }
  }

  /** The people whose note name or alias is this text, case aside, by path. */
  peopleNamed(name: string): readonly string[] {
    return this.names.peopleNamed(name);
  }

  /** Whether links to a note of this name may tell something: of a person who is called so, or of a day. */
  minds(path: string): boolean {
    return this.names.has(nameKey(path)) || readDay(`[[${noteNamed(path)}]]`, this.vault.readUserDay) !== null;
  }

  /** The people whom a note tells of, without order; nobody for a note that tells of none. */
  toldIn(path: string): ReadonlySet<string> {
    return this.contributions.peopleIn(path);
  }

  /** Those whom somebody introduced to the user, by a property of their own or a record. */
  introducedBy(introducer: string): readonly PersonFacts[] {
    const named = [...this.persons.values()].filter(({ introducedBy }) => introducedBy.length > 0).map(({ person }) => person.path);
    const told = this.contributions.about(introducer).flatMap(({ interactions }) => interactions.flatMap(({ introduced = [] }) => introduced));
    return [...new Set([...named, ...told])].flatMap((path) => this.facts(path) ?? []).filter(({ introducers }) => introducers.includes(introducer));
  }

  /** The others whom notes tell of together with a person: the paths of those notes, by the path of the other. */
  sameNotes(person: string): ReadonlyMap<string, readonly string[]> {
    const byOther = new Map<string, string[]>();
    for (const { path } of this.contributions.about(person)) {
      for (const other of this.toldIn(path)) {
        const paths = byOther.get(other);
        if (paths) paths.push(path);
        else byOther.set(other, [path]);
      }
    }
    byOther.delete(person);
    for (const paths of byOther.values()) paths.sort((a, b) => compare(b, a));
    return byOther;
  }

  /** What can't be read as it was meant, in all notes, in the order of their paths and lines. */
  problems(): readonly Problem[] {
    return this.contributions.problems();
  }

  /** Whether the words of a note tell more of somebody than the metadata cache does, by what is known of it. */
  needsWords(path: string): boolean {
    return this.contributions.at(path)?.needsWords ?? false;
  }

  /** Paths of the notes that wait for their text, in no particular order. */
  notesToRead(): string[] {
    return this.contributions.awaiting();
  }

  /** Paths of the notes that add anything. */
  paths(): string[] {
    return this.contributions.paths();
  }

  /** The notes to put again since the last time this was asked. */
  takeStale(): Stale {
    const stale = { names: this.staleNames, paths: new Set(this.namesChanged ? this.contributions.withPlainNames() : []) };
    this.staleNames = new Set();
    this.namesChanged = false;
    return stale;
  }

  /** Calls back after each change of what a note tells, with the people whose facts may differ now. @returns how to stop that */
  onChange(listener: (changedPeople: ReadonlySet<string>) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The first look at a note: the announcement's, or a new one. */
  private glanceAt(note: Note): Glance | null {
    const announced = this.announced.get(note.path);
    if (announced !== undefined) this.announced.delete(note.path);
    return announced?.metadata === note.metadata ? announced.glance : glanceAt(note, this.rules, this.around);
  }

  /** Whom a link in a note leads to; null for nobody. A link leads to a note of its own name, so that most need not be looked up. */
  readonly personAt = (link: string, from: string): string | null => {
    if (!this.names.has(nameKey(link)) && PLAIN_LETTERS.test(link)) return null;
    const path = this.vault.resolve(link, from);
    return path !== null && this.persons.has(path) ? path : null;
  };

  /** As long as nothing has been put, nothing is stale. */
  private meet(path: string, note: PersonNote): void {
    if (this.hasPut) this.replacePerson(path, this.persons.get(path) ?? null, note);
    else this.know(path, note);
  }

  private know(path: string, note: PersonNote): void {
    const before = this.persons.get(path);
    if (before !== undefined) this.names.remove(before.person);
    this.names.add(note.person);
    this.persons.set(path, note);
    this.gathered.delete(path);
  }

  private replacePerson(path: string, before: PersonNote | null, now: PersonNote | null): void {
    if (now === null && before === null) return;
    if (now !== null) this.know(path, now);
    else this.forget(path, before);
    if (now === null || before === null) this.staleNames.add(nameKey(path));
    if (now === null || before === null || !sameNames(now.person, before.person)) this.namesChanged = true;
  }

  private forget(path: string, before: PersonNote | null): void {
    if (before !== null) this.names.remove(before.person);
    this.persons.delete(path);
    this.gathered.delete(path);
  }

  private replace(path: string, contribution: Contribution | null): void {
    const before = this.contributions.replace(path, contribution);
    if (before === null && contribution === null) return;
    if (this.gathered.size === 0 && this.listeners.size === 0) return;
    const changed = new Set<string>();
    for (const each of [before, contribution]) if (each !== null) eachPerson(each, (person) => changed.add(person));
    for (const person of changed) this.gathered.delete(person);
    for (const listener of this.listeners) listener(changed);
  }
}
