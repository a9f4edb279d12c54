import type { Vault as ObsidianVault } from 'obsidian';
import { DataAdapter } from './data-adapter';
import type { Disk, DiskChange, DiskEntry, DiskStat } from './disk';
import { missing } from './disk';
import { Events } from './events';
import { notOffered } from './not-offered';
import { isHidden, isWithin, parentPath } from './paths';
import { setPath, TAbstractFile, TFile, TFolder } from './vault-files';

/**
 * The vault over a disk, as `Vault` of the obsidian module. `load` reads the whole folder in one go and tells of every
 * file with a `create` event, as the app does before its layout is ready; later changes, ours and other people's, become
 * `create`, `modify`, `delete` and `rename`. Hidden files are not part of it.
 */
export class Vault extends Events implements ObsidianVault {
  readonly adapter: DataAdapter;
  configDir = '.obsidian';
  /** Whether the files of the start have been told of. Host only. */
  isLoaded = false;
  readonly #disk: Disk;
  readonly #files = new Map<string, TAbstractFile>();
  readonly #texts = new Map<string, string>();
  readonly #root: TFolder;

  constructor(disk: Disk, name = 'Vault') {
    super();
    this.#disk = disk;
    this.#root = new TFolder(this, '/');
    this.#files.set('/', this.#root);
    this.adapter = new DataAdapter(disk, name, {
      written: (path, stat, text) => this.#put({ path, ...stat, text }),
      folderMade: (path, stat) => this.#putFolders(path, stat),
      removed: (path) => this.#forget(path),
      renamed: (from, to) => this.#moveOrHide(from, to),
    });
  }

  /** Reads the folder and follows it from then on. Gives back a function that ends the following. Host only. */
  async load(): Promise<() => void> {
    for (const entry of await this.#disk.load()) this.#put(entry);
    this.isLoaded = true;
    return this.#disk.watch((changes) => void this.adapter.queued(() => changes.forEach((change) => this.#takeOver(change))));
  }

  getName(): string {
    return this.adapter.getName();
  }

  getFileByPath(path: string): TFile | null {
    const file = this.#files.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.#files.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.#files.get(path) ?? null;
  }

  getRoot(): TFolder {
    return this.#root;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [...this.#files.values()];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.getAllLoadedFiles().filter((file) => file instanceof TFolder).filter((folder) => includeRoot || !folder.isRoot());
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  async create(path: string, data: string): Promise<TFile> {
    this.#refuseExisting(path, 'File already exists.');
    await this.adapter.writeNew(path, data);
    return this.#required(path, TFile);
  }

  async createFolder(path: string): Promise<TFolder> {
    this.#refuseExisting(path, 'Folder already exists.');
    if (await this.adapter.exists(path)) throw new Error('Folder already exists.');
    await this.adapter.mkdir(path);
    return this.#required(path, TFolder);
  }

  read(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  /** The text as last seen, without a look at the disk; other people's changes are seen when the folder tells of them. */
  async cachedRead(file: TFile): Promise<string> {
    const known = this.#texts.get(file.path);
    if (known !== undefined && this.#files.get(file.path) === file) return known;
    const text = await this.read(file);
    this.#texts.set(file.path, text);
    return text;
  }

  async modify(file: TFile, data: string): Promise<void> {
    this.#refuseMissing(file);
    await this.adapter.write(file.path, data);
  }

  async append(file: TFile, data: string): Promise<void> {
    this.#refuseMissing(file);
    await this.adapter.append(file.path, data);
  }

  process(file: TFile, fn: (data: string) => string): Promise<string> {
    return this.adapter.process(file.path, fn);
  }

  async delete(file: TAbstractFile, force = false): Promise<void> {
    if (!(file instanceof TFolder)) return this.adapter.remove(file.path);
    const { files, folders } = await this.adapter.list(file.path);
    if (!force && [...files, ...folders].some(isHidden)) throw new Error(`The folder ${file.path} holds hidden files.`);
    await this.adapter.rmdir(file.path, true);
  }

  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (system && (await this.adapter.trashSystem(file.path))) return;
    await this.adapter.trashLocal(file.path);
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    this.#refuseExisting(newPath, 'Destination file already exists!');
    await this.adapter.rename(file.path, newPath);
  }

  async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
    if (!(file instanceof TFile)) throw notOffered('Vault.copy of a folder');
    this.#refuseExisting(newPath, 'Destination file already exists!');
    await this.adapter.copy(file.path, newPath);
    return this.#required(newPath, TFile) as TAbstractFile as T;
  }

  createBinary(_path: string, _data: ArrayBuffer): Promise<TFile> {
    return Promise.reject(notOffered('Vault.createBinary'));
  }

  readBinary(_file: TFile): Promise<ArrayBuffer> {
    return Promise.reject(notOffered('Vault.readBinary'));
  }

  modifyBinary(_file: TFile, _data: ArrayBuffer): Promise<void> {
    return Promise.reject(notOffered('Vault.modifyBinary'));
  }

  appendBinary(_file: TFile, _data: ArrayBuffer): Promise<void> {
    return Promise.reject(notOffered('Vault.appendBinary'));
  }

  getResourcePath(_file: TFile): string {
    throw notOffered('Vault.getResourcePath');
  }

  static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
    cb(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, cb);
      else cb(child);
    }
  }

