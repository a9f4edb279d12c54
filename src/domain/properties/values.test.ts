import { describe, expect, it } from 'vitest';
import { memo } from './memo';
import { tagsIn } from './tags';
import { shownValue, textOf, valuesIn } from './values';

describe('the single values of a property', () => {
  it.each<[unknown, unknown[]]>([
    ['a', ['a']], [7, [7]], [false, [false]], [null, []], [undefined, []], ['  ', []], [[], []],
    [['a', null, 'b', ''], ['a', 'b']], [['a', ['b', ['c']]], ['a', 'b', 'c']],
    [[['Sam']], ['[[Sam]]']], [[['Rivera', 'Sam']], ['[[Rivera, Sam]]']], [[[['Sam']], [['Ana|A']]], ['[[Sam]]', '[[Ana|A]]']],
    [[[]], []], [[[null]], []], [{ a: 1 }, [{ a: 1 }]], [[{ a: 1 }, null], [{ a: 1 }]],
  ])('%j', (value, values) => {
    expect(valuesIn(value)).toEqual(values);
  });
});

it.each([[' a ', 'a'], ['', null], [0, '0'], [12345678901, '12345678901'], [true, 'true'], [10n, '10'], [null, null], [['a'], null], [{}, null]])('%s as text is %s', (value, text) => {
  expect(textOf(value)).toBe(text);
});

it.each([[null, 'null'], [['a', { b: [1, 2] }], 'a, b: 1, 2'], [[[[['deep']]]], '…'], [' a ', 'a'], ['é'.repeat(81), `${'é'.repeat(79)}…`]])('%j is shown as %s', (value, text) => {
  expect(shownValue(value)).toBe(text);
});

it.each<[unknown, string[]]>([
  ['person', ['person']], ['#person', ['person']], ['a, b  c', ['a', 'b', 'c']], [['#a/b', null, 2026, 'c d'], ['a/b', '2026', 'c', 'd']],
  ['[[Book club]]', ['Book club']], [[['person']], ['person']], [null, []], ['#', []], [{ a: 1 }, []],
])('%j holds the tags %j', (value, tags) => {
  expect(tagsIn(value)).toEqual(tags);
});

it('a remembered answer is asked for once, until the memory is full', () => {
  const asked: string[] = [];
  const length = memo((text) => asked.push(text) && text.length);
  expect([length('abc'), length('abc'), length('constructor')]).toEqual([3, 3, 11]);
  expect(asked).toEqual(['abc', 'constructor']);
  for (let count = 0; count < 5000; count += 1) length(`${count}`);
  asked.length = 0;
  expect(length('abc')).toBe(3);
  expect(asked).toEqual(['abc']);
});
