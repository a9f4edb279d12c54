import type { Modal } from 'obsidian';

let named = 0;

/** Gives a dialog its title, and a screen reader the title as the dialog's name. */
export function nameDialog(dialog: Modal, title: string): void {
  named += 1;
  dialog.setTitle(title);
  dialog.titleEl.id = `kith-dialog-title-${named}`;
  dialog.modalEl.setAttr('aria-labelledby', dialog.titleEl.id);
}
