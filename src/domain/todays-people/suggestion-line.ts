import { wrongWords } from '../edits/check-words';
import type { FollowUp } from '../follow-ups/follow-up';
import { lineOf } from '../follow-ups/follow-up';
import type { Person } from '../persons/person';
import { composeRecord, tagOf } from '../records/compose';
import type { RecordDraft } from '../records/compose';
import { withoutMarkers, wordsOf } from '../records/line-words';
import { wrongRecord } from '../records/read-back';
import { together } from '../records/wording';
import type { Rules } from '../rules';
import { openTaskWords } from '../words/log-words';
import { somethingToSay } from '../words/something-to-say';
import * as TODAY_WORDS from '../words/today-words';

/**
 * The line that suggests being in touch: ignored once the day of its note is past, contact when it is ticked.
 * Words that would make it read as something else are left out.
 * @param links to the people, as they are to stand in the note
 * @param quote the user's last words about them, where they were read
 * @example suggestionLine(rhythm, ['[[Sam]]'], 'coffee', sam, rules) // '- [ ] [[Sam]]: last time “coffee” #kith/today'
 */
export function suggestionLine(followUp: FollowUp, links: readonly string[], quote: string | null, person: Person | null, rules: Rules): string {
  const said = somethingToSay(followUp, quote, person);
  const words = said === quote ? TODAY_WORDS.lastTime(quote) : said;
  const draft: RecordDraft = { kind: 'today', people: links, words, task: { status: 'open', scheduled: null } };
  const lines = composeRecord(draft, rules);
  const isFit = wrongWords(words) === null && wrongRecord(lines, { ...draft, task: { status: 'open' } }, rules, () => false) === null;
  return (isFit ? lines : composeRecord({ ...draft, words: '' }, rules))[0] ?? '';
}

/**
 * The line that leads to where a task stands already: it has no box, and says nothing to Kith.
 * @param link to that place, showing {@link wordsOfLine}
 * @example linkLine(['[[Sam]]'], '[[2026-03-06|A promise: the template]]', rules) // '- [[Sam]]: [[2026-03-06|A promise: the template]] #kith/today'
 */
export function linkLine(links: readonly string[], link: string, rules: Rules): string {
  return `- ${together(links)}: ${link} ${tagOf('today', rules)}`;
}

/** What a follow-up that stands on a line says there, as the text of a link; null for one that stands on none. */
export function wordsOfLine(followUp: FollowUp): string | null {
  const { cause } = followUp;
  if (lineOf(followUp) === null) return null;
  return wordsIn(cause).replace(/[[\]|]/g, '').trim() || TODAY_WORDS.task;
}

function wordsIn(cause: FollowUp['cause']): string {
  if (cause.type === 'task') return openTaskWords(cause.task);
  if (cause.type === 'advice') return TODAY_WORDS.advice(cause.advice.words);
  return cause.type === 'introduction' ? wordsOf(withoutMarkers(cause.step.text), -1) : '';
}
