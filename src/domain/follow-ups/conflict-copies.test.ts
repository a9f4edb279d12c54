import { describe, expect, it } from 'vitest';
import { copiedFrom, withoutCopies } from './conflict-copies';
import { ANA, task } from './follow-ups.test-support';

describe('the name of a conflict copy', () => {
  it.each([
    ['Days/2026-03-04 (conflict 1).md', 'Days/2026-03-04.md'],
    ['Days/2026-03-04 1.md', 'Days/2026-03-04.md'],
    ['Days/2026-03-04.sync-conflict-20260304-101112-ABCDEFG.md', 'Days/2026-03-04.md'],
    ['Days/2026-03-04 (Case Conflict).md', 'Days/2026-03-04.md'],
    ["Plans (Ana's conflicted copy 2026-03-04).md", 'Plans.md'],
    ['Days/2026-03-04.md', null],
    ['A conflict (with Bo) at work.md', null],
    ['Meeting (planning).md', null],
  ])('%s is a copy of %s', (path, original) => {
    expect(copiedFrom(path)).toBe(original);
  });
});

describe('equal tasks in copies of a note', () => {
  const at = (path: string, line = 3) => ({ ...task('promise'), path, line });

  it('are one, which names the others', () => {
    const [only, ...others] = withoutCopies([at('Days/a (conflict 1).md', 4), at('Days/a.md'), at('Days/a 1.md')]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ record: { path: 'Days/a.md' }, copies: [{ path: 'Days/a (conflict 1).md', line: 4 }, { path: 'Days/a 1.md', line: 3 }] });
  });

  it.each([
    ['of notes that are no copies', [at('Days/a.md'), at('Days/b.md')]],
    ['with a number in the name, where the note without it is not there', [at('Meeting 1.md'), at('Meeting 2.md')]],
    ['of other words', [at('Days/a.md'), { ...at('Days/a 1.md'), text: '- [ ] something else' }]],
    ['of other people', [at('Days/a.md'), { ...at('Days/a 1.md'), people: [ANA] }]],
  ])('stay apart: %s', (_name, tasks) => {
    expect(withoutCopies(tasks).map(({ record, copies }) => [record, copies])).toEqual(tasks.map((one) => [one, []]));
  });

  it('of one note are one: the first', () => {
    expect(withoutCopies([at('Days/a.md', 3), at('Days/a.md', 9)])).toEqual([{ record: at('Days/a.md', 3), copies: [] }]);
  });
});
