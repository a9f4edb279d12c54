import type { App, TFile } from 'obsidian';
import { isRefusal } from '../domain/edits/edit';
import type { Change, Refusal, Write } from '../domain/edits/edit';
import { insertUnderHeading } from '../domain/edits/insert-under-heading';
import { isStillThere } from '../domain/edits/still-there';
import { noteNamed } from '../domain/properties/links';
import { undoOf } from '../domain/edits/undo';
import { messageOf } from '../domain/words/message-of';
import { changedSince, lineLost, noteExists, noteGone, notTakenBack, notUndone, notWritten, writeFailed, writtenOnly } from '../domain/words/refusal-words';
import { changeNote, currentText } from './change-note';
import { makeFolders } from './daily-notes';
import type { DailyNotes } from './daily-notes';
import type { VaultSetUp } from './set-up';
import { mayBeFilled, textAfterFilling, untilStill } from './template-engine';

/** One note that has been written, and how to take that back. */
export interface Written {
  readonly file: TFile;
  readonly undo: Change;
  /** The whole text of a note that Kith made; null for one that was there. */
  readonly made: string | null;
}

/** All that is to be written to one note. A note that is not there is made by `create`; without that, or with `mustBeNew` when it is there, the step is refused. */
interface Step {
  readonly path: string;
  readonly create: (() => Promise<TFile>) | null;
  readonly mustBeNew: boolean;
  readonly change: Change;
}

/** A note that stays as it is, and a sentence that says why; `again` where the system failed, and it can be tried once more. */
interface Left { readonly note: string; readonly why: string; readonly again?: Written }

type Outcome = readonly Written[] | Refusal;

/** Why nothing was written, as a sentence, and the note that the user has to settle it in, where that helps. */
interface NotWritten extends Refusal { readonly settleIn: string | null }

/** No path of a note. */
const MAKING = '';

/** The one place that writes to notes. */
export class NoteWriter {
  /** The last of what comes one after the other, by what it is about. */
  private readonly turns = new Map<string, Promise<unknown>>();

  /**
   * @param heading the heading that records go under, asked at each write
   * @param pathNow the path of a note that may have been renamed since it was known by that one
   */
  constructor(private readonly app: App, private readonly setUp: VaultSetUp, private readonly dailyNotes: DailyNotes, private readonly heading: () => string, private readonly pathNow: (path: string) => string) {}

  /**
   * Writes to several notes in order: all of it or nothing. All changes are tried first; when the disk fails halfway, what was written is taken back.
   * @returns the notes that are other than before; refused with a sentence that names the note that could not be written
   */
  async write(writes: readonly Write[]): Promise<readonly Written[] | NotWritten> {
    const written: Written[] = [];
    const problem = await this.writeEach(writes, written);
    if (problem === null) return written;
    const left = (await this.takeBack(written)).map(({ note }) => note);
    return left.length === 0 ? problem : { ...problem, refused: writtenOnly(left, problem.refused) };
  }

  /** Takes back what was written, the last first, where it still stands. @returns the notes that stay as they are */
  async takeBack(written: readonly Written[]): Promise<readonly Left[]> {
    const left: Left[] = [];
    for (const each of [...written].reverse()) {
      const note = each.file.basename;
      await this.inTurn(each.file.path, () => this.whyLeft(each)).then(
        (why) => why !== null && left.push({ note, why }),
        (error: unknown) => left.push({ note, why: notTakenBack(note, reasonOf(error)), again: each }),
      );
    }
    return left;
  }

  /** @param written takes what is written @returns what could not be written, and why; null when all was */
  private async writeEach(writes: readonly Write[], written: Written[]): Promise<NotWritten | null> {
    if (writes.some((write) => 'day' in write)) await this.setUp.anew();
    const steps = together(await Promise.all(writes.map((write) => this.stepOf(write))));
    const acts = [...steps.map((step) => ({ step, run: () => this.tryOut(step) })), ...steps.map((step) => ({ step, run: () => this.take(step) }))];
    for (const { step: { path }, run } of acts) {
      const outcome = await this.inTurn(path, run).catch(failed);
      if (isRefusal(outcome)) return { refused: notWritten(noteNamed(path), outcome.refused), settleIn: outcome.toSettle ? path : null };
      written.push(...outcome);
    }
    return null;
  }

  /** Takes back one note. @returns why it stays as it is, null when it does not */
  private async whyLeft({ file: { path, basename }, made, undo }: Written): Promise<string | null> {
    const file = this.app.vault.getFileByPath(path);
    if (!file) return notUndone(basename, noteGone);
    if (made !== null && (await currentText(this.app, file)) === made) {
      await this.app.fileManager.trashFile(file);
      return null;
    }
    const result = await changeNote(this.app, file, undo);
    return isRefusal(result) ? notTakenBack(basename, result.refused) : null;
  }

