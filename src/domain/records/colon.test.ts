import { expect, it } from 'vitest';
import { colonAfter } from './colon';

it.each([
  ['Met Sam: coffee', ': coffee'],
  ['Met Sam：咖啡', '：咖啡'],
  ['Met Sam and [[Ana|Dr: Ana]]: coffee', ': coffee'],
  ['Met Sam at [the place](https://a.b/c:d): coffee', ': coffee'],
  ['Met Sam at https://a.b/c:d then: coffee', ': coffee'],
  ['Met Sam at [the place](a%20(b):c.md): coffee', ': coffee'],
  ['Met Sam <mailto:a@b.c>: coffee', ': coffee'],
  ['Met Sam [mood:: good]: coffee', ': coffee'],
  ['Met Sam', ''],
  ['Met Sam at https://a.b', ''],
])('in "%s" the words begin at "%s"', (line, rest) => {
  const colon = colonAfter(line, 7);
  expect(colon < 0 ? '' : line.slice(colon)).toBe(rest);
});
