import { Modal, type App } from 'obsidian';
import * as WRITE_WORDS from '../../domain/words/opener-words';
import { writeTitle } from '../../domain/words/opener-words';
import { nameDialog } from '../name-dialog';
import { addCopyButton, drawLetter } from './draw-letter';
import type { Letter } from './letter';

/** Helps to write: a way to begin, to change and to copy, the ways to reach them, and then "Log it". */
export class WriteDialog extends Modal {
  /** @param logIt null where it is written down already */
  constructor(
    app: App,
    private readonly letter: Letter,
    private readonly logIt: (() => void) | null,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.modalEl.addClass('kith-write');
    nameDialog(this, writeTitle(this.letter.who));
    const opener = drawLetter(this.contentEl, this.letter);
    this.drawButtons(opener);
    opener.focus();
  }

  private drawButtons(opener: HTMLTextAreaElement): void {
    const buttons = this.contentEl.createDiv('modal-button-container');
    addCopyButton(buttons, () => opener);
    const { logIt } = this;
    if (!logIt) return;
    const log = buttons.createEl('button', { text: WRITE_WORDS.logIt, attr: { type: 'button' } });
    log.addEventListener('click', () => {
      this.close();
      logIt();
    });
  }
}
