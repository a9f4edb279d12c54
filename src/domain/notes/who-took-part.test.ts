import { expect, it } from 'vitest';
import { readVault } from '../../../tests/notes/read-vault';
import { interactionsOf } from '../../../tests/notes/told';

const PEOPLE = { 'People/Sam.md': '', 'People/Ana.md': '', 'People/Bo.md': '' };

it.each([
  ['- Met [[Sam]] and [[Ana]]: coffee with [[Bo]] #kith/met', 'met', 'met', 'mentioned'],
  ['- At 9:30 met [[Sam]] and [[Ana]]: coffee #kith/met', 'met', 'met', null],
  ['- Met [[Sam|Dr: Sam]] and [[Ana]]: coffee #kith/met', 'met', 'met', null],
  ['- Met [[Sam]] at [a place](https://a.b) with [[Ana]]: coffee #kith/met', 'met', 'met', null],
  ['- Met [[Sam]], [[Ana]], [[Bo]] #kith/met', 'met', 'met', 'met'],
  ['- Talked with [[Sam]] and [[Ana]] #kith/talked', 'talked', 'talked', null],
  ['- Wrote to [[Sam]] and [[Ana]] #kith/wrote', 'wrote', 'wrote', null],
  ['- Gave [[Sam]] a book by [[Ana]] #kith/gave', 'gave', 'mentioned', null],
  ['- Gave [[Sam]] and [[Ana]]: a book by [[Bo]] #kith/gave', 'gave', 'gave', 'mentioned'],
  ['- Advice from [[Sam]] on [[Ana]] #kith/advice', 'advice', 'mentioned', null],
  ['- News of [[Sam]] from [[Ana]] #kith/news', 'news', 'mentioned', null],
  ['- Thanked [[Sam]] for [[Ana]] #kith/thank', 'thank', 'mentioned', null],
  ['- [x] Tell [[Sam]]: how meeting [[Ana]] went #kith/tell', 'tell', 'mentioned', null],
  ['- [x] Introduce [[Sam]] and [[Ana]] to [[Bo]] #kith/introduce', 'introduce', 'introduce', 'introduce'],
  ['- Met [[Sam]]: [[Sam]] brought [[Sam]] #kith/met', 'met', null, null],
])('%s', (line, sam, ana, bo) => {
  const index = readVault({ ...PEOPLE, 'Daily/2026-03-04.md': line });
  const told = (name: string): string | null => interactionsOf(index, name)[0]?.split(' ')[0] ?? null;
  expect([told('Sam'), told('Ana'), told('Bo')]).toEqual([sam, ana, bo]);
});
