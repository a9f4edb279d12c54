import { Component, TFile, TFolder } from 'obsidian';
import type { App, TAbstractFile } from 'obsidian';
import type { Note, Surroundings } from '../domain/notes/note';
import type { Problem } from '../domain/problems/problem';
import { unreadNote } from '../domain/problems/unread-note';
import { DEFAULT_RULES } from '../domain/rules';
import type { Rules } from '../domain/rules';
import { linksToAny } from '../people-index/links-to-any';
import { nameKey } from '../people-index/name-table';
import { PeopleIndex } from '../people-index/people-index';
import { breath, inSlices } from './in-slices';

/** What an index is built with: the rules, and how this vault writes its days. */
interface Reading extends Pick<Surroundings, 'dailyNoteDay' | 'readUserDay'> {
  readonly rules: Rules;
}

/**
 * Keeps the index true to the vault: builds it from the metadata cache, reads the notes whose words are needed,
 * and follows every change. Loaded once the layout is ready.
 */
export class Watcher extends Component {
  private index: PeopleIndex;
  /** The index being built, beside the one in use; events reach both. */
  private next: PeopleIndex | null = null;
  private staleNames = new Set<string>();
  private built = false;
  private tidying = false;
  private untidy = false;
  private readonly unreadable = new Set<string>();
  private reading: Reading = { rules: DEFAULT_RULES, dailyNoteDay: () => null, readUserDay: () => null };

  /** @param tell called after what is known may have changed */
  constructor(private readonly app: App, private readonly tell: () => void) {
    super();
    this.index = this.emptyIndex();
  }

  get people(): PeopleIndex {
    return this.index;
  }

  get rules(): Rules {
    return this.reading.rules;
  }

  /** How this vault writes its days. */
  get days(): Pick<Reading, 'dailyNoteDay' | 'readUserDay'> {
    return this.reading;
  }

  /** Whether every note has been looked at once: before that, nothing is known of anybody. */
  get isBuilt(): boolean {
    return this.built;
  }

  /** Whether notes remain to be read, so that what is known is not all there is. */
  get isReading(): boolean {
    return !this.built || this.next !== null || this.index.notesToRead().some((path) => !this.unreadable.has(path));
  }

  /** What can't be read as it was meant, and notes that could not be opened. */
  problems(): readonly Problem[] {
    return [...this.index.problems(), ...Array.from(this.unreadable, unreadNote)];
  }

  override onload(): void {
    const { vault, metadataCache } = this.app;
    this.registerEvent(metadataCache.on('changed', (file, text, metadata) => file.extension === 'md' && this.changed({ path: file.path, metadata, text })));
    this.registerEvent(vault.on('create', (file) => this.nameMoved(file.path)));
    this.registerEvent(vault.on('delete', (file) => this.gone(file, file.path)));
    this.registerEvent(vault.on('rename', (file, oldPath) => this.moved(file, oldPath)));
  }

  /** With another index in its place, what is still being read into the old one ends. */
  override onunload(): void {
    this.next = null;
    this.index = this.emptyIndex();
  }

  /** Builds the index anew, and takes it into use when every note has been looked at once. */
  async rebuild(reading: Reading): Promise<void> {
    this.reading = reading;
    this.unreadable.clear();
    const index = this.emptyIndex();
    this.next = index;
    try {
      await this.build(index, () => this.next === index);
    } finally {
      if (this.next === index) this.next = null;
    }
  }

  /** Tries the notes again that could not be opened. */
  async readAgain(): Promise<void> {
    if (this.unreadable.size === 0) return;
    await this.readAll(this.unreadable);
    this.tell();
  }

  private async build(index: PeopleIndex, isCurrent: () => boolean): Promise<void> {
    await inSlices(this.app.vault.getMarkdownFiles(), (file) => this.take(file, (note) => index.announce(note)), isCurrent);
    await inSlices(index.announcedNotes(), (note) => this.attempt(note.path, () => index.put(note)), isCurrent);
    if (!isCurrent()) return;
    index.onChange(this.tell);
    this.index = index;
    this.next = null;
    this.built = true;
    this.tell();
    this.tidy();
  }

  private emptyIndex(): PeopleIndex {
    const { rules, dailyNoteDay, readUserDay } = this.reading;
    const resolve = (link: string, from: string): string | null => this.app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null;
    return new PeopleIndex(rules, { resolve, dailyNoteDay, readUserDay });
  }

