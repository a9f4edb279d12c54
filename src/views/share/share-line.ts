import { mightLike } from '../../domain/words/share-words';
import { textButton } from '../follow-ups/icon-button';

/** One quiet line while a note is open that somebody might like; it opens the dialog that shares it. */
export class ShareLine {
  private readonly el: HTMLElement;
  private readonly button: HTMLButtonElement;

  constructor(parent: HTMLElement, share: () => void) {
    this.el = parent.createDiv('kith-might-like');
    this.button = textButton(this.el, '', share);
    this.show([]);
  }

  /** @param names of the people; without any there is no line */
  show(names: readonly string[]): void {
    const words = names.length === 0 ? '' : mightLike(names);
    if (this.button.textContent !== words) this.button.setText(words);
    this.el.toggle(words !== '');
  }
}
