import { describe, expect, it } from 'vitest';
import { changeBetween, mergeTexts } from './merge-texts';

describe('what was typed and what somebody else wrote', () => {
  it.each([
    ['different lines', 'a\nb\nc\n', 'a!\nb\nc\n', 'a\nb\nc\nd\n', 'a!\nb\nc\nd\n'],
    ['ours below theirs', 'a\nb\n', 'a\nb\nours\n', 'theirs\na\nb\n', 'theirs\na\nb\nours\n'],
    ['the same place', 'a\n', 'a\nours\n', 'a\ntheirs\n', 'a\ntheirs\nours\n'],
    ['theirs alone', 'a', 'a', 'b', 'b'],
    ['ours alone', 'a', 'b', 'a', 'b'],
  ])('are both kept: %s', (_, base, ours, theirs, merged) => {
    expect(mergeTexts(base, ours, theirs)).toBe(merged);
  });
});

describe('the span between two texts', () => {
  it.each([
    ['abc', 'axc', { from: 1, to: 2, text: 'x' }],
    ['aa', 'aaa', { from: 2, to: 2, text: 'a' }],
    ['same', 'same', { from: 4, to: 4, text: '' }],
    ['', 'new', { from: 0, to: 0, text: 'new' }],
  ])('%o to %o', (before, after, change) => {
    expect(changeBetween(before, after)).toEqual(change);
  });
});