  /** Hands a note over as the cache has it: nothing of an empty note, which may be a person by its folder; and no note that is gone. */
  private take(file: TFile, use: (note: Note) => void): void {
    this.attempt(file.path, () => {
      if (this.app.vault.getFileByPath(file.path) === file) use({ path: file.path, metadata: this.app.metadataCache.getFileCache(file) ?? {}, text: null });
    });
  }

  /** A note that can't be taken in is listed, and hides no other. */
  private attempt(path: string, take: () => void): void {
    try {
      take();
    } catch (error) {
      console.error(error);
      this.unreadable.add(path);
    }
  }

  private changed(note: Note): void {
    this.unreadable.delete(note.path);
    for (const index of this.indexes()) this.attempt(note.path, () => index.put(note));
    this.tidy();
  }

  private gone(file: TAbstractFile, path: string): void {
    for (const index of this.indexes()) for (const lost of file instanceof TFolder ? pathsUnder(index, path) : [path]) index.remove(lost);
    this.unreadable.delete(path);
    this.nameMoved(path);
  }

  private moved(file: TAbstractFile, oldPath: string): void {
    this.gone(file, oldPath);
    for (const note of notesIn(file)) {
      for (const index of this.indexes()) this.take(note, (found) => index.put(found));
      this.nameMoved(note.path);
    }
  }

  /** A file that appears or goes may catch, or give back, links to a person or a day of its name. */
  private nameMoved(path: string): void {
    if (this.indexes().some((index) => index.minds(path))) this.staleNames.add(nameKey(path));
    this.tidy();
  }

  private indexes(): PeopleIndex[] {
    return this.next ? [this.index, this.next] : [this.index];
  }

  /** Brings the index to rest: notes whose links may lead elsewhere now are read again, and awaited notes for the first time. */
  private tidy(): void {
    this.untidy = true;
    if (!this.tidying) void this.tidyUp();
  }

  private async tidyUp(): Promise<void> {
    this.tidying = true;
    try {
      while (this.untidy && this.next === null) {
        this.untidy = false;
        await breath();
        while (await this.readAll([...(await this.putStale()), ...this.awaitedPaths()])) this.tell(); // for `isReading`
      }
    } finally {
      this.tidying = false;
    }
  }

  /** Puts the notes again whose links or names may mean others now. @returns those that have to be read for it: until then they tell what they told */
  private async putStale(): Promise<readonly string[]> {
    const { index } = this;
    const { names, paths } = index.takeStale();
    const stale = new Set([...names, ...this.staleNames]);
    this.staleNames = new Set();
    if (stale.size === 0 && paths.size === 0) return [];
    const toRead: string[] = [];
    await inSlices(this.app.vault.getMarkdownFiles(), (file) => this.take(file, (note) => {
      if (!paths.has(note.path) && !linksToAny(note.metadata, stale)) return;
      if (index.needsWords(note.path)) toRead.push(note.path);
      else index.put(note);
    }), () => this.index === index);
    return toRead;
  }

  private awaitedPaths(): string[] {
    return this.index.notesToRead().filter((path) => !this.unreadable.has(path));
  }

  /** Reads notes, the newest first. @returns whether there was any */
  private async readAll(paths: Iterable<string>): Promise<boolean> {
    const { index } = this;
    const files = Array.from(new Set(paths), (path) => this.app.vault.getFileByPath(path)).filter((file) => file !== null);
    files.sort((a, b) => b.stat.mtime - a.stat.mtime);
    await inSlices(files, (file) => this.read(index, file), () => this.index === index);
    return files.length > 0;
  }

  /** A text that was written over while it was read does not fit the metadata: `changed` brings the new one. */
  private async read(index: PeopleIndex, file: TFile): Promise<void> {
    const { path, stat: { mtime } } = file;
    const text = await this.app.vault.cachedRead(file).catch(() => null);
    if (file.path !== path || file.stat.mtime !== mtime || this.index !== index) return;
    this.unreadable.delete(path);
    this.take(file, (note) => index.put({ ...note, text }));
    if (text === null && index.notesToRead().includes(path)) this.unreadable.add(path);
  }
}

function pathsUnder(index: PeopleIndex, folder: string): string[] {
  return index.paths().filter((path) => path.startsWith(`${folder}/`));
}

function notesIn(file: TAbstractFile): TFile[] {
  if (file instanceof TFile) return file.extension === 'md' ? [file] : [];
  return file instanceof TFolder ? file.children.flatMap(notesIn) : [];
}
