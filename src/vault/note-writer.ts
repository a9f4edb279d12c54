import type { App, TFile } from 'obsidian';
import { isRefusal } from '../domain/edits/edit';
import type { Change, Edit, NewNote, Refusal, Write } from '../domain/edits/edit';
import { insertUnderHeading } from '../domain/edits/insert-under-heading';
import { undoOf } from '../domain/edits/undo';
import { changedSince, lineLost, noteExists, noteGone, notWritten, writeFailed, writtenOnly } from '../domain/words/refusal-words';
import { changeNote, currentText } from './change-note';
import { makeFolders } from './daily-notes';
import type { DailyNotes } from './daily-notes';
import type { Changed } from './open-editor';
import { mayBeFilled, textAfterFilling, untilStill } from './template-engine';

/** One note that has been written, and how to take that back. */
export interface Written {
  readonly file: TFile;
  readonly undo: Change;
  /** The whole text of a note that Kith made; null for one that was there. */
  readonly made: string | null;
}

/** What came of a write. */
export interface WriteReport {
  readonly written: readonly Written[];
  /** A sentence that names the note that was not written, and why; null when all were. */
  readonly problem: string | null;
}

/** A write with its note and its change. A note that is not there is made by `create`; without that, or with `mustBeNew` when it is there, the step is refused. */
interface Step {
  readonly path: string;
  readonly create: (() => Promise<TFile>) | null;
  readonly mustBeNew: boolean;
  readonly change: Change;
}

/** The one place that writes to notes. */
export class NoteWriter {
  /** @param heading the heading that records go under, asked at each write */
  constructor(private readonly app: App, private readonly dailyNotes: DailyNotes, private readonly heading: () => string) {}

  /** Writes to several notes in order. All changes are tried first, and when one is refused nothing is written at all. */
  async write(writes: readonly Write[]): Promise<WriteReport> {
    const written: Written[] = [];
    let path = '';
    try {
      const steps = await Promise.all(writes.map((write) => this.stepOf(write)));
      for (const step of steps) {
        path = step.path;
        const refusal = await this.tryOut(step);
        if (refusal) return report(written, path, refusal.refused);
      }
      for (const step of steps) {
        path = step.path;
        const result = await this.take(step);
        if (isRefusal(result)) return report(written, path, result.refused);
        written.push(result);
      }
      return { written, problem: null };
    } catch (error) {
      return report(written, path, writeFailed(error instanceof Error ? error.message : String(error)));
    }
  }

  private async stepOf(write: Write): Promise<Step> {
    if ('text' in write) return this.newNoteStep(write);
    if ('path' in write) return this.editStep(write);
    const path = await this.dailyNotes.pathOf(write.day);
    const change: Change = 'change' in write ? write.change : (text) => insertUnderHeading(text, this.heading(), write.lines);
    return { path, change, create: () => this.dailyNotes.create(write.day), mustBeNew: false };
  }

  private editStep({ path, change }: Edit): Step {
    return { path, change, create: null, mustBeNew: false };
  }

  private newNoteStep({ path, text }: NewNote): Step {
    const create = async (): Promise<TFile> => {
      await makeFolders(this.app, path);
      return this.app.vault.create(path, text);
    };
    return { path, change: (current) => current, create, mustBeNew: true };
  }

  private async tryOut(step: Step): Promise<Refusal | null> {
    const file = this.app.vault.getFileByPath(step.path);
    if (!file || step.mustBeNew) return this.refusalOf(step, file);
    const result = step.change(await currentText(this.app, file));
    return isRefusal(result) ? result : null;
  }

  private async take(step: Step): Promise<Written | Refusal> {
    const there = this.app.vault.getFileByPath(step.path);
    const refusal = this.refusalOf(step, there);
    if (refusal) return refusal;
    const file = there ?? (await step.create?.());
    if (!file) return { refused: noteGone() };
    const isFilled = await mayBeFilled(this.app, file, there === null);
    if (isFilled) await untilStill(this.app, file);
    const changed = await this.change(file, step.change, there === null);
    if (isRefusal(changed)) return changed;
    const undo = undoOf(changed.before, changed.after);
    // A note that was made as it is to be has no line that could be lost.
    const isLost = isFilled && changed.before !== changed.after && isRefusal(undo(await textAfterFilling(this.app, file)));
    return isLost ? { refused: lineLost() } : there ? { file, undo, made: null } : madeNote(file, changed, undo);
  }

  private refusalOf({ create, mustBeNew }: Step, file: TFile | null): Refusal | null {
    if (file) return mustBeNew ? { refused: noteExists() } : null;
    return create ? null : { refused: noteGone() };
  }

  /** A note that was made for a line which can't stand in it is taken away again. */
  private async change(file: TFile, change: Change, isNew: boolean): Promise<Changed | Refusal> {
    const changed = await changeNote(this.app, file, change);
    if (isNew && isRefusal(changed)) await this.app.fileManager.trashFile(file);
    return changed;
  }
}

/** A note that Kith made goes as a whole, or else what was put into it goes. */
function madeNote(file: TFile, { before, after }: Changed, undo: Change): Written {
  return { file, undo: before === after ? () => ({ refused: changedSince() }) : undo, made: after };
}

function report(written: readonly Written[], path: string, reason: string): WriteReport {
  const problem = notWritten(nameOf(path), reason);
  return { written, problem: written.length === 0 ? problem : writtenOnly(written.map(({ file }) => file.basename), problem) };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
