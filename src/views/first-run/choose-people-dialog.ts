import { Modal, Setting } from 'obsidian';
import type { App } from 'obsidian';
import { CHOOSE_WORDS } from '../../domain/words/first-run-words';

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

  constructor(app: App, private readonly candidates: readonly Candidate[], private readonly submit: (paths: readonly string[]) => void) {
    super(app);
  }

  override onOpen(): void {
    this.modalEl.addClass('kith-choose');
    this.setTitle(CHOOSE_WORDS.title);
    this.contentEl.createEl('p', { cls: 'kith-quiet', text: CHOOSE_WORDS.intro });
    const listEl = this.contentEl.createDiv('kith-choose-list');
    for (const candidate of this.candidates) this.draw(listEl, candidate);
    new Setting(this.contentEl)
      .setClass('kith-log-buttons')
      .addButton((button) => button.setButtonText(CHOOSE_WORDS.cancel).onClick(() => this.close()))
      .addButton((button) => button.setButtonText(CHOOSE_WORDS.next).setCta().onClick(() => this.next()));
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private draw(listEl: HTMLElement, { path, name, note }: Candidate): void {
    const labelEl = listEl.createEl('label', 'kith-choose-person');
    const boxEl = labelEl.createEl('input', { type: 'checkbox' });
    boxEl.addEventListener('change', () => {
      if (boxEl.checked) this.chosen.add(path);
      else this.chosen.delete(path);
    });
    labelEl.createSpan({ text: name });
    labelEl.createSpan({ cls: 'kith-quiet', text: note });
  }

  private next(): void {
    this.close();
    if (this.chosen.size > 0) this.submit([...this.chosen]);
  }
}
