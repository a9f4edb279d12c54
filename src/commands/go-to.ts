import { MarkdownView } from 'obsidian';
import type { App, PaneType } from 'obsidian';

/**
 * Opens a note by its path, which a link's text could not always name (`Sam #2.md`).
 * @param line where the cursor goes, from 0; null leaves it
 * @param where what `Keymap.isModEvent` says
 */
export async function goTo(app: App, path: string, line: number | null, where: PaneType | boolean): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (!file) return;
  const leaf = app.workspace.getLeaf(where);
  await leaf.openFile(file, { active: true, eState: line === null ? {} : { line } });
  if (line !== null && leaf.view instanceof MarkdownView) leaf.view.editor.setCursor({ line, ch: 0 });
}

/** Opens a note and leaves the focus where it is, which may be a dialog. */
export async function showNote(app: App, path: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file) await app.workspace.getLeaf(false).openFile(file, { active: false });
}
