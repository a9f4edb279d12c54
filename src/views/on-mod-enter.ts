import { Keymap } from 'obsidian';

/**
 * Runs on Ctrl+Enter or ⌘+Enter anywhere in a dialog. It listens to the dialog itself and not to its scope:
 * while suggestions are open they have the keys, and this one is none of theirs.
 */
export function onModEnter(modalEl: HTMLElement, run: () => void): void {
  modalEl.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || !Keymap.isModifier(event, 'Mod')) return;
    event.preventDefault();
    run();
  });
}
