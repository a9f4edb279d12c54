import type { Modal } from 'obsidian';

let named = 0;

/** Gives a dialog its title and a sentence below it, and a screen reader both as the dialog's name and description. */
export function nameDialog({ modalEl, titleEl, contentEl }: Modal, title: string, intro = ''): void {
  named += 1;
  titleEl.setText(title);
  titleEl.id = `kith-dialog-title-${named}`;
  modalEl.setAttr('aria-labelledby', titleEl.id);
  if (intro === '') return;
  const id = `kith-dialog-intro-${named}`;
  contentEl.createEl('p', { cls: 'kith-quiet', text: intro, attr: { id } });
  modalEl.setAttr('aria-describedby', id);
}
