import type { App } from 'obsidian';
import type { AnswerDraft } from '../../domain/edits/answer-advice';
import * as ANSWER_WORDS from '../../domain/words/answer-words';
import { ENTRY } from '../form/entry';
import { longText } from '../form/fields';
import { openForm } from '../form/form';
import type { FormDoes } from '../form/form';

/** Asks for what came of advice, with the exact line in view. @param advice as it is shown above the field */
export function askAnswer(app: App, does: FormDoes<AnswerDraft, 'words'>, draft: AnswerDraft, advice: string): void {
  openForm(app, { ...ENTRY, title: ANSWER_WORDS.title[draft.kind], intro: advice }, draft, does, (form) =>
    longText(form.row('words', ANSWER_WORDS.asks[draft.kind]), draft.words, (words) => form.change({ words })));
}
