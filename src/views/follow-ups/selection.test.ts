import { describe, expect, it } from 'vitest';
import { Selection } from './selection';

const ORDER = ['a', 'b', 'c', 'd'];

function selected(selection: Selection): string[] {
  return ORDER.filter((key) => selection.has(key));
}

describe('a selection', () => {
  it('takes a row in and out', () => {
    const selection = new Selection();
    selection.toggle('a');
    selection.toggle('b');
    selection.toggle('a');
    expect(selected(selection)).toEqual(['b']);
  });

  it.each([
    ['down', 'b', 'd', ['b', 'c', 'd']],
    ['up', 'c', 'a', ['a', 'b', 'c']],
  ])('extends %s from the row that was chosen last', (_, from, to, expected) => {
    const selection = new Selection();
    selection.toggle(from);
    selection.extendTo(to, ORDER);
    expect(selected(selection)).toEqual(expected);
  });

  it('begins with one row when nothing was chosen before', () => {
    const selection = new Selection();
    selection.extendTo('c', ORDER);
    selection.extendTo('d', ORDER);
    expect(selected(selection)).toEqual(['c', 'd']);
  });

  it('forgets rows that have gone, and everything when it stops', () => {
    const selection = new Selection();
    selection.add(['a', 'b']);
    selection.keepOnly((key) => key === 'b');
    expect([selected(selection), selection.active]).toEqual([['b'], true]);
    selection.stop();
    expect([selected(selection), selection.active]).toEqual([[], false]);
  });
});
