import { expect, it } from 'vitest';
import { DEFAULT_RULES } from '../rules';
import { KINDS } from './record-kinds';
import { fillWording, isWithoutWords } from './wording';
import type { RecordKind } from './record';

const WORDINGS = Object.entries(KINDS).map(([kind, { wording }]): [RecordKind, string] => [kind as RecordKind, wording]);

it.each(WORDINGS.filter(([, wording]) => wording.includes('{people}')))('a record of %s is without words where its line holds only links and tag', (kind, wording) => {
  const line = `- [ ] ${fillWording(wording, { kind, people: ['[[Sam|S.]]', '[Ana](Ana.md)'] }, '')} #kith/${kind} ⏳ 2026-03-04`;
  expect(isWithoutWords(line, DEFAULT_RULES)).toBe(true);
  expect(isWithoutWords(line.replace(' #', ' at four #'), DEFAULT_RULES)).toBe(false);
});

it.each<[string, string, boolean]>([
  ['in the user’s own wording', '- Sah [[Sam]] #kith/met', true],
  ['in the default one, from before', '- Met [[Sam]] #kith/met', true],
  ['with words before the people', '- Early tea: met [[Sam]] #kith/met', false],
  ['without a kind', '- Met [[Sam]]', false],
  ['of an unknown kind', '- Met [[Sam]] #kith/ghosted', false],
])('without words, %s', (_, line, isWithout) => {
  expect(isWithoutWords(line, { ...DEFAULT_RULES, wording: { met: 'Sah {people}: {words}' } })).toBe(isWithout);
});
