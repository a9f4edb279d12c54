import { expect, it } from 'vitest';
import { readVault } from '../../tests/notes/read-vault';

it('tells what the notes say of a person', () => {
  const index = readVault({
    'People/Sam.md': '',
    'People/Ana.md': '',
    'Daily/2026-03-04.md': '- Met [[Sam]]: coffee, and spoke of [[Ana]] #kith/met\n- [ ] Promised [[Sam]]: the [[Budget|template]] #kith/promise ⏳ 2026-03-06\n',
  });
  expect(index.facts('People/Sam.md')).toMatchObject({
    interactions: [{ kind: 'met', day: '2026-03-04', people: ['People/Sam.md'], line: 0 }],
    tasks: [{ kind: 'promise', words: 'the template', status: 'open', days: { scheduled: '2026-03-06' }, noteDay: '2026-03-04', line: 1 }],
    awaiting: false,
  });
  expect(index.facts('People/Ana.md')).toMatchObject({ interactions: [{ kind: 'mentioned' }], tasks: [] });
  expect(index.problems()).toEqual([]);
});
