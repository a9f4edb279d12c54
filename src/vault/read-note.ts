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
