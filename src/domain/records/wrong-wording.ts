import { wrongWords } from '../edits/check-words';
import { DEFAULT_RULES } from '../rules';
import { WRONG_WORDING } from '../words/edit-words';
import { isAnswer, isToDo } from './record-kinds';
import { readRecord } from './read-back';
import type { RecordKind } from './record';
import { fillWording } from './wording';

/**
 * What is wrong with a wording that a user set for a kind: it has to hold the links and the words, and to read back as that kind with all its people.
 * @returns the sentence that the setting shows; null when it can be used
 * @example wrongWording('met', 'Saw {words}') // 'It needs {people} once: that is where the links go.'
 */
export function wrongWording(kind: RecordKind, wording: string): string | null {
  if (/[\r\n]/.test(wording)) return WRONG_WORDING.severalLines;
  if (wording.split('{words}').length !== 2) return WRONG_WORDING.noWords;
  if (wording.split('{people}').length !== (isAnswer(kind) ? 1 : 2)) return WRONG_WORDING.noPeople;
  if (wording.includes('`')) return WRONG_WORDING.unreadable;
  const wrong = wrongWords(wording);
  if (wrong !== null || isAnswer(kind)) return wrong;
  const samples = [{ people: ['[[Ana]]', '[[Sam]]'], words: 'a word' }, { people: ['[[Ana]]', '[[Sam]]'], words: '' }, { people: ['[[Ana]]'], words: 'a word' }];
  const fitting = samples.filter(({ people }) => kind !== 'introduce' || people.length > 1);
  return fitting.every(({ people, words }) => readsBack(kind, wording, people, words)) ? null : WRONG_WORDING.unreadable;
}

function readsBack(kind: RecordKind, wording: string, people: readonly string[], words: string): boolean {
  const line = `- ${isToDo(kind) ? '[ ] ' : ''}${fillWording(wording, { kind, people }, words)} #kith/${kind}`;
  const read = readRecord(kind === 'introduce' ? [line, '\t- [ ] Introduce them'] : [line], DEFAULT_RULES, () => true);
  return read?.kind === kind && [...read.people].sort().join() === people.map((link) => link.slice(2, -2)).join();
}
