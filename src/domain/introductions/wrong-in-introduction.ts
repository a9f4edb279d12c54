import { wrongWords } from '../edits/check-words';
import { contributionOf, wrongRecord } from '../records/read-back';
import type { Rules } from '../rules';
import * as INTRODUCE_WORDS from '../words/introduce-words';
import { linksIn } from '../properties/links';
import type { IntroductionEntry } from './introduction-entry';

/** A field of the dialog that can be wrong. */
export type IntroductionField = 'people' | 'words';

/** What an introduction is checked against. `isPerson` tells whether a link's target, as it stands in the words, leads to a person. */
interface IntroductionChecks {
  readonly rules: Rules;
  readonly isPerson: (target: string) => boolean;
}

/** What is wrong with an introduction, as a sentence for each field: not two people, words that would break the note, or lines that would not read back as meant. */
export function wrongInIntroduction(
  { people, words }: IntroductionEntry, links: readonly string[], lines: readonly string[], { rules, isPerson }: IntroductionChecks,
): Partial<Record<IntroductionField, string>> {
  if (people.length !== 2) return { people: INTRODUCE_WORDS.notTwo };
  const targets = links.flatMap((link) => linksIn(link).map(({ target }) => target));
  const isKnown = (target: string): boolean => targets.includes(target) || isPerson(target);
  const wrong = wrongWords(words) ?? wrongRecord(lines, { kind: 'introduce', people: links, task: null }, rules, isPerson);
  if (wrong !== null) return { words: wrong };
  const steps = contributionOf(lines, rules, isKnown)?.introductions[0]?.steps ?? [];
  return steps.length === links.length + 2 ? {} : { words: INTRODUCE_WORDS.steps };
}
