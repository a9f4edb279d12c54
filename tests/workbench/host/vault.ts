import type { Vault as ObsidianVault } from 'obsidian';
import { DataAdapter } from './data-adapter';
import type { Disk, DiskChange, DiskEntry, DiskStat } from './disk';
import { missing } from './disk';
import { Events } from './events';
import { FileTree } from './file-tree';
import { notOffered } from './not-offered';
import { isHidden, parentPath } from './paths';
import type { TAbstractFile } from './vault-files';
import { TFile, TFolder } from './vault-files';

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
  readonly #tree = new FileTree(this);

  constructor(disk: Disk, name = 'Vault') {
    super();
    this.#disk = disk;
    this.adapter = new DataAdapter(disk, name, {
      written: (path, stat, text) => this.#put({ path, ...stat, text }),
      folderMade: (path) => this.#putFolders(path),
      removed: (path) => this.#forget(path),
      renamed: (from, to) => this.#move(from, to),
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
    const file = this.#tree.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.#tree.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.#tree.get(path);
  }

  getRoot(): TFolder {
    return this.#tree.root;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.#tree.all();
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
    return this.#tree.require(path, TFile);
  }

  async createFolder(path: string): Promise<TFolder> {
    this.#refuseExisting(path, 'Folder already exists.');
    if (await this.adapter.exists(path)) throw new Error('Folder already exists.');
    await this.adapter.mkdir(path);
    return this.#tree.require(path, TFolder);
  }

  read(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  /** The text as last seen, without a look at the disk; other people's changes are seen when the folder tells of them. */
  async cachedRead(file: TFile): Promise<string> {
    const known = this.#tree.text(file);
    if (known !== undefined) return known;
    const text = await this.read(file);
    this.#tree.remember(file, text);
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
    return this.#tree.require(newPath, TFile) as TAbstractFile as T;
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
    if (this.#tree.get(path)) throw new Error(reason);
  }

  #refuseMissing(file: TFile): void {
    if (this.#tree.get(file.path) !== file) throw missing('open', file.path);
  }

  #takeOver(change: DiskChange): void {
    if (change.kind === 'put') this.#put(change.entry);
    else this.#forget(change.path);
  }

  #put(entry: DiskEntry): void {
    if (isHidden(entry.path)) return;
    if (entry.kind === 'folder') return this.#putFolders(entry.path);
    const known = this.#tree.get(entry.path);
    if (known instanceof TFolder) this.#forget(entry.path);
    if (known instanceof TFile) return this.#modified(known, entry);
    this.#putFolders(parentPath(entry.path));
    const file = new TFile(this, entry.path, fileStat(entry));
    this.#tree.add(file);
    this.#tree.remember(file, entry.text);
    this.trigger('create', file);
  }

  /** Our own writes may be told of a second time, from outside: nothing has changed then. */
  #modified(file: TFile, entry: DiskEntry): void {
    if (file.stat.mtime === entry.mtime && file.stat.size === entry.size) return;
    file.stat = fileStat(entry);
    this.#tree.remember(file, entry.text);
    this.trigger('modify', file);
  }

  /** A folder and those above it. */
  #putFolders(path: string): void {
    if (isHidden(path) || this.#tree.get(path) instanceof TFolder) return;
    this.#putFolders(parentPath(path));
    const folder = new TFolder(this, path);
    this.#tree.add(folder);
    this.trigger('create', folder);
  }

  /** A folder's contents go first, each with an event of its own, then the folder. */
  #forget(path: string): void {
    const file = this.#tree.get(path);
    if (!file || file === this.#tree.root) return;
    if (file instanceof TFolder) [...file.children].forEach((child) => this.#forget(child.path));
    this.#tree.remove(file);
    this.trigger('delete', file);
  }

  /** A renamed folder is told of first, then everything in it, each with its own old path. */
  #move(from: string, to: string): void {
    const file = this.#tree.get(from);
    if (isHidden(to)) return this.#forget(from);
    if (!file) return;
    this.#putFolders(parentPath(to));
    for (const { moved, oldPath } of this.#tree.move(file, to)) this.trigger('rename', moved, oldPath);
  }
}

function fileStat({ ctime, mtime, size }: DiskStat): TFile['stat'] {
  return { ctime, mtime, size };
}
