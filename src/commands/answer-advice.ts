import { addDays } from '../domain/days/day';
import { answerAdvice, answerLines, thinkOn, wrongAnswer } from '../domain/edits/answer-advice';
import type { AnswerDraft } from '../domain/edits/answer-advice';
import { ADVICE_WINDOW } from '../domain/follow-ups/windows';
import { withoutLinks } from '../domain/properties/links';
import type { AdviceAnswer, AdviceRecord } from '../domain/records/record';
import * as ANSWER_WORDS from '../domain/words/answer-words';
import { namesTogether } from '../domain/words/view-words';
import { AnswerDialog } from '../views/log/answer-dialog';
import type { AnswerPreview } from '../views/log/answer-dialog';
import { linkIn, nameOf } from './kith';
import type { Kith } from './kith';

/** Asks what came of advice, and writes it below the advice. */
export function askForAnswer(kith: Kith, advice: AdviceRecord, kind: AdviceAnswer['kind']): void {
  const ports = {
    preview: (draft: AnswerDraft): Promise<AnswerPreview> => Promise.resolve(previewOf(kith, advice, draft)),
    submit: (draft: AnswerDraft): Promise<boolean> =>
      kith.changes.make([answerAdvice(advice, draft, kith.today(), kith.watcher.rules)], ANSWER_WORDS.answered(namesOf(kith, advice))),
  };
  const shown = ANSWER_WORDS.advice(withoutLinks(advice.words), namesOf(kith, advice));
  new AnswerDialog(kith.app, ports, { kind, words: '' }, shown).open();
}

function previewOf(kith: Kith, { path }: AdviceRecord, draft: AnswerDraft): AnswerPreview {
  const { rules } = kith.watcher;
  const wrong = wrongAnswer(draft, kith.today(), rules);
  return { note: path.replace(/\.md$/, ''), lines: answerLines(draft, kith.today(), rules), wrong: wrong === null ? {} : { words: wrong } };
}

/** Still thinking: the advice comes back after as long as it took to be asked about. */
export async function keepThinking(kith: Kith, advice: AdviceRecord): Promise<void> {
  const living = advice.people.filter((path) => kith.watcher.people.facts(path)?.person.deceased === false);
  const links = living.map((path) => linkIn(kith, advice.path, path));
  const until = addDays(kith.today(), ADVICE_WINDOW.dueAfter);
  await kith.changes.make([thinkOn(advice, links, until, kith.watcher.rules)], ANSWER_WORDS.thinking(namesOf(kith, advice)));
}

function namesOf({ watcher }: Kith, { people }: AdviceRecord): string {
  return namesTogether(people.map((path) => nameOf(watcher.people, path)));
}
