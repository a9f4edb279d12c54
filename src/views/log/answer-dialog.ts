import { Modal, Setting, TextAreaComponent } from 'obsidian';
import type { App } from 'obsidian';
import type { AdviceAnswer } from '../../domain/records/record';
import { ANSWER_WORDS } from '../../domain/words/answer-words';
import { addDialogButtons } from '../dialog-buttons';
import { nameDialog } from '../name-dialog';
import { onModEnter } from '../on-mod-enter';
import { drawPreview } from './log-preview';

/** What the dialog needs: the advice as it is shown, what the words would write, and the writing of them. */
export interface AnswerPorts {
  readonly kind: AdviceAnswer['kind'];
  readonly advice: string;
  preview(words: string): { readonly note: string; readonly lines: readonly string[]; readonly wrong: string | null };
  /** @returns whether it stands in the note; when not, the user has been told why */
  submit(words: string): Promise<boolean>;
}

/** Asks for what came of advice, with the exact line in view. */
export class AnswerDialog extends Modal {
  private words = '';
  private writing = false;

  constructor(app: App, private readonly ports: AnswerPorts) {
    super(app);
  }

  override onOpen(): void {
    const { kind, advice } = this.ports;
    this.modalEl.addClass('kith-form');
    nameDialog(this, ANSWER_WORDS.title[kind]);
    this.contentEl.createEl('p', { cls: 'kith-quiet', text: advice });
    const row = new Setting(this.contentEl.createDiv('kith-form-fields')).setName(ANSWER_WORDS.asks[kind]);
    const previewEl = this.contentEl.createDiv({ cls: 'kith-log-preview', attr: { 'aria-live': 'polite' } });
    const show = (): void => {
      const { note, lines, wrong } = this.ports.preview(this.words);
      row.setErrorMessage(wrong);
      drawPreview(previewEl, { note, lines, wrong: {} });
    };
    const { inputEl } = new TextAreaComponent(row.controlEl).onChange((words) => {
      this.words = words;
      show();
    });
    inputEl.rows = 2;
    inputEl.setAttr('aria-label', ANSWER_WORDS.asks[kind]);
    const run = (): void => void this.write();
    addDialogButtons(this.contentEl, { submit: ANSWER_WORDS.submit, cancel: ANSWER_WORDS.cancel, run, close: () => this.close() });
    onModEnter(this.modalEl, run);
    show();
    inputEl.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private async write(): Promise<void> {
    if (this.writing || this.ports.preview(this.words).wrong !== null) return;
    this.writing = true;
    const written = await this.ports.submit(this.words);
    this.writing = false;
    if (written) this.close();
  }
}
