import type { Stats } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { watch } from 'chokidar';
import type { DiskChange, DiskEntry } from '../host/disk';

type Listener = (changes: DiskChange[]) => void;

/** The mark of a file that is being written; nobody gets to see it. */
export const unfinished = '.~kith-';

const pause = 50;
const remembered = 1000;

/**
 * Follows a folder and tells of what others do in it, a moment later and many at a time. What counts is how a path is when it
 * is told of, not the event that led there: a file that went and came back is a changed file.
 */
export class FolderWatcher {
  readonly #root: string;
  readonly #entry: (path: string) => Promise<DiskEntry | null>;
  readonly #listeners = new Set<Listener>();
  readonly #touched = new Set<string>();
  readonly #own = new Set<string>();
  #watcher: FSWatcher | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: string, entry: (path: string) => Promise<DiskEntry | null>) {
    this.#root = root;
    this.#entry = entry;
  }

  /** A file is about to stand at a path as our own doing: it is not told of. */
  expect(path: string, { mtimeMs, size }: Pick<Stats, 'mtimeMs' | 'size'>): void {
    this.#own.add(sign(path, Math.round(mtimeMs), size));
    const [oldest] = this.#own;
    if (this.#own.size > remembered && oldest !== undefined) this.#own.delete(oldest);
  }

  listen(listener: Listener): () => void {
    this.#watcher ??= this.#start();
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#listeners.clear();
    await this.#watcher?.close();
  }

  #start(): FSWatcher {
    const ignored = (place: string) => basename(place).startsWith(unfinished) || /[\\/]\.(?:git|trash)(?:[\\/]|$)/.test(place.slice(this.#root.length));
    return watch(this.#root, { ignoreInitial: true, ignored }).on('all', (_event, place) => this.#touch(place));
  }

  #touch(place: string): void {
    this.#touched.add(relative(this.#root, place).split(sep).join('/'));
    this.#timer ??= setTimeout(() => void this.#tell(), pause);
  }

  async #tell(): Promise<void> {
    this.#timer = undefined;
    const paths = [...this.#touched].filter((path) => path !== '').sort();
    this.#touched.clear();
    const changes: DiskChange[] = [];
    for (const path of paths) {
      const entry = await this.#entry(path).catch(() => null);
      if (!entry) changes.push({ kind: 'gone', path });
      else if (!this.#own.has(sign(path, entry.mtime, entry.size))) changes.push({ kind: 'put', entry });
    }
    if (changes.length > 0) this.#listeners.forEach((listener) => listener(changes));
  }
}

function sign(path: string, mtime: number, size: number): string {
  return `${mtime} ${size} ${path}`;
}
