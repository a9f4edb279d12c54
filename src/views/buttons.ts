import { setIcon, setTooltip } from 'obsidian';

export const CHOICE = 'kith-choice';

/** A button of a toolbar: an icon, its name, and what it does. */
type Tool = readonly [icon: string, name: string, run: () => void];

/** A row of buttons at the top, as the platform's own panes have it. */
export function toolbar(parent: HTMLElement, name: string, tools: readonly Tool[]): HTMLButtonElement[] {
  const bar = parent.createDiv('nav-header').createDiv({ cls: 'nav-buttons-container', attr: { role: 'toolbar', 'aria-label': name } });
  return tools.map(([icon, words, run]) => iconButton(bar, icon, words, run));
}

/** A button with an icon alone, named for a screen reader and on hover. */
export function iconButton(parent: HTMLElement, icon: string, name: string, run: () => void): HTMLButtonElement {
  const button = parent.createEl('button', { cls: 'clickable-icon nav-action-button', attr: { type: 'button' } });
  setIcon(button, icon);
  setTooltip(button, name);
  button.addEventListener('click', run);
  return button;
}

/** A large button with an icon and words, one of several to choose from. */
export function choiceButton(parent: HTMLElement, icon: string, words: string, run: () => void): void {
  const button = parent.createEl('button', { cls: CHOICE, attr: { type: 'button' } });
  fillChoice(button, icon, words);
  button.addEventListener('click', run);
}

/** What stands in such a button, or in a link that looks like one. */
export function fillChoice(el: HTMLElement, icon: string, words: string): void {
  setIcon(el.createSpan('kith-choice-icon'), icon);
  el.createSpan({ text: words });
}

/** A quiet button with words. */
export function textButton(parent: HTMLElement, words: string, run: () => void): HTMLButtonElement {
  const button = parent.createEl('button', { cls: 'kith-link', text: words, attr: { type: 'button' } });
  button.addEventListener('click', run);
  return button;
}
