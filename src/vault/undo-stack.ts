import { TFile } from 'obsidian';
import type { App } from 'obsidian';
import { isRefusal } from '../domain/edits/edit';
import type { Refusal } from '../domain/edits/edit';
import { notTakenBack, writeFailed } from '../domain/words/refusal-words';
import { changeNote, currentText } from './change-note';
import type { Written } from './note-writer';

/** Something that the user did: the sentence that said so, and the notes it wrote. */
interface Done { readonly id: number; readonly said: string; readonly written: readonly Written[] }

/** What was done in this session, to be taken back: the last first, or one by its number. */
export class UndoStack {
  private readonly done: Done[] = [];
  private lastId = 0;

  constructor(private readonly app: App) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  /** Remembers something that was done. @returns its number */
  push(said: string, written: readonly Written[]): number {
    this.done.push({ id: ++this.lastId, said, written });
    return this.lastId;
  }

  /** Takes back the last thing that was done and not taken back yet; null when there is none. */
  async undoLast(): Promise<{ readonly said: string } | Refusal | null> {
    const last = this.done[this.done.length - 1];
    return last ? this.undo(last.id) : null;
  }

  /**
   * Takes back one thing, in all notes where what was written still stands; it can't be tried again.
   * @returns what had been said of it; null for one that has been taken back; refused, as a sentence, when some note stays as it is.
   */
  async undo(id: number): Promise<{ readonly said: string } | Refusal | null> {
    const index = this.done.findIndex((one) => one.id === id);
    const [found] = index < 0 ? [] : this.done.splice(index, 1);
    if (!found) return null;
    const refused: string[] = [];
    for (const written of [...found.written].reverse()) {
      const reason = await this.takeBack(written);
      if (reason !== null) refused.push(notTakenBack(written.file.basename, reason));
    }
    return refused.length > 0 ? { refused: refused.join(' ') } : { said: found.said };
  }

  /** @returns why a note stays as it is, null when it does not */
  private async takeBack(written: Written): Promise<string | null> {
    const file = this.app.vault.getAbstractFileByPath(written.file.path);
    if (!(file instanceof TFile)) return null;
    try {
      if (written.made !== null && (await currentText(this.app, file)) === written.made) {
        await this.app.fileManager.trashFile(file);
        return null;
      }
      const result = await changeNote(this.app, file, written.undo);
      return isRefusal(result) ? result.refused : null;
    } catch (error) {
      return writeFailed(error instanceof Error ? error.message : String(error));
    }
  }
}
