import { answerAdvice, answerLines, wrongAnswer } from '../domain/edits/answer-advice';
import type { AnswerDraft } from '../domain/edits/answer-advice';
import { withoutLinks } from '../domain/properties/links';
import type { AdviceAnswer, AdviceRecord } from '../domain/records/record';
import * as ANSWER_WORDS from '../domain/words/answer-words';
import { askAnswer } from '../views/log/ask-answer';
import { Drafts } from './drafts';
import { namesOf } from './kith';
import type { Kith } from './kith';

const drafts = new Drafts<AnswerDraft>(({ words }) => words.trim() !== '');

/** Asks what came of advice, and writes it below the advice. */
export function askForAnswer(kith: Kith, advice: AdviceRecord, kind: AdviceAnswer['kind']): void {
  const about = `${advice.path}\n${advice.text}`;
  const left = drafts.find(kith, (draft) => draft.about === about && draft.entry.kind === kind);
  const names = namesOf(kith, advice.people);
  askAnswer(kith.app, {
    preview: (draft) => {
      const wrong = wrongAnswer(draft, kith.today(), kith.rules);
      return Promise.resolve({ note: advice.path, lines: answerLines(draft, kith.today(), kith.rules), wrong: wrong === null ? {} : { words: wrong } });
    },
    submit: (draft) => kith.changes.make([answerAdvice(advice, draft, kith.today(), kith.rules)], ANSWER_WORDS.answered(names)),
    left: drafts.keeping(kith, left, about),
  }, left ?? { kind, words: '' }, ANSWER_WORDS.advice(withoutLinks(advice.words), names));
}
