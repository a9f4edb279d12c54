import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryNote, isInsertion } from './arbitrary-note.test-support';
import { isRefusal } from './edit';
import { insertBlock } from './insert-block';
import { splitLines } from './note-lines';
import { undoOf } from './undo';

const BLOCK = ['> [!note]+ Brief: [[Sam]]', '> - coffee'];
const TEXT = BLOCK.join('\n');

it.each<[string, number | null, string, string]>([
  ['into an empty note', null, '', `${TEXT}\n`],
  ['at the end, where the last line has no ending', null, 'one', `one\n\n${TEXT}`],
  ['at the end, before its last line ending', null, 'one\n', `one\n\n${TEXT}\n`],
  ['at the end, below properties', null, '---\na: 1\n---\n', `---\na: 1\n---\n\n${TEXT}\n`],
  ['below the line of the cursor', 0, 'one\ntwo', `one\n\n${TEXT}\n\ntwo`],
  ['where the line of the cursor is blank', 1, 'one\n\ntwo', `one\n\n${TEXT}\n\ntwo`],
  ['at the top, when that is blank', 0, '\none', `${TEXT}\n\none`],
  ['below the properties that the cursor stands in', 1, '---\na: 1\n---\none', `---\na: 1\n---\n\n${TEXT}\n\none`],
  ['below the code that the cursor stands in', 1, '```\ncode\n```\none', `\`\`\`\ncode\n\`\`\`\n\n${TEXT}\n\none`],
  ['below the line under a heading', 0, 'Title\n===\none', `Title\n===\n\n${TEXT}\n\none`],
  ['below the table that the cursor stands in', 0, '| a | b |\n|---|---|\n| c | d |\n\none', `| a | b |\n|---|---|\n| c | d |\n\n${TEXT}\n\none`],
  ['below the callout that the cursor stands in', 0, '> [!note] a\n> b\n\none', `> [!note] a\n> b\n\n${TEXT}\n\none`],
  ['below what belongs to the item of a list', 0, '- a\n\t- b\n\n\t  c\n- d', `- a\n\t- b\n\n\t  c\n\n${TEXT}\n\n- d`],
  ['below what belongs to the item of a list, from a blank line in it', 1, '- a\n\n\t  b\n- c', `- a\n\n\t  b\n\n${TEXT}\n\n- c`],
  ['below an item of a list, above the next', 0, '- a\n- b', `- a\n\n${TEXT}\n\n- b`],
  ['above code by its indentation', 0, 'one\n\n    code', `one\n\n${TEXT}\n\n    code`],
  ['with the line endings of the note', 0, 'one\r\ntwo\r\n', `one\r\n\r\n${BLOCK.join('\r\n')}\r\n\r\ntwo\r\n`],
  ['at the end, when the note has become shorter', 9, 'one', `one\n\n${TEXT}`],
])('a block goes %s', (_where, below, before, after) => {
  expect(insertBlock(below, BLOCK)(before)).toBe(after);
});

it.each([
  ['code', '```\ncode\n'],
  ['a comment', '%%\nhidden\n'],
  ['a comment that begins on the last line', 'diary %% open\n'],
  ['an HTML comment that begins on the last line', 'diary <!-- open\n'],
])('nothing goes into %s that is never closed', (_what, before) => {
  expect(insertBlock(null, BLOCK)(before)).toEqual({ refused: expect.stringContaining('line 1') });
});

it('only puts in, and is taken back to the byte', () => {
  fc.assert(fc.property(arbitraryNote, fc.option(fc.nat({ max: 18 })), (before, below) => {
    const after = insertBlock(below, BLOCK)(before);
    if (isRefusal(after)) return;
    expect(isInsertion(before, after)).toBe(true);
    expect(splitLines(after).lines).toEqual(expect.arrayContaining(BLOCK));
    expect(undoOf(before, after)(after)).toBe(before);
  }), { numRuns: 1000 });
}, 60_000);
