import { describe, expect, it } from 'vitest';
import type { Problem } from '../../domain/problems/problem';
import { PAGE, sectionsOf, type Look, type Section } from './list-model';
import { listOf, rhythmRow, row, rowsOf } from './rows.test-support';

const LOOK: Look = { isFolded: () => false, pages: () => 1, allRhythms: false, matches: () => true };

function shown(sections: readonly Section[]): Record<string, string[]> {
  return Object.fromEntries(sections.map(({ id, items }) => [id, items.map(({ key }) => key)]));
}

describe('what is drawn', () => {
  it('is the groups in their order, empty ones left out', () => {
    const list = listOf([row('b', { group: 'whenever' }), row('a')]);
    expect(shown(sectionsOf(list, [], LOOK))).toEqual({ promises: ['promises:a'], whenever: ['whenever:b'] });
    expect(sectionsOf(list, [], LOOK).map(({ id }) => id)).toEqual(['promises', 'whenever']);
  });

  it.each([
    [PAGE, 1, PAGE, false],
    [PAGE + 1, 1, PAGE, true],
    [PAGE + 1, 2, PAGE + 1, false],
    [5000, 2, 2 * PAGE, true],
  ])('of %i rows at page %i is %i, with "show more": %s', (count, pages, rows, more) => {
    const [section] = sectionsOf(listOf(rowsOf('dates', count)), [], { ...LOOK, pages: () => pages });
    expect(section?.items.filter(({ type }) => type === 'row')).toHaveLength(rows);
    expect(section?.items.some(({ type }) => type === 'more')).toBe(more);
  });

  it('is nothing below a folded heading', () => {
    const [section] = sectionsOf(listOf(rowsOf('before', 3)), [], { ...LOOK, isFolded: (id) => id === 'before' });
    expect(section).toMatchObject({ id: 'before', folded: true, items: [], total: 3 });
  });

  it('keeps the other rhythms behind a link of their own until they are asked for', () => {
    const list = listOf([rhythmRow('a')], [rhythmRow('b'), rhythmRow('c')]);
    expect(shown(sectionsOf(list, [], LOOK))).toEqual({ rhythm: ['rhythm:a', 'rhythm:rhythms'] });
    expect(shown(sectionsOf(list, [], { ...LOOK, allRhythms: true }))).toEqual({ rhythm: ['rhythm:a', 'rhythm:b', 'rhythm:c'] });
  });

  it('offers no more rhythms while there is plenty in hand, though those that were asked for stay', () => {
    const list = { ...listOf([rhythmRow('a')], [rhythmRow('b')]), plentyInHand: true };
    expect(shown(sectionsOf(list, [], LOOK))).toEqual({ rhythm: ['rhythm:a'] });
    expect(shown(sectionsOf(list, [], { ...LOOK, allRhythms: true }))).toEqual({ rhythm: ['rhythm:a', 'rhythm:b'] });
  });

  it('leaves out the rows that do not fit the filter, and the groups without any', () => {
    const list = listOf([row('a'), row('b'), row('c', { group: 'dates' })]);
    expect(shown(sectionsOf(list, [], { ...LOOK, matches: ({ key }) => key === 'b' }))).toEqual({ promises: ['promises:b'] });
  });

  it('ends with the problems, by cause, each cause named once', () => {
    const problem = (cause: Problem['cause'], path: string): Problem => ({ cause, path, property: 'x', found: 'y', accepted: 'z' });
    const problems = [problem('rhythm', 'B.md'), problem('day', 'C.md'), problem('rhythm', 'A.md')];
    const sections = sectionsOf(listOf([row('a')]), problems, LOOK);
    expect(sections[1]?.items.map((item) => (item.type === 'problem' ? item.problem.path : item.key))).toEqual(['problems:fixes', 'problems:day', 'C.md', 'problems:rhythm', 'A.md', 'B.md']);
  });
});
