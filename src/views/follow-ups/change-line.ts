import * as VIEW_WORDS from '../../domain/words/view-words';
import type { LastChange } from './follow-ups-actions';
import { iconButton, textButton } from './icon-button';

/**
 * What was done last, with a way back: a notice can't be reached by keyboard, this can.
 * It is read out when it changes, and stays until the next change or until it is closed.
 */
export class ChangeLine {
  private readonly el: HTMLElement;
  private readonly said: HTMLElement;
  private readonly buttons: HTMLElement;
  private drawn: LastChange | null = null;
  private closed: LastChange | null = null;

  constructor(
    parent: HTMLElement,
    private readonly undo: () => void,
    private readonly leave: () => void,
  ) {
    this.el = parent.createDiv('kith-change');
    this.said = this.el.createSpan({ cls: 'kith-said', attr: { role: 'status' } });
    this.buttons = this.el.createSpan('kith-change-buttons');
  }

  show(change: LastChange | null): void {
    const shown = change === this.closed ? null : change;
    if (shown === this.drawn) return;
    const hadFocus = this.buttons.contains(this.el.doc.activeElement);
    this.drawn = shown;
    this.el.toggleClass('is-shown', shown !== null);
    this.said.setText(shown?.said ?? '');
    this.buttons.empty();
    if (shown) this.drawButtons(shown);
    if (hadFocus) this.leave();
  }

  private drawButtons(change: LastChange): void {
    if (change.offer) textButton(this.buttons, change.offer.label, change.offer.take);
    if (change.canUndo) textButton(this.buttons, VIEW_WORDS.undo, this.undo);
    iconButton(this.buttons, 'x', VIEW_WORDS.close, () => this.close());
  }

  private close(): void {
    this.closed = this.drawn;
    this.show(this.drawn);
  }
}
