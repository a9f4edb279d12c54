import { expect, it } from 'vitest';
import { sentenceAround } from './sentence-around';

it.each([
  ['the whole of it', 'I met Sam at the harbour.', ['I met ', ' at the harbour.']],
  ['without the one before and after', 'Rain. I met Sam. Then home.', ['I met ', '.']],
  ['without the marks of a list and a heading', '- ## I met Sam', ['## I met ', '']],
  ['with links as they read', 'On [[2026-03-04|Wednesday]] Sam came', ['On Wednesday ', ' came']],
  ['without the marks of bold words', '- **Thanked**: **Sam** ==again==', ['Thanked: ', ' again']],
])('a name is shown in its sentence, %s', (_, lineText, [before, after]) => {
  const from = lineText.indexOf('Sam');
  const name = { line: 0, lineText, from, to: from + 3, name: 'Sam', people: ['Sam.md'], doubt: null };
  expect(sentenceAround(name)).toEqual({ before, name: 'Sam', after });
});
