import { addDays } from '../domain/days/day';
import { answerAdvice, answerLines, thinkOn, wrongAnswer } from '../domain/edits/answer-advice';
import { ADVICE_WINDOW } from '../domain/follow-ups/windows';
import { noteNamed, withoutLinks } from '../domain/properties/links';
import type { AdviceAnswer, AdviceRecord } from '../domain/records/record';
import { ANSWER_WORDS } from '../domain/words/answer-words';
import { namesTogether } from '../domain/words/view-words';
import { AnswerDialog } from '../views/log/answer-dialog';
import { linkIn, nameOf } from './kith';
import type { Kith } from './kith';

/** Asks what came of advice, and writes it below the advice. */
export function askForAnswer(kith: Kith, advice: AdviceRecord, kind: AdviceAnswer['kind']): void {
  const { rules } = kith.watcher;
  const names = namesOf(kith, advice);
  new AnswerDialog(kith.app, {
    kind,
    advice: ANSWER_WORDS.advice(withoutLinks(advice.words), names),
    preview: (words) => ({
      note: noteNamed(advice.path),
      lines: answerLines({ kind, words }, kith.today(), rules),
      wrong: wrongAnswer({ kind, words }, kith.today(), rules),
    }),
    submit: (words) => kith.changes.make([answerAdvice(advice, { kind, words }, kith.today(), rules)], ANSWER_WORDS.answered(names)),
  }).open();
}

/** Still thinking: the advice comes back after as long as it took to be asked about. */
export async function keepThinking(kith: Kith, advice: AdviceRecord): Promise<void> {
  const [person] = advice.people;
  if (person === undefined) return;
  const until = addDays(kith.today(), ADVICE_WINDOW.dueAfter);
  await kith.changes.make([thinkOn(advice, linkIn(kith, advice.path, person), until, kith.watcher.rules)], ANSWER_WORDS.thinking(namesOf(kith, advice)));
}

function namesOf({ watcher }: Kith, { people }: AdviceRecord): string {
  return namesTogether(people.map((path) => nameOf(watcher.people, path)));
}
