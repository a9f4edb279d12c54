import type { FileStats, Vault, TAbstractFile as ObsidianAbstractFile, TFile as ObsidianFile, TFolder as ObsidianFolder } from 'obsidian';
import { pathName, splitExtension } from './paths';

/** A file or a folder of the vault, known by `instanceof TFile` or `instanceof TFolder`. The same object lives on through a rename. */
export abstract class TAbstractFile implements ObsidianAbstractFile {
  vault: Vault;
  path: string;
  name: string;
  parent: TFolder | null = null;

  constructor(vault: Vault, path: string) {
    this.vault = vault;
    this.path = path;
    this.name = path === '/' ? '' : pathName(path);
  }
}

/** A file with its times in Unix milliseconds and its size in bytes. */
export class TFile extends TAbstractFile implements ObsidianFile {
  stat: FileStats;
  basename: string;
  extension: string;

  constructor(vault: Vault, path: string, stat: FileStats) {
    super(vault, path);
    this.stat = stat;
    [this.basename, this.extension] = fileNameParts(this.name);
  }
}

/** A folder with what lies directly in it, in no promised order. */
export class TFolder extends TAbstractFile implements ObsidianFolder {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}

/** Gives a file or folder another path, in place: its name, base name and extension follow. */
export function setPath(file: TAbstractFile, path: string): void {
  file.path = path;
  file.name = pathName(path);
  if (file instanceof TFile) [file.basename, file.extension] = fileNameParts(file.name);
}

/** The app keeps extensions in lower case. */
function fileNameParts(name: string): [basename: string, extension: string] {
  const [basename, extension] = splitExtension(name);
  return [basename, extension.toLowerCase()];
}
