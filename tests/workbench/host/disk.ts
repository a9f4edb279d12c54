/** Times in Unix milliseconds, size in bytes. */
export interface DiskStat {
  kind: 'file' | 'folder';
  ctime: number;
  mtime: number;
  size: number;
}

/** One file or folder of the vault folder. `text` comes with text files only, so that a whole vault is one request. */
export interface DiskEntry extends DiskStat {
  path: string;
  text?: string;
}

/** What somebody else did to the folder: a file or folder that is now as the entry says, or one that is gone. */
export type DiskChange = { kind: 'put'; entry: DiskEntry } | { kind: 'gone'; path: string };

/**
 * The folder under a vault. Paths are relative to it and normalized; folders of files that are written must exist.
 * Everything that can't be done rejects with an `Error` in words, and a missing path names `ENOENT` as on a real disk.
 */
export interface Disk {
  /** The whole tree without hidden files and folders, in no promised order, text files with their text. */
  load(): Promise<DiskEntry[]>;
  stat(path: string): Promise<DiskStat | null>;
  /** The paths directly in a folder, hidden ones too. */
  list(path: string): Promise<{ files: string[]; folders: string[] }>;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<DiskStat>;
  mkdir(path: string): Promise<DiskStat>;
  /** A folder goes with all it holds. */
  remove(path: string): Promise<void>;
  /** Nothing is overwritten: rejects when something lies at `to`. */
  rename(from: string, to: string): Promise<void>;
  /** Tells of changes made by others, never of this disk's own writes. Gives back a function that ends it. */
  watch(listener: (changes: DiskChange[]) => void): () => void;
}

/** The error of a path that does not exist, worded as Node words it. */
export function missing(operation: string, path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, ${operation} '${path}'`), { code: 'ENOENT' });
}
