import type { Day } from '../days/day';
import { composeRecord } from '../records/compose';
import type { Rules } from '../rules';
import * as STEP_WORDS from '../words/step-words';
import type { IntroductionEntry } from './introduction-entry';

/**
 * The lines of an introduction: the record, then a step for each who is asked, one that introduces them and one to hear how it went.
 * Whoever asked for it has been asked already.
 * @param links to the people as they are to stand in the note, in their order
 * @example linesOfIntroduction({ …, words: 'soil data', first: 1, askedFor: null }, ['[[Ana]]', '[[Sam]]'], '2026-03-04', rules)
 * // ['- Introduce [[Ana]] and [[Sam]]: soil data #kith/introduce', '\t- [ ] Ask [[Sam]]', '\t- [ ] Ask [[Ana]]', '\t- [ ] Introduce them', '\t- [ ] Hear how it went']
 */
export function linesOfIntroduction({ words, first, askedFor }: IntroductionEntry, links: readonly string[], today: Day, rules: Rules): string[] {
  const filter = rules.taskFilter === '' ? '' : ` ${rules.taskFilter}`;
  const asking = links.map((link, place) => ({ place, text: STEP_WORDS.ask(link) + filter })).sort((a, b) => Number(b.place === first) - Number(a.place === first));
  return [
    ...composeRecord({ kind: 'introduce', people: links, words, task: null }, rules),
    ...asking.map(({ place, text }) => (place === askedFor ? `\t- [x] ${text} ✅ ${today}` : `\t- [ ] ${text}`)),
    ...[STEP_WORDS.introduce, STEP_WORDS.hear].map((text) => `\t- [ ] ${text}${filter}`),
  ];
}
