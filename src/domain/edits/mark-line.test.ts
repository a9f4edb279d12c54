import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../records/record';
import { DEFAULT_RULES } from '../rules';
import { markedLine, markLine } from './mark-line';

describe('a line becomes a record', () => {
  it.each<[string, RecordKind, string, string]>([
    ['at its end', 'met', '- Coffee with [[Sam]]', '- Coffee with [[Sam]] #kith/met'],
    ['before a block id', 'gave', '\t* the report for [[Sam]] ^a1', '\t* the report for [[Sam]] #kith/gave ^a1'],
    ['with a box when it is something to do', 'promise', '- send [[Sam]] the deck', '- [ ] send [[Sam]] the deck #kith/promise'],
    ['with the box it has', 'thank', '- [ ] thank [[Sam]] ⏳ 2026-03-04', '- [ ] thank [[Sam]] ⏳ 2026-03-04 #kith/thank'],
    ['when it is a ticked task', 'met', '- [x] lunch with [[Sam]] ✅ 2026-03-04', '- [x] lunch with [[Sam]] ✅ 2026-03-04 #kith/met'],
    ['in a quote', 'met', '> - [[Sam]] here', '> - [[Sam]] here #kith/met'],
    ['as a list item when it is a line of its own', 'met', 'Met [[Sam]]  ', '- Met [[Sam]] #kith/met  '],
    ['with another tag on it', 'met', '- [[Sam]] #kithara', '- [[Sam]] #kithara #kith/met'],
  ])('%s', (_, kind, line, marked) => {
    expect(markLine({ line: 1, text: line }, kind, DEFAULT_RULES)(`\r\n${line}\r\n\r\nend`)).toBe(`\r\n${marked}\r\n\r\nend`);
  });
});

describe('a line stays as it is', () => {
  it.each<[string, RecordKind, string, string]>([
    ['when it is a record already', 'met', '- Gave [[Sam]] x #Kith/gave', 'already'],
    ['when it is an open task and something happened', 'met', '- [ ] lunch with [[Sam]]', 'Tick it'],
    ['when it is a heading', 'met', '## [[Sam]]', 'Write a new line'],
    ['when it is a row of a table', 'met', '| [[Sam]] | x |', 'Write a new line'],
    ['when it is a quote', 'met', '> met [[Sam]]', 'Write a new line'],
    ['when a comment on it is not closed', 'met', '- [[Sam]] %% x', 'never closed'],
    ['when it is code', 'met', '    [[Sam]]', 'Write a new line'],
  ])('%s', (_, kind, line, reason) => {
    expect(markLine({ line: 0, text: line }, kind, DEFAULT_RULES)(line)).toEqual({ refused: expect.stringContaining(reason) });
  });

  it.each([
    ['part of a paragraph', 'some text\nMet [[Sam]]\n', 'paragraph'],
    ['part of a paragraph that goes on', '\nMet [[Sam]]\nsome text', 'paragraph'],
    ['the further text of a list item', '- a\nMet [[Sam]]\n', 'paragraph'],
    ['in a code block', '```\nMet [[Sam]]\n```', 'Write a new line'],
    ['gone', '\nsaw [[Sam]]\n', 'not there any more'],
  ])('when it is %s', (_, note, reason) => {
    expect(markLine({ line: 1, text: 'Met [[Sam]]' }, 'met', DEFAULT_RULES)(note)).toEqual({ refused: expect.stringContaining(reason) });
  });
});

it('says in what manner, where that is known', () => {
  expect(markedLine('- sent [[Sam]] the report ^a', 'gave', DEFAULT_RULES, 'link')).toBe('- sent [[Sam]] the report #kith/gave/link ^a');
});
