import { expect, it } from 'vitest';
import { between } from './between';

it.each([
  ['down', 'b', 'd', ['b', 'c', 'd']],
  ['up', 'c', 'a', ['a', 'b', 'c']],
  ['to itself', 'b', 'b', ['b']],
  ['from a line that has gone', 'x', 'c', ['c']],
  ['to a line that has gone', 'a', 'x', []],
])('a range goes %s', (_, from, to, expected) => {
  expect(between(['a', 'b', 'c', 'd'], from, to)).toEqual(expected);
});
