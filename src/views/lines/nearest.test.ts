import { expect, it } from 'vitest';
import { nearest } from './nearest';

const BEFORE = ['promises', 'promises:a', 'promises:b', 'dates', 'dates:c'];

it.each([
  ['stays where it is', 'promises:a', BEFORE, 'promises:a'],
  ['passes to the next row of the group', 'promises:a', ['promises', 'promises:b', 'dates', 'dates:c'], 'promises:b'],
  ['passes to the row before when it was the last of the group', 'promises:b', ['promises', 'promises:a', 'dates', 'dates:c'], 'promises:a'],
  ['passes to the next group when its own has gone', 'promises:a', ['dates', 'dates:c'], 'dates:c'],
  ['passes to a heading when there are no rows', 'promises:a', ['dates'], 'dates'],
  ['passes up when nothing follows', 'dates:c', ['promises', 'promises:a', 'promises:b'], 'promises:b'],
  ['begins at the top when nothing was focused', null, BEFORE, 'promises'],
  ['has nowhere to go in an empty list', 'promises:a', [], null],
])('the focus %s', (_, current, after, expected) => {
  expect(nearest(current, BEFORE, after)).toBe(expected);
});
