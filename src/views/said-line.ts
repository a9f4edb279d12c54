import { iconButton, textButton } from './buttons';

interface SaidButton {
  readonly words: string;
  /** Shown in place of the words, which are its name then. */
  readonly icon?: string;
  readonly isIdle?: boolean;
  readonly run: (button: HTMLElement) => void;
}

/** A sentence, and what can be done about it. */
interface Said {
  readonly said: string;
  readonly buttons: readonly SaidButton[];
  /** What it speaks of: the same sentence about something else is said again. */
  readonly of?: object;
}

/**
 * A quiet line with a sentence and some buttons, which is there while there is something to say. The sentence is read out when it is another one.
 * @param leave takes the focus when the button that has it is no longer there
 * @returns what shows a sentence, or with null nothing
 */
export function saidLine(parent: HTMLElement, cls: string, leave: () => void): (next: Said | null) => void {
  const el = parent.createDiv(`kith-line ${cls}`);
  const saidEl = el.createSpan({ cls: 'kith-said', attr: { role: 'status' } });
  const buttonsEl = el.createSpan('kith-line-buttons');
  let now: Said | null = null;
  el.hide();
  return (next) => {
    const isSame = next?.of === now?.of && JSON.stringify(next) === JSON.stringify(now);
    now = next;
    if (isSame) return;
    const hadFocus = buttonsEl.contains(el.doc.activeElement);
    el.toggle(next !== null);
    saidEl.setText(next?.said ?? '');
    buttonsEl.empty();
    next?.buttons.forEach(({ words, icon, isIdle = false }, index) => {
      const run = (): void => now?.buttons[index]?.run(button);
      const button = icon === undefined ? textButton(buttonsEl, words, run) : iconButton(buttonsEl, icon, words, run);
      button.disabled = isIdle;
    });
    if (hadFocus) leave();
  };
}
