import { setIcon, setTooltip } from 'obsidian';

/** A button with an icon alone, named for a screen reader and on hover. */
export function iconButton(parent: HTMLElement, icon: string, name: string, run: (event: MouseEvent) => void): HTMLButtonElement {
  const button = parent.createEl('button', { cls: 'clickable-icon nav-action-button', attr: { type: 'button' } });
  setIcon(button, icon);
  setTooltip(button, name);
  button.addEventListener('click', run);
  return button;
}

/** A quiet button with words. */
export function textButton(parent: HTMLElement, words: string, run: (event: MouseEvent) => void): HTMLButtonElement {
  const button = parent.createEl('button', { cls: 'kith-link', text: words, attr: { type: 'button' } });
  button.addEventListener('click', run);
  return button;
}
