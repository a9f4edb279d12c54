import { ButtonComponent } from 'obsidian';

interface DialogButtons {
  /** What the dialog is for, in a word or two. */
  readonly submit: string;
  readonly cancel: string;
  readonly run: () => void;
  readonly close: () => void;
}

/** Adds the two buttons at the foot of a dialog, in Obsidian's order. @returns the one that does what the dialog is for */
export function addDialogButtons(parentEl: HTMLElement, { submit, cancel, run, close }: DialogButtons): ButtonComponent {
  const el = parentEl.createDiv('modal-button-container');
  const button = new ButtonComponent(el).setButtonText(submit).setCta().onClick(run);
  new ButtonComponent(el).setButtonText(cancel).onClick(close);
  return button;
}
