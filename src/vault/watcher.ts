import { Component, TFile, TFolder } from 'obsidian';
import type { App, TAbstractFile } from 'obsidian';
import type { Note, NoteMetadata, Surroundings } from '../domain/notes/note';
import type { Problem } from '../domain/problems/problem';
import { unreadNote } from '../domain/problems/unread-note';
import { linksIn } from '../domain/properties/links';
import { textOf, valuesIn } from '../domain/properties/values';
import { DEFAULT_RULES } from '../domain/rules';
import type { Rules } from '../domain/rules';
import { nameKey, PeopleIndex } from '../people-index/people-index';
import { breath, inSlices, SLICE_MS } from './in-slices';

/** What an index is built with: the rules, and how this vault writes its days. */
export interface Reading extends Pick<Surroundings, 'dailyNoteDay' | 'readUserDay'> {
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
    this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.put(file.path, cache, text)));
    this.registerEvent(vault.on('create', (file) => this.nameMoved(file.path)));
    this.registerEvent(vault.on('delete', (file) => this.gone(file.path)));
    this.registerEvent(vault.on('rename', (file, oldPath) => this.moved(file, oldPath)));
  }

  /** With another index in its place, what is still being read into the old one ends. */
  override onunload(): void {
    this.next = null;
    this.index = this.emptyIndex();
  }

  /** Builds the index anew, and takes it into use when every note has been looked at once. */
  async rebuild(reading: Reading = this.reading): Promise<void> {
    this.reading = reading;
    this.unreadable.clear();
    const index = this.emptyIndex();
    this.next = index;
    const isCurrent = (): boolean => this.next === index;
    const toPut: TFile[] = [];
    await inSlices(this.app.vault.getMarkdownFiles(), (file) => this.withMetadata(file, (note) => index.announce(note) && toPut.push(file)), isCurrent);
    await inSlices(toPut, (file) => this.withMetadata(file, (note) => index.put(note)), isCurrent);
    if (!isCurrent()) return;
    index.onChange(this.tell);
    this.index = index;
    this.next = null;
    this.built = true;
    this.tell();
    this.tidy();
  }

  /** Tries the notes again that could not be opened. */
  async readAgain(): Promise<void> {
    const files = Array.from(this.unreadable, (path) => this.app.vault.getFileByPath(path)).filter((file) => file !== null);
    for (const file of files) await this.read(this.index, file);
    if (files.length > 0) this.tell();
  }

  private emptyIndex(): PeopleIndex {
    const { rules, dailyNoteDay, readUserDay } = this.reading;
    const resolve = (link: string, from: string): string | null => this.app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null;
    return new PeopleIndex(rules, { resolve, dailyNoteDay, readUserDay });
  }

  private withMetadata(file: TFile, use: (note: Note) => void): void {
    const metadata = this.metadata(file);
    if (metadata) use({ path: file.path, metadata, text: null });
  }

  /** Of a note that is still there. The cache may have nothing of an empty note, which may be a person by its folder. */
  private metadata(file: TFile): NoteMetadata | null {
    return this.app.vault.getFileByPath(file.path) === file ? (this.app.metadataCache.getFileCache(file) ?? {}) : null;
  }

  private put(path: string, metadata: NoteMetadata, text: string): void {
    this.unreadable.delete(path);
    for (const index of this.indexes()) index.put({ path, metadata, text });
    this.tidy();
  }

  private gone(path: string): void {
    for (const index of this.indexes()) for (const lost of pathsUnder(index, path)) index.remove(lost);
    this.unreadable.delete(path);
    this.nameMoved(path);
  }

  private moved(file: TAbstractFile, oldPath: string): void {
    this.gone(oldPath);
    for (const note of notesIn(file)) {
      for (const index of this.indexes()) this.withMetadata(note, (found) => index.put(found));
      this.nameMoved(note.path);
    }
    this.tidy();
  }

  /** A file that appears or goes may catch, or give back, links to a person or a day of its name. */
  private nameMoved(path: string): void {
    if (this.indexes().some((index) => index.minds(path))) this.staleNames.add(nameKey(path));
    this.tidy();
  }

  private indexes(): PeopleIndex[] {
    return this.next ? [this.index, this.next] : [this.index];
  }

  /** Brings the index to rest: notes whose links may lead elsewhere now are put again, and awaited notes are read. */
  private tidy(): void {
    this.untidy = true;
    if (!this.tidying) void this.tidyUp();
  }

  private async tidyUp(): Promise<void> {
    this.tidying = true;
    while (this.untidy && this.next === null) {
      this.untidy = false;
      await breath();
      while ((await this.putStaleAgain()) || (await this.readAwaited())) this.tell(); // for `isReading`
    }
    this.tidying = false;
  }

  private async putStaleAgain(): Promise<boolean> {
    const index = this.index;
    const { names, paths } = index.takeStale();
    const stale = new Set([...names, ...this.staleNames]);
    this.staleNames = new Set();
    if (stale.size === 0 && paths.size === 0) return false;
    await inSlices(this.app.vault.getMarkdownFiles(), (file) => {
      const metadata = this.metadata(file);
      if (metadata && (paths.has(file.path) || linksToAny(metadata, stale))) index.put({ path: file.path, metadata, text: null });
    }, () => this.index === index);
    return true;
  }

  private async readAwaited(): Promise<boolean> {
    const index = this.index;
    const files = index.notesToRead().map((path) => this.app.vault.getFileByPath(path)).filter((file) => file !== null);
    const awaited = files.filter((file) => !this.unreadable.has(file.path)).sort((a, b) => b.stat.mtime - a.stat.mtime);
    let breathe = performance.now();
    for (const file of awaited) {
      if (this.index !== index) return true;
      await this.read(index, file);
      if (performance.now() - breathe < SLICE_MS) continue;
      this.tell();
      await breath();
      breathe = performance.now();
    }
    return awaited.length > 0;
  }

  /** A text that was written over while it was read does not fit the metadata: `changed` brings the new one. */
  private async read(index: PeopleIndex, file: TFile): Promise<void> {
    const { path, stat: { mtime } } = file;
    try {
      const text = await this.app.vault.cachedRead(file);
      const metadata = file.path === path && file.stat.mtime === mtime ? this.metadata(file) : null;
      if (metadata) index.put({ path, metadata, text });
      this.unreadable.delete(path);
    } catch {
      if (this.metadata(file)) this.unreadable.add(file.path);
    }
  }
}

function linksToAny({ links = [], frontmatterLinks = [], frontmatter = {} }: NoteMetadata, names: ReadonlySet<string>): boolean {
  const leads = ({ link }: { readonly link: string }): boolean => names.has(nameKey(link));
  return links.some(leads) || frontmatterLinks.some(leads) || Object.values(frontmatter).some((value) => namesAny(value, names));
}

/** Properties hold links inside longer texts too, of which the cache tells nothing. */
function namesAny(value: unknown, names: ReadonlySet<string>): boolean {
  return valuesIn(value).some((single) => linksIn(textOf(single) ?? '').some(({ target }) => names.has(nameKey(target))));
}

function pathsUnder(index: PeopleIndex, path: string): string[] {
  return path.endsWith('.md') ? [path] : index.paths().filter((known) => known.startsWith(`${path}/`));
}

function notesIn(file: TAbstractFile): TFile[] {
  if (file instanceof TFile) return file.extension === 'md' ? [file] : [];
  return file instanceof TFolder ? file.children.flatMap(notesIn) : [];
}
