import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import * as LOG_WORDS from '../domain/words/log-words';
import { addDialogButtons } from './dialog-buttons';
import { drawPreview } from './log/log-preview';
import type { NoteLines } from './log/log-preview';
import { nameDialog } from './name-dialog';
import { onModEnter } from './on-mod-enter';

interface PreviewWords {
  readonly title: string;
  /** A sentence above the lines; empty for none. */
  readonly intro: string;
  readonly submit: string;
  readonly cancel: string;
}

/** Shows the exact lines that would be written, and asks. */
export class PreviewDialog extends Modal {
  constructor(app: App, private readonly words: PreviewWords, private readonly lines: NoteLines, private readonly submit: () => void) {
    super(app);
  }

  override onOpen(): void {
    const { title, intro, submit, cancel } = this.words;
    this.modalEl.addClasses(['kith-form', 'kith-preview']);
    nameDialog(this, title, intro);
    const previewEl = this.contentEl.createDiv({ cls: 'kith-log-preview', attr: { 'aria-label': LOG_WORDS.preview, role: 'region', tabindex: 0 } });
    drawPreview(previewEl, { ...this.lines, wrong: {} });
    addDialogButtons(this.contentEl, { submit, cancel, run: () => this.run(), close: () => this.close() }).buttonEl.focus();
    onModEnter(this.modalEl, () => this.run());
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private run(): void {
    this.close();
    this.submit();
  }
}
