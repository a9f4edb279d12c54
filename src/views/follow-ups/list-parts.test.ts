import { describe, expect, it } from 'vitest';
import { PAGE, partsOf, type Look, type Part } from './list-parts';
import { listOf, rhythmRow, row, rowsOf } from './rows.test-support';

const LOOK: Look = { isFolded: () => false, pages: () => 1, allRhythms: false, matches: () => true };

function shown(parts: readonly Part[]): Record<string, string[]> {
  return Object.fromEntries(parts.map(({ id, rows }) => [id, rows.map(({ key }) => key)]));
}

describe('what is drawn', () => {
  it('is the groups in their order, empty ones left out', () => {
    const list = listOf([row('b', { group: 'whenever' }), row('a')]);
    expect(shown(partsOf(list, LOOK))).toEqual({ promises: ['a'], whenever: ['b'] });
    expect(partsOf(list, LOOK).map(({ id }) => id)).toEqual(['promises', 'whenever']);
  });

  it.each([
    [PAGE, 1, PAGE, false],
    [PAGE + 1, 1, PAGE, true],
    [PAGE + 1, 2, PAGE + 1, false],
    [5000, 2, 2 * PAGE, true],
  ])('of %i rows at page %i is %i, with "show more": %s', (count, pages, rows, hasMore) => {
    const [part] = partsOf(listOf(rowsOf('dates', count)), { ...LOOK, pages: () => pages });
    expect(part?.rows).toHaveLength(rows);
    expect(part?.hasMore).toBe(hasMore);
  });

  it('is nothing below a folded heading', () => {
    const [part] = partsOf(listOf(rowsOf('before', 3)), { ...LOOK, isFolded: (id) => id === 'before' });
    expect(part).toEqual({ id: 'before', folded: true, rows: [], hasMore: false, hasOthers: false, count: 3 });
  });

  it.each([[false], [true]])('keeps the other rhythms behind a link of their own until they are asked for, plenty in hand or not: %s', (plentyInHand) => {
    const list = { ...listOf([rhythmRow('a')], [rhythmRow('b'), rhythmRow('c')]), plentyInHand };
    expect(partsOf(list, LOOK)).toMatchObject([{ id: 'rhythm', rows: [{ key: 'a' }], hasOthers: true }]);
    expect(partsOf(list, { ...LOOK, allRhythms: true })).toMatchObject([{ rows: [{ key: 'a' }, { key: 'b' }, { key: 'c' }], hasOthers: false }]);
  });

  it('leaves out the rows that do not fit the filter, and the groups without any', () => {
    const list = listOf([row('a'), row('b'), row('c', { group: 'dates' })]);
    expect(shown(partsOf(list, { ...LOOK, matches: ({ key }) => key === 'b' }))).toEqual({ promises: ['b'] });
  });
});
