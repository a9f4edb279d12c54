import { Notice } from 'obsidian';
import { isRefusal } from '../domain/edits/edit';
import type { Write } from '../domain/edits/edit';
import * as CHANGE_WORDS from '../domain/words/change-words';
import type { NoteWriter, WriteReport, Written } from '../vault/note-writer';
import type { UndoStack } from '../vault/undo-stack';
import type { LastChange } from '../views/follow-ups/follow-ups-source';

/** How long a notice that offers undo stays, in milliseconds. */
const UNDO_NOTICE_MS = 8000;
/** A notice that says what was not written stays until it is clicked. */
const UNTIL_CLICKED = 0;

type Undone = Awaited<ReturnType<UndoStack['undoLast']>>;

/** Everything that Kith writes goes through here: it says what was done, offers to take it back, and says what could not be done. */
export class Changes {
  private shown: LastChange | null = null;

  /** @param tell called when there is another last change */
  constructor(private readonly writer: NoteWriter, private readonly undoStack: UndoStack, private readonly tell: () => void) {}

  /** The last change, for the view: notices can't be reached by keyboard. */
  get last(): LastChange | null {
    return this.shown;
  }

  /**
   * Writes, and says so.
   * @param said what was done, as a sentence
   * @param offer something to offer along with it
   * @returns whether all of it stands in the notes
   */
  async make(writes: readonly Write[], said: string, offer: LastChange['offer'] = null): Promise<boolean> {
    const { written, problem } = await this.write(writes);
    if (written.length > 0) this.wrote(written, said, offer);
    return written.length > 0 && problem === null;
  }

  /**
   * Writes for a dialog that shows itself what was done: no notice says so.
   * @returns how to take it back; null when nothing was written
   */
  async makeQuietly(writes: readonly Write[], said: string): Promise<(() => Promise<void>) | null> {
    const { written } = await this.write(writes);
    if (written.length === 0) return null;
    const id = this.remember(written, said, null);
    return async () => this.tellUndone(await this.undoStack.undo(id), true);
  }

  /** Writes, and says only what could not be written: `wrote` says the rest, once for several writes. */
  async write(writes: readonly Write[]): Promise<WriteReport> {
    const report = await this.writer.write(writes);
    if (report.problem !== null) new Notice(report.problem, UNTIL_CLICKED);
    return report;
  }

  /** Says what was written, and offers to take all of it back. */
  wrote(written: readonly Written[], said: string, offer: LastChange['offer'] = null): void {
    this.notify(said, this.remember(written, said, offer));
  }

  private remember(written: readonly Written[], said: string, offer: LastChange['offer']): number {
    const id = this.undoStack.push(said, written);
    this.show({ said, canUndo: true, offer });
    return id;
  }

  /** Takes back the last change that is not taken back yet, and says what came of it. */
  async undo(): Promise<void> {
    this.tellUndone(await this.undoStack.undoLast());
  }

  private tellUndone(result: Undone, quietly = false): void {
    if (result === null) new Notice(CHANGE_WORDS.nothingToUndo);
    else if (isRefusal(result)) new Notice(result.refused, UNTIL_CLICKED);
    else {
      this.show({ said: CHANGE_WORDS.undone(result.said), canUndo: this.undoStack.canUndo, offer: null });
      if (!quietly) new Notice(CHANGE_WORDS.undone(result.said));
    }
  }

  /** Says something that was done elsewhere, without anything to undo. */
  say(said: string, offer: LastChange['offer'] = null): void {
    this.show({ said, canUndo: false, offer });
    new Notice(said);
  }

  /** Says why nothing was written. @returns false, as `make` does then */
  refuse(reason: string): false {
    new Notice(reason, UNTIL_CLICKED);
    return false;
  }

  /** A notice takes back its own change, also when another has been made since. */
  private notify(said: string, id: number): void {
    const fragment = createFragment((el) => {
      el.createSpan({ text: `${said} ` });
      const undoEl = el.createEl('a', { text: CHANGE_WORDS.undo, href: '#' });
      undoEl.addEventListener('click', (event) => {
        event.preventDefault();
        void this.undoStack.undo(id).then((result) => this.tellUndone(result));
      });
    });
    new Notice(fragment, UNDO_NOTICE_MS);
  }

  private show(change: LastChange): void {
    this.shown = change;
    this.tell();
  }
}
