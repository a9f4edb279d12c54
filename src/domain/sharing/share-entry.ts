import { wrongWords } from '../edits/check-words';
import type { Participant } from '../log/log-entry';
import { composeRecord } from '../records/compose';
import type { RecordDraft } from '../records/compose';
import { wrongRecord } from '../records/read-back';
import type { Rules } from '../rules';
import * as LOG_WORDS from '../words/log-words';

/** With whom a note is shared, and a few words that go with it. */
export interface ShareEntry {
  readonly people: readonly Participant[];
  readonly words: string;
}

/** A field of the dialog that can be wrong. */
export type ShareField = 'people' | 'words';

/** The record of a note that was shared, with what is wrong about it as a sentence for each field. */
export interface ShareRecord {
  readonly lines: readonly string[];
  readonly wrong: Readonly<Partial<Record<ShareField, string>>>;
}

/**
 * The line that says with whom a note was shared.
 * @param links to the people, as they are to stand in the daily note
 * @param note the link to the shared note
 * @param isPerson whether a link's target leads to a person
 * @example shareRecord({ …, words: '' }, ['[[Ana Diaz]]'], '[[Soil carbon report]]', rules, isPerson).lines
 * // ['- Gave [[Ana Diaz]]: [[Soil carbon report]] #kith/gave/link']
 */
export function shareRecord({ words }: ShareEntry, links: readonly string[], note: string, rules: Rules, isPerson: (target: string) => boolean): ShareRecord {
  if (links.length === 0) return { lines: [], wrong: { people: LOG_WORDS.nobody } };
  const said = words.trim() === '' ? note : `${note}: ${words.trim()}`;
  const meant: RecordDraft = { kind: 'gave', people: links, words: said, task: null, manner: 'link' };
  const lines = composeRecord(meant, rules);
  const wrong = wrongWords(words) ?? wrongRecord(lines, meant, rules, isPerson);
  return { lines, wrong: wrong === null ? {} : { words: wrong } };
}
