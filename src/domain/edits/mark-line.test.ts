import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../records/record';
import { DEFAULT_RULES } from '../rules';
import { markedLine, markLine } from './mark-line';

describe('a line becomes a record', () => {
  it.each<[string, RecordKind, string, string]>([
    ['at its end', 'met', '- Coffee with [[Sam]]', '- Coffee with [[Sam]] #kith/met'],
    ['before a block id', 'gave', '* the report for [[Sam]] ^a1', '* the report for [[Sam]] #kith/gave ^a1'],
    ['with another tag on it', 'met', '1. [[Sam]] #kithara  ', '1. [[Sam]] #kithara #kith/met  '],
  ])('%s', (_, kind, line, marked) => {
    expect(markLine({ line: 1, text: line }, kind, DEFAULT_RULES)(`\r\n${line}\r\n\r\nend`)).toBe(`\r\n${marked}\r\n\r\nend`);
  });

  it('below another', () => {
    expect(markLine({ line: 1, text: '\t- [[Sam]]' }, 'met', DEFAULT_RULES)('- party\n\t- [[Sam]]\n')).toBe('- party\n\t- [[Sam]] #kith/met\n');
  });

  it('where it has moved to', () => {
    expect(markLine({ line: 0, text: '- [[Sam]]' }, 'met', DEFAULT_RULES)('# Day\n- [[Sam]]\n')).toBe('# Day\n- [[Sam]] #kith/met\n');
  });
});

it.each([
  ['text', 'Met [[Sam]]', '\nMet [[Sam]]\n', 'Write a new line'],
  ['in code', '- Met [[Sam]]', '```\n- Met [[Sam]]\n```', 'Write a new line'],
  ['in a comment', '- Met [[Sam]]', '%%\n- Met [[Sam]]\n%%', 'Write a new line'],
  ['the beginning of a comment', '- [[Sam]] %% x', '\n- [[Sam]] %% x\n', 'Write a new line'],
  ['in indented code', '    - Met [[Sam]]', '\n    - Met [[Sam]]\n', 'Write a new line'],
  ['gone', '- Met [[Sam]]', '\n- saw [[Sam]]\n', 'not there any more'],
])('a line stays as it is when it is %s', (_, text, note, reason) => {
  expect(markLine({ line: 1, text }, 'met', DEFAULT_RULES)(note)).toEqual({ refused: expect.stringContaining(reason) });
});

it('says in what manner, where that is known', () => {
  expect(markedLine('- sent [[Sam]] the report ^a', 'gave', DEFAULT_RULES, 'link')).toBe('- sent [[Sam]] the report #kith/gave/link ^a');
});
