import { Modal } from 'obsidian';
import type { App, ButtonComponent } from 'obsidian';
import { addDialogButtons } from './dialog-buttons';
import { nameDialog } from './name-dialog';
import { onModEnter } from './on-mod-enter';

/** Something to choose. */
export interface Choice<Value> {
  readonly value: Value;
  readonly name: string;
  /** What else there is to know, in a few words. */
  readonly note: string;
}

interface ChooseWords {
  readonly title: string;
  readonly intro: string;
  /** What is done with those chosen. */
  readonly next: string;
  readonly cancel: string;
}

/** Chooses some of a list. */
export class ChooseDialog<Value> extends Modal {
  private readonly chosen: Set<Value>;
  private nextButton: ButtonComponent | null = null;

  /** @param ticked those that are chosen to begin with */
  constructor(
    app: App,
    private readonly words: ChooseWords,
    private readonly choices: readonly Choice<Value>[],
    private readonly submit: (chosen: readonly Value[]) => void,
    ticked: readonly Value[] = [],
  ) {
    super(app);
    this.chosen = new Set(ticked);
  }

  override onOpen(): void {
    this.modalEl.addClasses(['kith-form', 'kith-choose']);
    nameDialog(this, this.words.title);
    this.contentEl.createEl('p', { cls: 'kith-quiet', text: this.words.intro });
    const listEl = this.contentEl.createDiv({ cls: 'kith-form-fields', attr: { role: 'group', 'aria-label': this.words.title } });
    for (const choice of this.choices) this.draw(listEl, choice);
    const { next, cancel } = this.words;
    this.nextButton = addDialogButtons(this.contentEl, { submit: next, cancel, run: () => this.next(), close: () => this.close() });
    this.nextButton.setDisabled(this.chosen.size === 0);
    onModEnter(this.modalEl, () => this.next());
    listEl.querySelector('input')?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private draw(listEl: HTMLElement, { value, name, note }: Choice<Value>): void {
    const labelEl = listEl.createEl('label', 'kith-form-choice');
    const boxEl = labelEl.createEl('input', { type: 'checkbox' });
    boxEl.checked = this.chosen.has(value);
    boxEl.addEventListener('change', () => {
      if (boxEl.checked) this.chosen.add(value);
      else this.chosen.delete(value);
      this.nextButton?.setDisabled(this.chosen.size === 0);
    });
    const wordsEl = labelEl.createDiv({ text: `${name} ` });
    wordsEl.createSpan({ cls: 'kith-quiet', text: note });
  }

  private next(): void {
    if (this.chosen.size === 0) return;
    this.close();
    this.submit(this.choices.map(({ value }) => value).filter((value) => this.chosen.has(value)));
  }
}
