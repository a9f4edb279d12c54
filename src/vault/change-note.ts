import type { App, MarkdownView, TFile } from 'obsidian';
import { isRefusal } from '../domain/edits/edit';
import type { Change, Refusal } from '../domain/edits/edit';
import { changeInEditor, sourceViewOf } from './open-editor';
import type { Changed } from './open-editor';
import { readNote } from './read-note';

/** Ends `Vault.process` without a write. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
  }
}

/**
 * Changes a note as it is at this moment: through its editor when it is open in source mode, else on the disk.
 * A note that an editor only shows with other line endings is changed on the disk, so that it keeps its own.
 * @returns the text before and after, or why it stays as it was. Throws when the system can't write.
 */
export async function changeNote(app: App, file: TFile, change: Change): Promise<Changed | Refusal> {
  const shown = sourceViewOf(app, file);
  if (!shown || (await hidesLineEndings(app, file, shown))) return changeOnDisk(app, file, change);
  // By now the tab may show another note.
  const view = sourceViewOf(app, file);
  return view ? changeInEditor(view, change) : changeOnDisk(app, file, change);
}

/**
 * Whether an editor shows a note just as it is on the disk, except for its line endings: saved by the editor, all of them would change.
 * With words in it that are not saved yet, the note goes that way anyway.
 */
async function hidesLineEndings(app: App, file: TFile, view: MarkdownView): Promise<boolean> {
  const text = await app.vault.read(file);
  return text.includes('\r') && text.replace(/\r\n?/g, '\n') === view.editor.getValue();
}

/** The text of a note as the next change would find it. */
export function currentText(app: App, file: TFile): Promise<string> {
  const view = sourceViewOf(app, file);
  return view ? Promise.resolve(view.editor.getValue()) : readNote(app, file, 'read');
}

async function changeOnDisk(app: App, file: TFile, change: Change): Promise<Changed | Refusal> {
  let before = '';
  try {
    const after = await app.vault.process(file, (text) => {
      before = text;
      const changed = change(text);
      if (isRefusal(changed)) throw new Refused(changed);
      return changed;
    });
    return { before, after };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
