import fc from 'fast-check';

const LINES = [
  '', '', '', '  ', '# Day', '## People', '## 👥 people', '### Later', '## Next', 'Next', '===', '---', '***', '- item', '* item', '1. item', '\t- sub', '  - sub', '    - sub',
  'some text', '  more text', '    code', '> quote', '> - said', '> [!note]', '> ```', '```', '```js', '````', '~~~', '  ```', '%%', 'a %% b', '%% a %%', '<!--', '-->', '<!-- a -->', '$$', '$$ a $$',
  '| a | b |', '|---|---|', '<div>', '</div>', '<pre>', 'a</pre>', '`%%`', '#tag', '^block', 'key: value', 'rhythm: monthly', 'Follow Up: 2026-03-04', 'tags: [a, b]', 'aliases:', '  - Sam',
  '- [ ] call [[Sam]] ⏳ 2026-03-04', '- Met [[Sam]]: x #kith/met', '- Met [[Ana]]: a | b #kith/met', '$& $1 $`', '名前 😀 é',
];

const line = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...LINES) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/[\r\n]/g, '')) });
const ending = fc.constantFrom('\n', '\r\n');
const endings = fc.oneof(ending.map((one) => [one]), fc.array(ending, { minLength: 1, maxLength: 5 }));

/** Notes of up to 16 lines in which everything that a writer has to mind occurs: blocks, broken blocks, mixed line endings, a byte order mark. */
export const arbitraryNote = fc.tuple(fc.constantFrom('', '', '\uFEFF'), fc.boolean(), fc.array(line, { maxLength: 16 }), endings, fc.boolean()).map(([mark, hasProperties, lines, ends, isClosed]) => {
  const all = hasProperties ? ['---', 'company: Soil Lab', '---', ...lines] : lines;
  const endOf = (index: number): string => ends[index % ends.length] ?? '\n';
  return mark + all.map((text, index) => text + (index < all.length - 1 || isClosed ? endOf(index) : '')).join('');
});

/** Whether `after` is `before` with one stretch of text put in, and nothing else different. */
export function isInsertion(before: string, after: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  return after.length >= before.length && after.endsWith(before.slice(start));
}
