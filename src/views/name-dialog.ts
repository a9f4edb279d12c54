import type { Modal } from 'obsidian';

let named = 0;
let open: readonly Modal[] = [];

/** Gives a dialog its title and a sentence below it, and a screen reader both as the dialog's name and description. */
export function nameDialog(dialog: Modal, title: string, intro = ''): void {
  const { modalEl, titleEl, contentEl } = dialog;
  named += 1;
  titleEl.setText(title);
  titleEl.id = `kith-dialog-title-${named}`;
  modalEl.setAttr('aria-labelledby', titleEl.id);
  rememberDialog(dialog);
  if (intro === '') return;
  const id = `kith-dialog-intro-${named}`;
  contentEl.createEl('p', { cls: 'kith-quiet', text: intro, attr: { id } });
  modalEl.setAttr('aria-describedby', id);
}

/** Remembers a dialog as long as it is open. */
export function rememberDialog(dialog: Modal): void {
  open = [...open.filter(isOpen), dialog];
}

/** Closes every dialog that is open: with Kith switched off, none of them could do what it says. */
export function closeDialogs(): void {
  for (const dialog of open.filter(isOpen)) dialog.close();
}

function isOpen({ modalEl }: Modal): boolean {
  return modalEl.isConnected;
}
