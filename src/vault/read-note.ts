import { normalizePath } from 'obsidian';
import type { App, TFile } from 'obsidian';
import { messageOf } from '../domain/words/message-of';
import { notRead } from '../domain/words/refusal-words';

/**
 * The text of a note.
 * @param how from memory where it has not changed, or for a change from the disk
 * @throws an error that names the note
 */
export async function readNote(app: App, file: TFile, how: 'cachedRead' | 'read'): Promise<string> {
  try {
    return await app.vault[how](file);
  } catch (error) {
    throw new Error(notRead(file.basename, messageOf(error)));
  }
}

/** The text of a note that a setting names, with or without its folder and `.md`; null when there is none. @throws as `readNote` does */
export async function textNamed(app: App, name: string): Promise<string | null> {
  const file = name === '' ? null : app.metadataCache.getFirstLinkpathDest(normalizePath(name), '');
  return file && readNote(app, file, 'cachedRead');
}

/** The text of a note, to look at; null when it is not there or can't be read. */
export async function textAt({ vault }: App, path: string): Promise<string | null> {
  const file = vault.getFileByPath(path);
  return file && vault.cachedRead(file).catch(() => null);
}
