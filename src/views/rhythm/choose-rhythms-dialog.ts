import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import { readRhythm } from '../../domain/rhythms/read-rhythm';
import type { Rhythm } from '../../domain/rhythms/rhythm';
import * as CHOOSE_RHYTHMS_WORDS from '../../domain/words/choose-rhythms-words';
import { RHYTHM_KEYS } from '../../domain/words/choose-rhythms-words';
import { loadWords } from '../../domain/words/set-rhythm-words';
import { keyOf } from '../lines/key-of';
import { nameDialog } from '../name-dialog';
import { drawQuotedLines } from '../quoted-lines';
import type { QuotedLine } from '../quoted-lines';
import { ReadAhead } from '../read-ahead';

/** Takes a choice back from the note. */
type TakeBack = () => Promise<void>;

export interface ChooseRhythmsPorts {
  /** In the order in which they are shown, at least one; `about` is what helps to tell them apart. */
  readonly people: readonly { readonly path: string; readonly name: string; readonly about: string }[];
  /** The rhythms of everybody else, for the sum. */
  readonly others: readonly Rhythm[];
  lines(path: string, stop: AbortSignal): Promise<readonly QuotedLine[]>;
  /** The user said “not now” of them. */
  passOver(path: string): void;
  /** @returns how to take it back; null when nothing was written, and the user has been told why */
  write(path: string, rhythm: string): Promise<TakeBack | null>;
}

/** What was chosen for somebody: nothing for "not now". */
interface Chosen { readonly rhythm: string; readonly takeBack: TakeBack }

/** Walks through people, one at a time, with one key or button for each rhythm. Each choice is written at once; the way back takes it out again. */
export class ChooseRhythmsDialog extends Modal {
  private readonly passed: (Chosen | null)[] = [];
  private readonly reading: ReadAhead<readonly QuotedLine[]>;
  private readonly personEl = createDiv({ cls: 'kith-choose-person', attr: { 'aria-live': 'polite' } });
  private readonly loadEl = createDiv({ cls: 'kith-rhythm-load', attr: { 'aria-live': 'polite' } });
  private readonly keys = new Map<string, () => void>();
  private readonly choiceButtons: HTMLButtonElement[] = [];
  private backButton: HTMLButtonElement | null = null;
  /** Nothing is taken for a choice while the last one is being written: it would be for somebody who is not on the screen yet. */
  private isWriting = false;

  constructor(app: App, private readonly ports: ChooseRhythmsPorts) {
    super(app);
    this.reading = new ReadAhead((path, stop) => ports.lines(path, stop));
  }

  override onOpen(): void {
    this.modalEl.addClasses(['kith-form', 'kith-choose-rhythms']);
    nameDialog(this, CHOOSE_RHYTHMS_WORDS.title, CHOOSE_RHYTHMS_WORDS.intro);
    this.contentEl.append(this.personEl);
    this.addChoices();
    this.contentEl.append(this.loadEl);
    this.addButtons();
    this.modalEl.addEventListener('keydown', (event) => this.press(event));
    // No button has the focus: nothing is chosen beforehand, and the keys work from the start.
    this.modalEl.setAttr('tabindex', -1);
    this.modalEl.focus();
    this.show();
  }

  override onClose(): void {
    void this.reading.want();
    this.contentEl.empty();
  }

  private addChoices(): void {
    const el = this.contentEl.createDiv({ cls: 'kith-choose-keys', attr: { role: 'group', 'aria-label': CHOOSE_RHYTHMS_WORDS.choices } });
    for (const { key, rhythm, words } of RHYTHM_KEYS) this.choiceButtons.push(this.addButton(el, words, key, () => this.choose(rhythm)));
  }

  private addButton(el: HTMLElement, words: string, key: string, run: () => void): HTMLButtonElement {
    const button = el.createEl('button', { attr: { type: 'button', 'aria-keyshortcuts': key } });
    button.createSpan({ text: words });
    button.createEl('kbd', { cls: 'kith-key', text: key === 'Backspace' ? '⌫' : key, attr: { 'aria-hidden': 'true' } });
    button.addEventListener('click', run);
    this.keys.set(key, () => !button.disabled && run());
    return button;
  }

  private addButtons(): void {
    const el = this.contentEl.createDiv('modal-button-container');
    this.backButton = this.addButton(el, CHOOSE_RHYTHMS_WORDS.back, 'Backspace', () => this.goBack());
    this.choiceButtons.push(this.addButton(el, CHOOSE_RHYTHMS_WORDS.notNow, 'N', () => this.passOver()));
    el.createEl('button', { text: CHOOSE_RHYTHMS_WORDS.stop, attr: { type: 'button' } }).addEventListener('click', () => this.close());
  }

  private press(event: KeyboardEvent): void {
    const run = this.keys.get(keyOf(event) ?? '');
    if (!run) return;
    event.preventDefault();
    if (!event.repeat) run();
  }

  private choose(rhythm: string): void {
    const person = this.ports.people[this.passed.length];
    if (person) void this.alone(async () => {
      const takeBack = await this.ports.write(person.path, rhythm);
      if (takeBack) this.pass({ rhythm, takeBack });
    });
  }

  private passOver(): void {
    const person = this.ports.people[this.passed.length];
    if (!person || this.isWriting) return;
    this.ports.passOver(person.path);
    this.pass(null);
  }

  private goBack(): void {
    void this.alone(async () => {
      await this.passed.pop()?.takeBack();
      this.show();
    });
  }

  private pass(chosen: Chosen | null): void {
    this.passed.push(chosen);
    this.show();
  }

  private async alone(write: () => Promise<void>): Promise<void> {
    if (this.isWriting) return;
    this.isWriting = true;
    await write().finally(() => (this.isWriting = false));
  }

  private show(): void {
    const [person, next] = this.ports.people.slice(this.passed.length);
    for (const button of this.choiceButtons) button.disabled = !person;
    if (this.backButton) this.backButton.disabled = this.passed.length === 0;
    // A button that can't be pressed any more hears no keys.
    if (!this.modalEl.querySelector(':focus:enabled')) this.modalEl.focus();
    this.loadEl.setText(loadWords([...this.ports.others, ...this.passed.flatMap((chosen) => rhythmIn(chosen))]));
    this.personEl.empty();
    this.personEl.createDiv({ cls: 'kith-choose-name', text: person?.name ?? CHOOSE_RHYTHMS_WORDS.everybody });
    if (!person) return;
    this.personEl.createDiv({ cls: 'kith-quiet', text: person.about });
    const linesEl = this.personEl.createDiv();
    void this.reading.want(person.path, ...(next ? [next.path] : []))?.then((lines) => this.showLines(linesEl, lines));
  }

  /** The element of somebody who is not shown any more is out of the dialog. */
  private showLines(el: HTMLElement, lines: readonly QuotedLine[]): void {
    if (!el.isConnected) return;
    if (lines.length > 0) drawQuotedLines(el, lines);
    else el.createDiv({ cls: 'kith-quiet', text: CHOOSE_RHYTHMS_WORDS.nothingTold });
  }
}

function rhythmIn(chosen: Chosen | null): Rhythm[] {
  const rhythm = chosen && readRhythm(chosen.rhythm, {});
  return rhythm && rhythm !== 'none' ? [rhythm] : [];
}
