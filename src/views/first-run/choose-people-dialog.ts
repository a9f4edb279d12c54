import { Modal } from 'obsidian';
import type { App, ButtonComponent } from 'obsidian';
import { CHOOSE_WORDS } from '../../domain/words/first-run-words';
import { addDialogButtons } from '../dialog-buttons';
import { nameDialog } from '../name-dialog';
import { onModEnter } from '../on-mod-enter';

/** Somebody to choose: most named first. */
export interface Candidate {
  readonly path: string;
  readonly name: string;
  /** What the notes tell, in a few words. */
  readonly note: string;
}

/** Chooses a few people to stay in touch with; then their rhythm is asked for. */
export class ChoosePeopleDialog extends Modal {
  private readonly chosen = new Set<string>();
  private nextButton: ButtonComponent | null = null;

  constructor(app: App, private readonly candidates: readonly Candidate[], private readonly submit: (paths: readonly string[]) => void) {
    super(app);
  }

  override onOpen(): void {
    this.modalEl.addClasses(['kith-form', 'kith-choose']);
    nameDialog(this, CHOOSE_WORDS.title);
    this.contentEl.createEl('p', { cls: 'kith-quiet', text: CHOOSE_WORDS.intro });
    const listEl = this.contentEl.createDiv({ cls: 'kith-form-fields', attr: { role: 'group', 'aria-label': CHOOSE_WORDS.title } });
    for (const candidate of this.candidates) this.draw(listEl, candidate);
    const { next, cancel } = CHOOSE_WORDS;
    this.nextButton = addDialogButtons(this.contentEl, { submit: next, cancel, run: () => this.next(), close: () => this.close() }).setDisabled(true);
    onModEnter(this.modalEl, () => this.next());
    listEl.querySelector('input')?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private draw(listEl: HTMLElement, { path, name, note }: Candidate): void {
    const labelEl = listEl.createEl('label', 'kith-form-choice');
    const boxEl = labelEl.createEl('input', { type: 'checkbox' });
    boxEl.addEventListener('change', () => {
      if (boxEl.checked) this.chosen.add(path);
      else this.chosen.delete(path);
      this.nextButton?.setDisabled(this.chosen.size === 0);
    });
    const wordsEl = labelEl.createDiv({ text: `${name} ` });
    wordsEl.createSpan({ cls: 'kith-quiet', text: note });
  }

  private next(): void {
    if (this.chosen.size === 0) return;
    this.close();
    this.submit([...this.chosen]);
  }
}
