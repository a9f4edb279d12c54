import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../rules';
import { DEFAULT_WORDING, fillWording, isWithoutWords, wrongWording } from './wording';
import type { RecordKind } from './record';

it.each(Object.entries(DEFAULT_WORDING) as [RecordKind, string][])('the default wording of %s can be read back', (kind, wording) => {
  expect(wrongWording(kind, wording)).toBeNull();
});

describe('a wording that can’t be used is refused with the reason', () => {
  it.each<[string, RecordKind, string, RegExp]>([
    ['without the links', 'met', 'Met: {words}', /\{people\} once/],
    ['with the links twice', 'met', '{people} {people}: {words}', /\{people\} once/],
    ['without the words', 'met', 'Met {people}', /\{words\} once/],
    ['over two lines', 'met', 'Met {people}:\n{words}', /one line/],
    ['with a comment', 'met', 'Met %% {people}: {words}', /comment/],
    ['with the tag of another kind', 'met', 'Met {people}: {words} #kith/gave', /read back/],
    ['in code', 'met', '`{people}: {words}`', /read back/],
    ['with the words before a second person', 'gave', 'Gave {words} to {people}', /read back/],
    ['with a day', 'thank', 'Thank {people}: {words} ⏳ 2026-02-30', /read back/],
  ])('%s', (_, kind, wording, reason) => {
    expect(wrongWording(kind, wording)).toMatch(reason);
  });

  it.each<[RecordKind, string]>([['met', 'Getroffen: {people}: {words}'], ['met', 'Sah {people} ({words})'], ['waiting', '{people} schickt – {words}']])('%s as “%s” can be used', (kind, wording) => {
    expect(wrongWording(kind, wording)).toBeNull();
  });
});

it.each(Object.entries(DEFAULT_WORDING).filter(([, wording]) => wording.includes('{people}')) as [RecordKind, string][])('a record of %s is without words where its line holds only links and tag', (kind, wording) => {
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