  #refuseExisting(path: string, reason: string): void {
    if (this.#files.has(path)) throw new Error(reason);
  }

  #refuseMissing(file: TFile): void {
    if (this.#files.get(file.path) !== file) throw missing('open', file.path);
  }

  #required<T extends TAbstractFile>(path: string, kind: new (...args: never[]) => T): T {
    const file = this.#files.get(path);
    if (file instanceof kind) return file;
    throw missing('open', path);
  }

  #takeOver(change: DiskChange): void {
    if (change.kind === 'put') this.#put(change.entry);
    else this.#forget(change.path);
  }

  #put(entry: DiskEntry): void {
    if (isHidden(entry.path)) return;
    if (entry.kind === 'folder') return this.#putFolders(entry.path, entry);
    const known = this.#files.get(entry.path);
    if (known instanceof TFolder) this.#forget(entry.path);
    if (known instanceof TFile) this.#modified(known, entry);
    else this.#add(new TFile(this, entry.path, statOf(entry)), entry.text);
  }

  #modified(file: TFile, entry: DiskEntry): void {
    if (file.stat.mtime === entry.mtime && file.stat.size === entry.size) return;
    file.stat = statOf(entry);
    this.#remember(file.path, entry.text);
    this.trigger('modify', file);
  }

  #putFolders(path: string, stat: DiskStat): void {
    if (isHidden(path) || this.#files.get(path) instanceof TFolder) return;
    this.#putFolders(parentPath(path), stat);
    this.#add(new TFolder(this, path));
  }

  #add(file: TAbstractFile, text?: string): void {
    const parent = this.#folderFor(file.path);
    file.parent = parent;
    parent.children.push(file);
    this.#files.set(file.path, file);
    this.#remember(file.path, text);
    this.trigger('create', file);
  }

  #folderFor(path: string): TFolder {
    const folder = parentPath(path);
    if (!this.#files.has(folder)) this.#putFolders(folder, { kind: 'folder', ctime: 0, mtime: 0, size: 0 });
    return this.#required(folder, TFolder);
  }

  #remember(path: string, text: string | undefined): void {
    if (text === undefined) this.#texts.delete(path);
    else this.#texts.set(path, text);
  }

  /** A folder's contents go first, each with an event of its own, then the folder. */
  #forget(path: string): void {
    const file = this.#files.get(path);
    if (!file || file === this.#root) return;
    if (file instanceof TFolder) [...file.children].forEach((child) => this.#forget(child.path));
    this.#detach(file);
    this.#files.delete(path);
    this.#texts.delete(path);
    this.trigger('delete', file);
  }

  #detach(file: TAbstractFile): void {
    const siblings = file.parent?.children ?? [];
    const index = siblings.indexOf(file);
    if (index >= 0) siblings.splice(index, 1);
    file.parent = null;
  }

  #moveOrHide(from: string, to: string): void {
    if (isHidden(to)) return this.#forget(from);
    const file = this.#files.get(from);
    if (file) this.#move(file, to);
  }

  /** A renamed folder is told of first, then everything in it, each with its own old path. */
  #move(file: TAbstractFile, to: string): void {
    const from = file.path;
    const moved = this.getAllLoadedFiles().filter((candidate) => isWithin(candidate.path, from)).map((each) => ({ each, oldPath: each.path }));
    this.#detach(file);
    for (const { each, oldPath } of moved) this.#rekey(each, to + oldPath.slice(from.length));
    const parent = this.#folderFor(to);
    file.parent = parent;
    parent.children.push(file);
    for (const { each, oldPath } of moved) this.trigger('rename', each, oldPath);
  }

  #rekey(file: TAbstractFile, path: string): void {
    const text = this.#texts.get(file.path);
    this.#files.delete(file.path);
    this.#texts.delete(file.path);
    setPath(file, path);
    this.#files.set(path, file);
    this.#remember(path, text);
  }
}

function statOf({ ctime, mtime, size }: DiskStat): TFile['stat'] {
  return { ctime, mtime, size };
}
