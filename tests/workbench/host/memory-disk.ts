import type { Disk, DiskChange, DiskEntry, DiskStat } from './disk';
import { missing } from './disk';
import { isHidden, isWithin, parentPath } from './paths';

type Operation = 'load' | 'stat' | 'list' | 'read' | 'write' | 'mkdir' | 'remove' | 'rename';

interface Folder extends DiskStat {
  kind: 'folder';
}

interface TextFile extends DiskStat {
  kind: 'file';
  text: string;
}

/** What is on the disk from the beginning was made yesterday. */
const A_DAY = 86_400_000;

/**
 * A disk that lives in memory, for tests: `new MemoryDisk({ 'People/Ana.md': '# Ana' })`. Folders come with their files;
 * a path that ends in a slash is an empty folder. Besides what every disk does it can fail, be read-only, be slow,
 * and be changed from outside.
 */
export class MemoryDisk implements Disk {
  /** Every write is refused while true, as on a folder without permission. */
  readOnly = false;
  /** Small and capital letters are the same in paths while true, as on macOS and Windows. Names stay as they were written first. */
  ignoresCase = false;
  /** Milliseconds that every operation takes. */
  slow = 0;
  readonly #entries = new Map<string, Folder | TextFile>();
  readonly #failures = new Map<Operation, Error>();
  readonly #listeners = new Set<(changes: DiskChange[]) => void>();
  #clock = 0;

  constructor(files: Record<string, string> = {}) {
    for (const [path, text] of Object.entries(files)) {
      if (path.endsWith('/')) this.#putFolders(path.slice(0, -1));
      else this.#putFile(path, text, A_DAY);
    }
  }

  /** The next operation of this name rejects with the error; the one after it works again. */
  failNext(operation: Operation, error: Error): void {
    this.#failures.set(operation, error);
  }

  /**
   * Somebody else writes a file, or with `null` removes a file or folder: the disk's watchers hear of it.
   * @param age how long ago it was made, in milliseconds, as when a sync brings it with its own times
   */
  outside(path: string, text: string | null, age = 0): void {
    if (text === null) {
      this.#removeTree(path);
      return this.#tell([{ kind: 'gone', path }]);
    }
    const folders = this.#putFolders(parentPath(path));
    this.#putFile(path, text, age);
    this.#tell([...folders, path].map((changed) => ({ kind: 'put', entry: this.#entry(changed) })));
  }

  /** What is on the disk at a path now, or `null`. */
  text(path: string): string | null {
    const entry = this.#find(path);
    return entry?.kind === 'file' ? entry.text : null;
  }

  /** The paths of all files and folders, sorted. */
  paths(): string[] {
    return [...this.#entries.keys()].sort();
  }

  async load(): Promise<DiskEntry[]> {
    await this.#begin('load');
    return [...this.#entries.keys()].filter((path) => !isHidden(path)).map((path) => this.#entry(path));
  }

  async stat(path: string): Promise<DiskStat | null> {
    await this.#begin('stat');
    const entry = this.#find(path);
    return entry ? statOf(entry) : null;
  }

  async list(path: string): Promise<{ files: string[]; folders: string[] }> {
    await this.#begin('list');
    if (path !== '/' && this.#find(path)?.kind !== 'folder') throw missing('scandir', path);
    const inside = [...this.#entries].filter(([candidate]) => parentPath(candidate) === this.#nameOf(path));
    const ofKind = (kind: DiskStat['kind']) => inside.filter(([, entry]) => entry.kind === kind).map(([candidate]) => candidate);
    return { files: ofKind('file'), folders: ofKind('folder') };
  }

  async read(path: string): Promise<string> {
    await this.#begin('read');
    const entry = this.#find(path);
    if (entry?.kind !== 'file') throw missing('open', path);
    return entry.text;
  }

  async write(path: string, text: string): Promise<DiskStat> {
    await this.#beginWriting('write', path);
    this.#requireFolder('open', path);
    return this.#putFile(this.#nameOf(path), text);
  }

  async mkdir(path: string): Promise<DiskStat> {
    await this.#beginWriting('mkdir', path);
    this.#putFolders(this.#nameOf(path));
    return statOf(this.#require('mkdir', path));
  }

  async remove(path: string): Promise<void> {
    await this.#beginWriting('remove', path);
    this.#require('unlink', path);
    this.#removeTree(this.#nameOf(path));
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#beginWriting('rename', from);
    this.#require('rename', from);
    this.#requireFolder('rename', to);
    const name = this.#nameOf(from);
    // Another spelling of its own name is no other file.
    if (this.#find(to) && this.#nameOf(to) !== name) throw new Error('Destination file already exists!');
    for (const [path, entry] of [...this.#entries].filter(([candidate]) => isWithin(candidate, name))) {
      this.#entries.delete(path);
      this.#entries.set(to + path.slice(name.length), entry);
    }
  }

  watch(listener: (changes: DiskChange[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #begin(operation: Operation): Promise<void> {
    await new Promise<void>((resolve) => (this.slow > 0 ? setTimeout(resolve, this.slow) : queueMicrotask(resolve)));
    const failure = this.#failures.get(operation);
    this.#failures.delete(operation);
    if (failure) throw failure;
  }

  async #beginWriting(operation: Operation, path: string): Promise<void> {
    await this.#begin(operation);
    if (this.readOnly) throw Object.assign(new Error(`EACCES: permission denied, open '${path}'`), { code: 'EACCES' });
  }

  /** The path as it was written first. */
  #nameOf(path: string): string {
    if (!this.ignoresCase || this.#entries.has(path)) return path;
    return [...this.#entries.keys()].find((known) => known.toLowerCase() === path.toLowerCase()) ?? path;
  }

  #find(path: string): Folder | TextFile | undefined {
    return this.#entries.get(this.#nameOf(path));
  }

  #require(operation: string, path: string): Folder | TextFile {
    const entry = this.#find(path);
    if (!entry) throw missing(operation, path);
    return entry;
  }

  #requireFolder(operation: string, path: string): void {
    const folder = parentPath(path);
    if (folder !== '/' && this.#find(folder)?.kind !== 'folder') throw missing(operation, path);
  }

  /** Makes a folder and those above it; gives back the ones that were not there. */
  #putFolders(path: string): string[] {
    if (path === '/' || this.#entries.has(path)) return [];
    const above = this.#putFolders(parentPath(path));
    const now = this.#now();
    this.#entries.set(path, { kind: 'folder', ctime: now, mtime: now, size: 0 });
    return [...above, path];
  }

  #putFile(path: string, text: string, age = 0): DiskStat {
    this.#putFolders(parentPath(path));
    const now = this.#now() - age;
    const ctime = this.#entries.get(path)?.ctime ?? now;
    const file: TextFile = { kind: 'file', ctime, mtime: now, size: new TextEncoder().encode(text).length, text };
    this.#entries.set(path, file);
    return statOf(file);
  }

  #removeTree(path: string): void {
    for (const candidate of [...this.#entries.keys()]) {
      if (isWithin(candidate, path)) this.#entries.delete(candidate);
    }
  }

  #entry(path: string): DiskEntry {
    return { path, ...this.#require('stat', path) };
  }

  #tell(changes: DiskChange[]): void {
    queueMicrotask(() => this.#listeners.forEach((listener) => listener(changes)));
  }

  /** The time, but never the same twice: two writes in one millisecond still differ. */
  #now(): number {
    this.#clock = Math.max(this.#clock + 1, Date.now());
    return this.#clock;
  }
}

function statOf({ kind, ctime, mtime, size }: DiskStat): DiskStat {
  return { kind, ctime, mtime, size };
}
