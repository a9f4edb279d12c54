import type { Vault } from 'obsidian';
import { missing } from './disk';
import { isWithin, parentPath } from './paths';
import type { TAbstractFile } from './vault-files';
import { setPath, TFile, TFolder } from './vault-files';

/** All files and folders of the vault by path, each in its folder, and the texts that are known. */
export class FileTree {
  readonly root: TFolder;
  readonly #files = new Map<string, TAbstractFile>();
  readonly #texts = new Map<string, string>();

  constructor(vault: Vault) {
    this.root = new TFolder(vault, '/');
    this.#files.set('/', this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.#files.get(path) ?? null;
  }

  /** What is at a path, as the kind that it has to be; an error when it is not. */
  require<T extends TAbstractFile>(path: string, kind: new (...args: never[]) => T): T {
    const file = this.get(path);
    if (file instanceof kind) return file;
    throw missing('open', path);
  }

  all(): TAbstractFile[] {
    return [...this.#files.values()];
  }

  text(file: TFile): string | undefined {
    return this.get(file.path) === file ? this.#texts.get(file.path) : undefined;
  }

  remember(file: TFile, text: string | undefined): void {
    if (text === undefined) this.#texts.delete(file.path);
    else this.#texts.set(file.path, text);
  }

  /** Puts a file into its folder, which has to be there. */
  add(file: TAbstractFile): void {
    this.#files.set(file.path, file);
    this.#attach(file);
  }

  remove(file: TAbstractFile): void {
    this.#detach(file);
    this.#files.delete(file.path);
    this.#texts.delete(file.path);
  }

  /** Moves a file, or a folder with all it holds; gives back what has moved, the folder first, with the paths from before. */
  move(file: TAbstractFile, to: string): { moved: TAbstractFile; oldPath: string }[] {
    const from = file.path;
    const steps = this.all().filter(({ path }) => isWithin(path, from)).map((moved) => ({ moved, oldPath: moved.path }));
    this.#detach(file);
    for (const { moved, oldPath } of steps) this.#rekey(moved, to + oldPath.slice(from.length));
    this.#attach(file);
    return steps;
  }

  #attach(file: TAbstractFile): void {
    const parent = this.require(parentPath(file.path), TFolder);
    file.parent = parent;
    parent.children.push(file);
  }

  #detach(file: TAbstractFile): void {
    const siblings = file.parent?.children ?? [];
    const index = siblings.indexOf(file);
    if (index >= 0) siblings.splice(index, 1);
    file.parent = null;
  }

  #rekey(file: TAbstractFile, path: string): void {
    const text = this.#texts.get(file.path);
    this.#files.delete(file.path);
    this.#texts.delete(file.path);
    setPath(file, path);
    this.#files.set(path, file);
    if (file instanceof TFile) this.remember(file, text);
  }
}
