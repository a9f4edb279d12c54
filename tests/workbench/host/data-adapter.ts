import type { DataAdapter as ObsidianDataAdapter, ListedFiles, Stat } from 'obsidian';
import type { Disk, DiskStat } from './disk';
import { missing } from './disk';
import { notOffered } from './not-offered';
import { joinPath, pathName, splitExtension } from './paths';

/** What the adapter did to the disk, told to the vault before the caller's promise resolves. */
export interface AdapterListener {
  written(path: string, stat: DiskStat, text: string): void;
  folderMade(path: string): void;
  removed(path: string): void;
  renamed(from: string, to: string): void;
}

/**
 * The vault's door to its folder. Changes queue up behind each other, so that a `process` never meets
 * another write between its reading and its writing. Hidden paths, as `.obsidian`, are reached only through here.
 */
export class DataAdapter implements ObsidianDataAdapter {
  readonly #disk: Disk;
  readonly #name: string;
  readonly #listener: AdapterListener;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(disk: Disk, name: string, listener: AdapterListener) {
    this.#disk = disk;
    this.#name = name;
    this.#listener = listener;
  }

  getName(): string {
    return this.#name;
  }

  /** Whether letters' case counts is the disk's matter: `sensitive` changes nothing here. */
  async exists(normalizedPath: string, _sensitive?: boolean): Promise<boolean> {
    return normalizedPath === '/' || (await this.#disk.stat(normalizedPath)) !== null;
  }

  async stat(normalizedPath: string): Promise<Stat | null> {
    const stat = await this.#disk.stat(normalizedPath);
    return stat && { type: stat.kind, ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
  }

  list(normalizedPath: string): Promise<ListedFiles> {
    return this.#disk.list(normalizedPath === '' ? '/' : normalizedPath);
  }

  read(normalizedPath: string): Promise<string> {
    return this.#disk.read(normalizedPath);
  }

  write(normalizedPath: string, data: string): Promise<void> {
    return this.queued(() => this.#put(normalizedPath, data));
  }

  /** Writes a file that must not be there yet. Host only. */
  writeNew(path: string, data: string): Promise<void> {
    return this.queued(async () => {
      if (await this.exists(path)) throw new Error('File already exists.');
      await this.#put(path, data);
    });
  }

  append(normalizedPath: string, data: string): Promise<void> {
    return this.queued(async () => {
      const before = (await this.exists(normalizedPath)) ? await this.#disk.read(normalizedPath) : '';
      await this.#put(normalizedPath, before + data);
    });
  }

  /** Reads, changes and writes as one step. Writes nothing when the function throws or the text stays as it was. */
  process(normalizedPath: string, fn: (data: string) => string): Promise<string> {
    return this.queued(async () => {
      const before = await this.#disk.read(normalizedPath);
      const after = fn(before);
      if (typeof after !== 'string') throw new TypeError('The function given to process must return the new text, at once.');
      if (after !== before) await this.#put(normalizedPath, after);
      return after;
    });
  }

  mkdir(normalizedPath: string): Promise<void> {
    return this.queued(async () => {
      await this.#disk.mkdir(normalizedPath);
      this.#listener.folderMade(normalizedPath);
    });
  }

  /** No trash of the operating system here: answers `false`, as the app does where it is switched off. */
  trashSystem(_normalizedPath: string): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** Moves a file or folder into `.trash` at the top of the vault, under a name that is free there. */
  trashLocal(normalizedPath: string): Promise<void> {
    return this.queued(async () => {
      await this.#disk.mkdir('.trash');
      await this.#disk.rename(normalizedPath, await this.#freeTrashPath(pathName(normalizedPath)));
      this.#listener.removed(normalizedPath);
    });
  }

  rmdir(normalizedPath: string, recursive: boolean): Promise<void> {
    return this.queued(async () => {
      const { files, folders } = await this.#disk.list(normalizedPath);
      if (!recursive && files.length + folders.length > 0) throw new Error(`ENOTEMPTY: directory not empty, rmdir '${normalizedPath}'`);
      await this.#disk.remove(normalizedPath);
      this.#listener.removed(normalizedPath);
    });
  }

  remove(normalizedPath: string): Promise<void> {
    return this.queued(async () => {
      await this.#disk.remove(normalizedPath);
      this.#listener.removed(normalizedPath);
    });
  }

  rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    return this.queued(async () => {
      await this.#disk.rename(normalizedPath, normalizedNewPath);
      this.#listener.renamed(normalizedPath, normalizedNewPath);
    });
  }

  copy(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    return this.queued(async () => {
      if (await this.exists(normalizedNewPath)) throw new Error('Destination file already exists!');
      await this.#put(normalizedNewPath, await this.#disk.read(normalizedPath));
    });
  }

  readBinary(_normalizedPath: string): Promise<ArrayBuffer> {
    return Promise.reject(notOffered('DataAdapter.readBinary'));
  }

  writeBinary(_normalizedPath: string, _data: ArrayBuffer): Promise<void> {
    return Promise.reject(notOffered('DataAdapter.writeBinary'));
  }

  appendBinary(_normalizedPath: string, _data: ArrayBuffer): Promise<void> {
    return Promise.reject(notOffered('DataAdapter.appendBinary'));
  }

  getResourcePath(_normalizedPath: string): string {
    throw notOffered('DataAdapter.getResourcePath');
  }

  /** Runs a step when all changes asked for earlier are done, whether they worked or not. */
  queued<T>(step: () => Promise<T> | T): Promise<T> {
    const result = this.#queue.then(step);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #put(path: string, text: string): Promise<void> {
    if (path === '' || path === '/') throw missing('open', path);
    this.#listener.written(path, await this.#disk.write(path, text), text);
  }

  async #freeTrashPath(name: string): Promise<string> {
    const [basename, extension] = splitExtension(name);
    for (let count = 1; ; count += 1) {
      const numbered = count === 1 ? basename : `${basename} ${count}`;
      const path = joinPath('.trash', extension === '' ? numbered : `${numbered}.${extension}`);
      if ((await this.#disk.stat(path)) === null) return path;
    }
  }
}
