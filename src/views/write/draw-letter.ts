import { setIcon } from 'obsidian';
import * as WRITE_WORDS from '../../domain/words/opener-words';
import type { Letter } from './letter';

/** Draws a way to begin, to be changed, and the ways to reach them. @returns the field with the words */
export function drawLetter(el: HTMLElement, letter: Letter): HTMLTextAreaElement {
  const opener = el.createEl('textarea', { attr: { rows: 3, 'aria-label': WRITE_WORDS.opener } });
  opener.value = letter.opener;
  const channels = el.createDiv('kith-sheet-section');
  for (const address of letter.emails) channel(channels, 'mail', WRITE_WORDS.mail, address, () => mailLink(address, opener.value));
  for (const number of letter.phones) {
    channel(channels, 'message-circle', WRITE_WORDS.message, number, () => `sms:${dialled(number)}`);
    channel(channels, 'phone', WRITE_WORDS.call, number, () => `tel:${dialled(number)}`);
  }
  if (channels.childElementCount === 0) channels.createEl('p', { cls: 'kith-why', text: WRITE_WORDS.noChannel });
  return opener;
}

/** Adds the button that copies what the field holds. */
export function addCopyButton(el: HTMLElement, opener: () => HTMLTextAreaElement | null): void {
  const button = el.createEl('button', { text: WRITE_WORDS.copy, attr: { type: 'button', 'aria-live': 'polite' } });
  button.addEventListener('click', () => void copy(opener(), button));
}

async function copy(opener: HTMLTextAreaElement | null, button: HTMLButtonElement): Promise<void> {
  if (!opener) return;
  try {
    await opener.win.navigator.clipboard.writeText(opener.value);
    button.setText(WRITE_WORDS.copied);
  } catch {
    opener.select(); // where the clipboard is closed to us, the user can still copy
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
