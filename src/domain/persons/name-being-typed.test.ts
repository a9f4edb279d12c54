import { describe, expect, it } from 'vitest';
import { looksLikeName, nameBeingTyped } from './name-being-typed';

describe('a name is being typed', () => {
  it.each([
    ['@', 0, ''],
    ['@sam', 0, 'sam'],
    ['Met @sam ri', 4, 'sam ri'],
    ['- [ ] @Ana', 6, 'Ana'],
    ['(@sam', 1, 'sam'],
    ['“@sam', 1, 'sam'],
    ['**@sam', 2, 'sam'],
    ['| @sam', 2, 'sam'],
    ['|@sam', 1, 'sam'],
    ['今天见了@王', 4, '王'],
    ['今日は＠田中', 3, '田中'],
    ['> [!note] with @sam', 15, 'sam'],
    ['with `code` and @sam', 16, 'sam'],
    ['[[Ana]] and @sam', 12, 'sam'],
    ['[Ana](Ana.md) and @sam', 18, 'sam'],
    ['ana@example.org and @sam', 20, 'sam'],
    ["@Conan O'B", 0, "Conan O'B"],
    ['@Jean-Luc', 0, 'Jean-Luc'],
    ['@J. R. Ok', 0, 'J. R. Ok'],
    ['@Dr. Priya', 0, 'Dr. Priya'],
    ['@Anna van der Berg', 0, 'Anna van der Berg'],
    ['@🌻 Til', 0, '🌻 Til'],
    ['@מ', 0, 'מ'],
    ['@a @b', 3, 'b'],
  ])('%s', (before, from, query) => {
    expect(nameBeingTyped(before, '@')).toEqual({ from, query });
  });

  it.each([
    'sam', 'ana@example', 'ana.diaz@ex', 'a_@sam', '1@sam', 'https://example.org/@sam', '@ sam', 'me @ home', '`@sam', 'see `x @sam', '[[@sam', '[[Ana|@sam', '[@sam', '[see @sam',
    '[Ana](@sam', '[Ana](x @sam', '@sam, and', '@sam!', '@sam: hello', '@Anna.', '@Anna. Then', '@sam  r', '@one two three four five six', `@${'a'.repeat(61)}`, 'foo-@sam', '/@sam', '@sam/x', '@sam#x',
  ])('none: %s', (before) => {
    expect(nameBeingTyped(before, '@')).toBeNull();
  });

  it('by the sign that the user has chosen, or by none', () => {
    expect(nameBeingTyped('met ;;sam', ';;')).toEqual({ from: 4, query: 'sam' });
    expect(nameBeingTyped('met @sam', ';;')).toBeNull();
    expect(nameBeingTyped('met @sam', '')).toBeNull();
  });
});

describe('somebody new may be called', () => {
  it.each(['Nora', 'Nora Quill', 'Anna van der Berg', 'Zoë', 'Łukasz', '王小明', 'さくら', 'שרה', 'محمد', 'J. R. Okafor', 'D’Angelo', 'R2 Hoshino'])('%s', (text) => {
    expect(looksLikeName(text)).toBe(true);
  });

  it.each(['home', 'nora quill', 'Sam went home', 'Sam went', 'todo', '', '2026', "'Sam", '今天天气很好我们去了学校见朋友', '?'])('but not %s', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });
});
