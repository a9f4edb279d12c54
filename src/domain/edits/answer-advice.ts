import type { Day } from '../days/day';
import { composeRecord } from '../records/compose';
import { contributionOf } from '../records/read-back';
import type { AdviceAnswer, AdviceRecord } from '../records/record';
import type { Rules } from '../rules';
import * as PHRASES from '../words/phrases';
import { WRONG_RECORD } from '../words/edit-words';
import { wrongWords } from './check-words';
import type { Edit } from './edit';
import { insertBelow } from './insert-below';

/** What came of advice: the way that the user went, in words; further lines become sub-items. */
export interface AnswerDraft { readonly kind: AdviceAnswer['kind']; readonly words: string }

const ASKED = ['- Advice from [[Sam]]: x #', '/advice'] as const;

/**
 * The lines of an answer, with the day on which it was given.
 * @example answerLines({ kind: 'tried', words: 'two said yes' }, '2026-03-30', rules) // ['- Tried: two said yes #kith/tried ✅ 2026-03-30']
 */
export function answerLines({ kind, words }: AnswerDraft, today: Day, rules: Rules): readonly string[] {
  const [line = '', ...more] = composeRecord({ kind, people: [], words, task: null }, rules);
  return [`${line} ✅ ${today}`, ...more];
}

/** What is wrong with the words of an answer, as the sentence that the field shows; null when they read back as they were meant. */
export function wrongAnswer(draft: AnswerDraft, today: Day, rules: Rules): string | null {
  const wrong = wrongWords(draft.words);
  if (wrong !== null) return wrong;
  const lines = answerLines(draft, today, rules).map((line) => `\t${line}`);
  const read = contributionOf([ASKED.join(rules.tagRoots[0] ?? 'kith'), ...lines], rules, () => true);
  if (!read) return WRONG_RECORD.unreadable;
  const answers = read.advice.flatMap((advice) => advice.answers);
  const isAsMeant = answers.length === 1 && answers[0]?.kind === draft.kind && read.tasks.length === 0 && read.interactions.every(({ line }) => line === 0);
  if (!isAsMeant) return WRONG_RECORD.kind;
  return answers[0]?.day === today ? null : WRONG_RECORD.days;
}

/** The answer below its advice. */
export function answerAdvice(advice: AdviceRecord, draft: AnswerDraft, today: Day, rules: Rules): Edit {
  return { path: advice.path, change: insertBelow(advice, answerLines(draft, today, rules)) };
}

/**
 * Still thinking: below the advice, the line that tells what came of it, open and for a later day. It asks the same again then.
 * @param people links to those who gave it, as they are to stand in that note
 */
export function thinkOn(advice: AdviceRecord, people: readonly string[], until: Day, rules: Rules): Edit {
  const words = PHRASES.whatCameOf(advice.words);
  return { path: advice.path, change: insertBelow(advice, composeRecord({ kind: 'tell', people, words, task: { status: 'open', scheduled: until } }, rules)) };
}
