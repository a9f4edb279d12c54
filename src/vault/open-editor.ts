import { MarkdownView } from 'obsidian';
import type { App, Editor, TFile } from 'obsidian';
import { isRefusal } from '../domain/edits/edit';
import type { Change, Refusal } from '../domain/edits/edit';
import { undoOf } from '../domain/edits/undo';

/** A note before and after a change. */
export interface Changed { readonly before: string; readonly after: string }

/** The view in which a note is open in source mode, with typing that may not be on the disk yet; null when there is none. */
export function sourceViewOf(app: App, file: TFile): MarkdownView | null {
  const views = app.workspace.getLeavesOfType('markdown').map(({ view }) => view).filter((view) => view instanceof MarkdownView);
  return views.find((view) => view.file === file && view.getMode() === 'source') ?? null;
}

/**
 * Changes an open note through its editor, in one transaction that replaces no more than what differs, and saves it.
 * When it can't be saved the change is taken out again, and what was typed meanwhile stays.
 */
export async function changeInEditor(view: MarkdownView, change: Change): Promise<Changed | Refusal> {
  const { editor, file } = view;
  const before = editor.getValue();
  const after = change(before);
  if (isRefusal(after)) return after;
  replaceText(editor, after);
  try {
    await view.save();
  } catch (error) {
    if (view.file === file) takeOut(editor, undoOf(before, after));
    throw error;
  }
  return { before, after };
}

function takeOut(editor: Editor, undo: Change): void {
  const without = undo(editor.getValue());
  if (!isRefusal(without)) replaceText(editor, without);
}

function replaceText(editor: Editor, after: string): void {
  const before = editor.getValue();
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const change = { from: editor.offsetToPos(start), to: editor.offsetToPos(before.length - end), text: after.slice(start, after.length - end) };
  editor.transaction({ changes: [change] }, 'kith');
}
