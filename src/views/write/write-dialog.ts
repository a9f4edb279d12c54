import { Modal, setIcon, type App } from 'obsidian';
import { writeTitle, WRITE_WORDS } from '../../domain/words/opener-words';
import { nameDialog } from '../name-dialog';
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
    const opener = this.contentEl.createEl('textarea', { attr: { rows: 3, 'aria-label': WRITE_WORDS.opener } });
    opener.value = this.letter.opener;
    const channels = this.contentEl.createDiv('kith-sheet-section');
    for (const address of this.letter.emails) channel(channels, 'mail', WRITE_WORDS.mail, address, () => mailLink(address, opener.value));
    for (const number of this.letter.phones) {
      channel(channels, 'message-circle', WRITE_WORDS.message, number, () => `sms:${dialled(number)}`);
      channel(channels, 'phone', WRITE_WORDS.call, number, () => `tel:${dialled(number)}`);
    }
    if (channels.childElementCount === 0) channels.createEl('p', { cls: 'kith-why', text: WRITE_WORDS.noChannel });
    this.drawButtons(opener);
    opener.focus();
  }

  private drawButtons(opener: HTMLTextAreaElement): void {
    const buttons = this.contentEl.createDiv('modal-button-container');
    const copy = buttons.createEl('button', { text: WRITE_WORDS.copy, attr: { type: 'button', 'aria-live': 'polite' } });
    copy.addEventListener('click', () => void this.copy(opener, copy));
    const { logIt } = this;
    if (!logIt) return;
    const log = buttons.createEl('button', { text: WRITE_WORDS.logIt, attr: { type: 'button' } });
    log.addEventListener('click', () => {
      this.close();
      logIt();
    });
  }

  private async copy(opener: HTMLTextAreaElement, button: HTMLButtonElement): Promise<void> {
    try {
      await opener.win.navigator.clipboard.writeText(opener.value);
      button.setText(WRITE_WORDS.copied);
    } catch {
      opener.select(); // where the clipboard is closed to us, the user can still copy
    }
  }
}

function channel(parent: HTMLElement, icon: string, name: string, address: string, link: () => string): void {
  const anchor = parent.createEl('a', { cls: 'kith-choice', href: link(), attr: { target: '_blank', rel: 'noopener' } });
  setIcon(anchor.createSpan('kith-choice-icon'), icon);
  anchor.createSpan({ text: `${name}: ${address}` });
  // The words may have been changed since the dialog opened.
  anchor.addEventListener('click', () => anchor.setAttr('href', link()));
}

function mailLink(address: string, words: string): string {
  return `mailto:${encodeURI(address.replace(/,\s+/g, ','))}?body=${encodeURIComponent(words)}`;
}

function dialled(number: string): string {
  return number.replace(/[^+\d]/g, '');
}
