import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Disk, DiskEntry, DiskStat } from '../host/disk';
import { isHidden } from '../host/paths';
import { FolderWatcher, unfinished } from './folder-watcher';

const textFile = /\.(?:md|txt|json|canvas|base|css|csv|svg)$/i;

/**
 * A real folder as a disk. Paths can't leave it, not even through a link in it. Files are written beside their place and
 * then moved into it, so that nobody reads half a note.
 */
export class FolderDisk implements Disk {
  readonly #root: string;
  readonly #watcher: FolderWatcher;

  constructor(root: string) {
    this.#root = resolve(root);
    this.#watcher = new FolderWatcher(this.#root, (path) => this.entry(path));
  }

  async load(): Promise<DiskEntry[]> {
    const found = await readdir(this.#root, { recursive: true, withFileTypes: true });
    const paths = found.map((entry) => this.#inVault(join(entry.parentPath, entry.name))).filter((path) => !isHidden(path));
    const entries: (DiskEntry | null)[] = [];
    // A few at a time: thousands of open files are more than some systems allow. Links that lead out of the vault are left out.
    for (let first = 0; first < paths.length; first += 64) {
      entries.push(...(await Promise.all(paths.slice(first, first + 64).map((path) => this.entry(path).catch(() => null)))));
    }
    return entries.filter((entry) => entry !== null);
  }

  /** What is at a path now, with its text when it is a text file; `null` when there is nothing. */
  async entry(path: string): Promise<DiskEntry | null> {
    const found = await this.stat(path);
    if (found?.kind !== 'file' || !textFile.test(path)) return found && { path, ...found };
    const text = await this.read(path).catch(() => null);
    return text === null ? null : { path, ...found, text };
  }

  async stat(path: string): Promise<DiskStat | null> {
    const place = await this.#confined(path);
    const found = await stat(place).catch(() => null);
    if (!found) return null;
    const times = { ctime: Math.round(found.birthtimeMs), mtime: Math.round(found.mtimeMs) };
    return found.isDirectory() ? { kind: 'folder', ...times, size: 0 } : { kind: 'file', ...times, size: found.size };
  }

  async list(path: string): Promise<{ files: string[]; folders: string[] }> {
    const found = await readdir(await this.#confined(path), { withFileTypes: true });
    const places = found.map((entry) => ({ path: this.#inVault(join(entry.parentPath, entry.name)), isFolder: entry.isDirectory() }));
    const ofKind = (isFolder: boolean) => places.filter((place) => place.isFolder === isFolder).map((place) => place.path);
    return { files: ofKind(false), folders: ofKind(true) };
  }

  async read(path: string): Promise<string> {
    return readFile(await this.#confined(path), 'utf8');
  }

  async write(path: string, text: string): Promise<DiskStat> {
    const place = await this.#confined(path);
    if (await this.stat(path)) await access(place, constants.W_OK);
    const draft = join(place, '..', `${unfinished}${randomBytes(6).toString('hex')}`);
    try {
      await writeFile(draft, text);
      const written = await stat(draft);
      this.#watcher.expect(path, written);
      await rename(draft, place);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    return this.#required(path);
  }

  async mkdir(path: string): Promise<DiskStat> {
    await mkdir(await this.#confined(path), { recursive: true });
    return this.#required(path);
  }

  async remove(path: string): Promise<void> {
    await rm(await this.#confined(path), { recursive: true });
  }

  async rename(from: string, to: string): Promise<void> {
    const [source, target] = [await this.#confined(from), await this.#confined(to)];
    // Where case does not count, a new spelling of a file's own name finds that file.
    if (await isOther(source, target)) throw Object.assign(new Error('Destination file already exists!'), { code: 'EEXIST' });
    await rename(source, target);
  }

  watch(listener: Parameters<Disk['watch']>[0]): () => void {
    return this.#watcher.listen(listener);
  }

  /** Ends the watching. */
  close(): Promise<void> {
    return this.#watcher.close();
  }

  async #required(path: string): Promise<DiskStat> {
    const found = await this.stat(path);
    if (!found) throw Object.assign(new Error(`ENOENT: no such file or directory, stat '${path}'`), { code: 'ENOENT' });
    return found;
  }

  #inVault(place: string): string {
    return relative(this.#root, place).split(sep).join('/');
  }

  /** The place of a path on the real disk. The nearest folder above it that exists decides whether it is inside. */
  async #confined(path: string): Promise<string> {
    const place = resolve(this.#root, path === '/' ? '.' : path);
    const real = await nearestReal(place);
    const root = await realpath(this.#root);
    if (path.includes('\0') || !isInside(place, this.#root) || !isInside(real, root)) throw Object.assign(new Error(`'${path}' lies outside the vault.`), { code: 'EACCES' });
    return place;
  }
}

async function isOther(source: string, target: string): Promise<boolean> {
  const there = await stat(target).catch(() => null);
  return there !== null && there.ino !== (await stat(source)).ino;
}

function isInside(place: string, folder: string): boolean {
  return place === folder || place.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

async function nearestReal(place: string): Promise<string> {
  const found = await realpath(place).catch(() => null);
  return found ?? nearestReal(resolve(place, '..'));
}
