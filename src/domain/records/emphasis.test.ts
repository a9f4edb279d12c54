import { expect, it } from 'vitest';
import { withoutEmphasis } from './emphasis';

it.each([
  ['**call** *Sam* about ==the lease==, (`today`)', 'call Sam about the lease, (today)'],
  ['***very*** __glad__, _so_ glad, ~~or not~~', 'very glad, so glad, or not'],
  ['**the snake_case**', 'the snake_case'],
  ['==the ~~old~~ lease==', 'the ~~old~~ lease'],
  ['**https://x.org/_a_** and *b*', 'https://x.org/_a_ and b'],
  ['**Łukasz** and **Ö**x', 'Łukasz and **Ö**x'],
])('"%s" reads "%s"', (text, words) => {
  expect(withoutEmphasis(text)).toBe(words);
});

it.each(['2*3*4 * 5 * 6', 'snake_case_name', 'a == b == c', '5* and 4*', String.raw`\*no\*`, '**open', '****', '* *', '~5 and ~6', '`'.repeat(20_000), '*a'.repeat(20_000), '== a '.repeat(20_000), 'https://x.org/src/__tests__/a', 'http://x.org/*a*, `'])('"%.30s" stays as it is', (text) => {
  expect(withoutEmphasis(text)).toBe(text);
});
