import { describe, expect, it } from 'vitest';
import type { RecordKind } from './record';
import { KINDS } from './record-kinds';
import { wrongWording } from './wrong-wording';

const WORDINGS = Object.entries(KINDS).map(([kind, { wording }]): [RecordKind, string] => [kind as RecordKind, wording]);

it.each(WORDINGS)('the default wording of %s can be read back', (kind, wording) => {
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
