import { Platform } from 'obsidian';
import type { App } from 'obsidian';
import { isInCircle } from '../../domain/persons/circles';
import * as FORM_WORDS from '../../domain/words/form-words';
import * as WRITE_WORDS from '../../domain/words/opener-words';
import { CHOICE, fillChoice } from '../buttons';
import { circleRow } from '../form/circle-row';
import { openForm } from '../form/form';
import type { FormWords, Result } from '../form/form';
import type { Letter } from './letter';

interface WritePorts {
  /** What was written in place of an opener: coming back to it, it is there. */
  readonly kept: Map<string, string>;
  /** What the button says that shows another letter; where there is none, it leaves. */
  readonly others?: string;
  /** Draws above a letter who it is to, and why. */
  about?(el: HTMLElement, letter: Letter): void;
  submit(letter: Letter): Result<never> | Promise<Result<never>>;
  left?(): void;
}

/** Helps to write: a way to begin, to change and to copy, and the ways to reach them. One letter at a time; after the last the first again. */
export function openWrite(app: App, words: FormWords, letters: readonly [Letter, ...Letter[]], ports: WritePorts): void {
  let field: HTMLTextAreaElement | null = null;
  const keep = (letter: Letter): void => {
    if (field && field.value !== letter.opener) ports.kept.set(keyOf(letter), field.value);
    else ports.kept.delete(keyOf(letter));
  };
  const left = (entry: { readonly letter: Letter } | null): void => {
    if (entry) keep(entry.letter);
    ports.left?.();
  };
  const submit = async ({ letter }: { readonly letter: Letter }): Promise<Result<never>> => {
    const result = await ports.submit(letter);
    if (result !== false) ports.kept.delete(keyOf(letter));
    return result;
  };
  openForm(app, words, { letter: letters[0] }, { cls: 'kith-write', submit, left }, (form) => {
    let shown: readonly Letter[] = letters;
    const show = (letter: Letter = letters[0]): void => {
      if (field) keep(form.entry.letter);
      form.change({ letter });
      aboutEl.empty();
      ports.about?.(aboutEl, letter);
      letterEl.empty();
      field = drawLetter(letterEl, letter, ports.kept.get(keyOf(letter)) ?? letter.opener);
    };
    circleRow(form.el, letters.map(({ circles = [] }) => circles), (circle) => {
      shown = letters.filter(({ circles = [] }) => isInCircle(circles, circle));
      if (!shown.includes(form.entry.letter)) show(shown[0]);
    });
    const aboutEl = form.el.createDiv({ cls: 'kith-who-person', attr: { 'aria-live': 'polite' } });
    const letterEl = form.el.createDiv();
    if (ports.others && letters.length > 1) form.button(ports.others, () => show(shown[shown.indexOf(form.entry.letter) + 1] ?? shown[0]));
    else if (ports.others) form.button(FORM_WORDS.close, () => form.close());
    const copyButton = form.button(WRITE_WORDS.copy, () => void copy(field, copyButton));
    copyButton.setAttr('aria-live', 'polite');
    show();
    // On a phone the field would bring up the keyboard, over the ways to write.
    return Platform.isMobile ? null : field;
  });
}

function keyOf({ who, opener }: Letter): string {
  return `${who}\n${opener}`;
}

/** Draws a way to begin, to be changed, and the ways to reach them. @returns the field with the words */
function drawLetter(el: HTMLElement, { emails, phones }: Letter, words: string): HTMLTextAreaElement {
  const field = el.createEl('textarea', { attr: { rows: 3, 'aria-label': WRITE_WORDS.opener } });
  field.value = words;
  const channels = el.createDiv('kith-sheet-section');
  for (const address of emails) addChannel(channels, 'mail', `${WRITE_WORDS.mail}: ${address}`, () => mailLink(address, field.value));
  for (const number of phones) {
    addChannel(channels, 'message-circle', `${WRITE_WORDS.message}: ${number}`, () => `sms:${dialled(number)}`);
    addChannel(channels, 'phone', `${WRITE_WORDS.call}: ${number}`, () => `tel:${dialled(number)}`);
  }
  if (channels.childElementCount === 0) channels.createEl('p', { cls: 'kith-why', text: WRITE_WORDS.noChannel });
  return field;
}

function addChannel(parent: HTMLElement, icon: string, words: string, link: () => string): void {
  const anchor = parent.createEl('a', { cls: CHOICE, href: link(), attr: { target: '_blank', rel: 'noopener' } });
  fillChoice(anchor, icon, words);
  // The words may have been changed since the form opened.
  anchor.addEventListener('click', () => anchor.setAttr('href', link()));
}

async function copy(field: HTMLTextAreaElement | null, button: HTMLButtonElement): Promise<void> {
  if (!field) return;
  try {
    await field.win.navigator.clipboard.writeText(field.value);
    button.setText(WRITE_WORDS.copied);
  } catch {
    field.select(); // where the clipboard is closed to us, the user can still copy
  }
}

function mailLink(address: string, words: string): string {
  return `mailto:${encodeURI(address.replace(/,\s+/g, ','))}?body=${encodeURIComponent(words)}`;
}

function dialled(number: string): string {
  return number.replace(/[^+\d]/g, '');
}
