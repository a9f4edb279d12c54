import { Notice } from 'obsidian';
import { isRefusal } from '../domain/edits/edit';
import type { Write } from '../domain/edits/edit';
import * as CHANGE_WORDS from '../domain/words/change-words';
import * as VIEW_WORDS from '../domain/words/view-words';
import { breath } from '../vault/in-slices';
import type { NoteWriter, Written } from '../vault/note-writer';
import type { LastChange } from '../views/follow-ups/follow-ups-source';
import { attempt } from './attempt';

/** How long a notice that offers undo stays, in milliseconds. */
const UNDO_NOTICE_MS = 8000;
/** A notice that says what was not written stays until it is clicked. */
const UNTIL_CLICKED = 0;
/** So many changes can be taken back, the last ones. */
const MOST_KEPT = 50;

/** Something that was done: the sentence that says so, and the notes that it wrote. */
interface Done { readonly said: string; written: readonly Written[]; readonly undone: (() => void) | undefined }

/** How a change is said. */
interface Saying {
  /** Something to offer along with it, asked for once it is done. */
  readonly offer?: () => LastChange['offer'];
  /** Whether a dialog shows it itself, so that no notice has to. */
  readonly quiet?: boolean;
  /** Called once all of it is taken back: what there is to take back beside what was written. */
  readonly undone?: () => void;
}

/** Everything that Kith writes goes through here: it says what was done, offers to take it back, and says what could not be done. */
export class Changes {
  private shown: LastChange | null = null;
  /** What can be taken back, the last one last. */
  private done: readonly Done[] = [];
  /** What is being written: whether any note is another one for it. */
  private readonly writing = new Set<Promise<boolean>>();

  /** @param tell called when there is another last change @param open opens a note beside what has the focus */
  constructor(private readonly writer: NoteWriter, private readonly tell: () => void, private readonly open: (path: string) => void) {}

  /** The last change, for the view: notices can't be reached by keyboard. */
  get last(): LastChange | null {
    return this.shown;
  }

  /**
   * Writes all of it or nothing, and says so.
   * @param said what was done, as a sentence
   * @returns whether all of it stands in the notes
   */
  async make(writes: readonly Write[], said: string): Promise<boolean> {
    const written = await this.write(writes);
    if (written !== null) this.wrote(written, said);
    return written !== null;
  }

  /** Writes, and says only why nothing was written: `wrote` says the rest, once for several writes. @returns null when nothing was written */
  async write(writes: readonly Write[]): Promise<readonly Written[] | null> {
    const writing = this.writer.write(writes);
    const hasWritten = writing.then((written) => !isRefusal(written) && written.length > 0, () => false);
    this.writing.add(hasWritten);
    const written = await writing.finally(() => this.writing.delete(hasWritten));
    if (!isRefusal(written)) return written;
    if (written.settleIn !== null) this.open(written.settleIn);
    this.refuse(written.refused);
    return null;
  }

  /** Says what was written, and offers to take all of it back. @returns how to do that */
  wrote(written: readonly Written[], said: string, { offer, quiet = false, undone }: Saying = {}): () => Promise<void> {
    const done = { said, written, undone };
    const canUndo = written.length > 0 || undone;
    if (canUndo) this.done = [...this.done, done].slice(-MOST_KEPT);
    this.show(said, canUndo ? done : undefined, offer?.());
    if (!quiet) this.notify(done);
    return () => this.takeBack(done, quiet);
  }

  /** Takes back the last change that is not taken back yet, and says what came of it. One that is still being written is the last; when it fails, no other goes in its place. */
  async undo(): Promise<void> {
    const hasWritten = await Promise.all(this.writing);
    if (hasWritten.length > 0 && !hasWritten.includes(true)) return;
    await breath(); // until it is said
    await this.takeBack(this.done[this.done.length - 1]);
  }

  /** Says something that was done elsewhere, without anything to undo. */
  say(said: string): void {
    this.wrote([], said);
  }

  /** Says why nothing was written. @returns false, as `make` does then */
  refuse(reason: string): false {
    new Notice(reason, UNTIL_CLICKED);
    return false;
  }

  /** Takes back one change, in all notes where what was written still stands; it can be tried again only where the system failed. */
  private async takeBack(done: Done | undefined, quiet = false): Promise<void> {
    if (!done || !this.done.includes(done)) return void new Notice(CHANGE_WORDS.nothingToUndo);
    this.done = this.done.filter((other) => other !== done);
    const left = await this.writer.takeBack(done.written);
    const again = left.flatMap((each) => each.again ?? []).reverse();
    if (again.length > 0) this.done = [...this.done, Object.assign(done, { written: again })];
    if (left.length > 0) return void this.refuse(left.map(({ why }) => why).join(' '));
    done.undone?.();
    const said = CHANGE_WORDS.undone(done.said);
    this.show(said, this.done[this.done.length - 1]);
    if (!quiet) new Notice(said);
  }

  /** A notice takes back its own change, also when another has been made since. */
  private notify(done: Done): void {
    if (!this.done.includes(done)) return void new Notice(done.said);
    const fragment = createFragment((el) => {
      el.createSpan({ text: `${done.said} ` });
      const undoEl = el.createEl('a', { text: VIEW_WORDS.undo, href: '#' });
      undoEl.addEventListener('click', (event) => {
        event.preventDefault();
        void attempt(() => this.takeBack(done));
      });
    });
    new Notice(fragment, UNDO_NOTICE_MS);
  }

  /** @param back what the view offers to take back */
  private show(said: string, back: Done | undefined, offer: LastChange['offer'] = null): void {
    this.shown = { said, undo: back ? () => void attempt(() => this.takeBack(back)) : null, offer };
    this.tell();
  }
}
