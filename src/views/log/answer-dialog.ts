import { TextAreaComponent } from 'obsidian';
import type { App } from 'obsidian';
import type { AnswerDraft } from '../../domain/edits/answer-advice';
import * as ANSWER_WORDS from '../../domain/words/answer-words';
import { EntryDialog } from '../entry-dialog';
import type { EntryPorts, EntryPreview } from '../entry-dialog';

export type AnswerPreview = EntryPreview<'words'>;

/** Asks for what came of advice, with the exact line in view. */
export class AnswerDialog extends EntryDialog<AnswerDraft, 'words'> {
  /** @param advice as it is shown above the field */
  constructor(app: App, ports: EntryPorts<AnswerDraft, AnswerPreview>, draft: AnswerDraft, private readonly advice: string) {
    super(app, ports, draft);
  }

  protected override title(): string {
    return ANSWER_WORDS.title[this.entry.kind];
  }

  protected override addFields(): HTMLElement {
    this.fieldsEl.createEl('p', { cls: 'kith-quiet', text: this.advice });
    const asks = ANSWER_WORDS.asks[this.entry.kind];
    const { inputEl } = new TextAreaComponent(this.row('words', asks).controlEl).onChange((words) => this.change({ words }));
    inputEl.rows = 2;
    inputEl.setAttr('aria-label', asks);
    return inputEl;
  }
}