  private async stepOf(write: Write): Promise<Step> {
    if ('text' in write) return { path: write.path, change: (text) => text, create: () => this.create(write.path, write.text), mustBeNew: true };
    if ('path' in write) return { path: this.pathNow(write.path), change: write.change, create: null, mustBeNew: false };
    const path = await this.dailyNotes.pathOf(write.day);
    const change: Change = 'change' in write ? write.change : (text) => insertUnderHeading(text, this.heading(), write.lines);
    return { path, change, create: () => this.dailyNotes.create(write.day), mustBeNew: false };
  }

  private async create(path: string, text: string): Promise<TFile> {
    await makeFolders(this.app, path);
    return this.app.vault.create(path, text);
  }

  /** Writes nothing: only says whether the step would be refused. */
  private async tryOut(step: Step): Promise<Outcome> {
    const file = this.app.vault.getFileByPath(step.path);
    const refusal = refusalOf(step, file);
    if (refusal || !file) return refusal ?? [];
    const result = step.change(await currentText(this.app, file));
    return isRefusal(result) ? result : [];
  }

  /** Waits for what comes before: of one note, everything that is written or taken back, so that none is thrown away with a line that was just put into it. */
  private inTurn<Done>(of: string, run: () => Promise<Done>): Promise<Done> {
    const done = (this.turns.get(of) ?? Promise.resolve()).then(run);
    this.turns.set(of, done.catch(() => null));
    return done;
  }

  private async take(step: Step): Promise<Outcome> {
    // Of all notes, one is made after the other: they may need the same folder.
    const { file, made } = await this.inTurn(MAKING, () => this.noteOf(step));
    if (isRefusal(file)) return file;
    const outcome = await this.put(step, file, made).catch(failed);
    // A note that was made for a line which can't stand in it is taken away again.
    if (isRefusal(outcome) && made !== null && (await currentText(this.app, file)) === made) await this.app.fileManager.trashFile(file);
    return outcome;
  }

  /** @returns the note of a step, and what Kith has made it with: null for one that was there, or that another hand has made at that moment */
  private async noteOf(step: Step): Promise<{ readonly file: TFile | Refusal; readonly made: string | null }> {
    const { vault } = this.app;
    const { path, create, mustBeNew } = step;
    const there = vault.getFileByPath(path);
    const known = refusalOf(step, there) ?? there;
    if (known) return { file: known, made: null };
    const made = await create?.().catch((error: unknown) => {
      if (mustBeNew || !vault.getFileByPath(path)) throw error;
    });
    const file = made ?? vault.getFileByPath(path) ?? { refused: noteGone };
    return { file, made: made ? await currentText(this.app, made) : null };
  }

  /** Changes the note of a step, and looks whether that stands in it. @param made as of `noteOf` */
  private async put({ change }: Step, file: TFile, made: string | null): Promise<Outcome> {
    const isFilled = await mayBeFilled(this.app, this.setUp, file, made !== null);
    if (isFilled) await untilStill(this.app, file);
    const changed = await changeNote(this.app, file, change);
    if (isRefusal(changed)) return changed;
    const { before, after } = changed;
    if (before === after) return made === null ? [] : [{ file, undo: () => ({ refused: changedSince }), made: after }];
    const undo = undoOf(before, after);
    if (isFilled && (await this.isLost(file, before, after, undo))) return { refused: lineLost };
    return [{ file, undo, made: before === made ? after : null }];
  }

  /** Whether a template engine has written over what was written; what the user has reworded meanwhile is there. */
  private async isLost(file: TFile, before: string, after: string, undo: Change): Promise<boolean> {
    const now = await textAfterFilling(this.app, file);
    return isRefusal(undo(now)) && !isStillThere(before, after, now);
  }
}

/** What is written to one note becomes one change of it, made and taken back as one. */
function together(steps: readonly Step[]): readonly Step[] {
  const byPath = new Map<string, Step>();
  for (const step of steps) {
    const first = byPath.get(step.path);
    byPath.set(step.path, first ? { ...first, change: oneAfterTheOther(first.change, step.change), create: first.create ?? step.create } : step);
  }
  return [...byPath.values()];
}

function oneAfterTheOther(first: Change, second: Change): Change {
  return (text) => {
    const changed = first(text);
    return isRefusal(changed) ? changed : second(changed);
  };
}

function refusalOf({ create, mustBeNew }: Step, file: TFile | null): Refusal | null {
  if (file) return mustBeNew ? { refused: noteExists } : null;
  return create ? null : { refused: noteGone };
}

function failed(error: unknown): Refusal {
  return { refused: reasonOf(error) };
}

function reasonOf(error: unknown): string {
  return writeFailed(messageOf(error));
}
