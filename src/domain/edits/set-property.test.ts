import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { arbitraryNote } from './arbitrary-note.test-support';
import { isRefusal } from './edit';
import { removeProperty, removeWith, setProperty } from './set-property';
import { undoOf } from './undo';

const reading = { parseYaml: (yaml: string): unknown => parse(yaml), readUserDay: () => null };
const setDay = setProperty('follow_up', '2026-03-04', reading);

describe('a property is one line', () => {
  it.each<[string, string, string]>([
    ['in a block made for it', 'text\n', '---\nfollow_up: 2026-03-04\n---\ntext\n'],
    ['in a block made in an empty note', '', '---\nfollow_up: 2026-03-04\n---\n'],
    ['after a byte order mark', '\uFEFFtext', '\uFEFF---\nfollow_up: 2026-03-04\n---\ntext'],
    ['in an empty block', '---\n---\ntext', '---\nfollow_up: 2026-03-04\n---\ntext'],
    ['at the end of the block', '---\ncompany: Soil Lab\n---\n', '---\ncompany: Soil Lab\nfollow_up: 2026-03-04\n---\n'],
    ['below a list at the end of the block', '---\ntags:\n  - a\n---\n', '---\ntags:\n  - a\nfollow_up: 2026-03-04\n---\n'],
    ['with CRLF', '---\r\ncompany: Soil Lab\r\n---\r\n', '---\r\ncompany: Soil Lab\r\nfollow_up: 2026-03-04\r\n---\r\n'],
    ['under another spelling', '---\nNext Contact: 2026-01-01\n---\n', '---\nNext Contact: 2026-03-04\n---\n'],
    ['in camelCase', '---\nfollowUp:   2026-01-01\na: b\n---\n', '---\nfollowUp:   2026-03-04\na: b\n---\n'],
    ['under a quoted name', '---\n"follow up": 2026-01-01\n---\n', '---\n"follow up": 2026-03-04\n---\n'],
    ['under next_action when that is a day', '---\nnext_action: 2026-01-01\n---\n', '---\nnext_action: 2026-03-04\n---\n'],
    ['beside next_action when that is none', '---\nnext_action: call\n---\n', '---\nnext_action: call\nfollow_up: 2026-03-04\n---\n'],
    ['where it is empty', '---\nfollow_up:\n---\n', '---\nfollow_up: 2026-03-04\n---\n'],
    ['where a list is empty', '---\nfollow_up: []\n---\n', '---\nfollow_up: 2026-03-04\n---\n'],
    ['where it is quoted', '---\nfollow_up: "[[2026-01-01]]" \n---\n', '---\nfollow_up: 2026-03-04\n---\n'],
    ['with comments elsewhere', '---\n# mine\ntags: a # b\n---\n', '---\n# mine\ntags: a # b\nfollow_up: 2026-03-04\n---\n'],
    ['not in the text', '---\na: b\n---\nfollow_up: 2026-01-01\n', '---\na: b\nfollow_up: 2026-03-04\n---\nfollow_up: 2026-01-01\n'],
  ])('%s', (_, before, after) => {
    expect(setDay(before)).toBe(after);
  });

  it.each<[string | boolean, string]>([
    ['6 weeks', '6 weeks'], ['none', 'none'], [true, 'true'], ['yes', '"yes"'], ['30', '"30"'], ['a: b', '"a: b"'], ['[[Ana]]', '"[[Ana]]"'], ['# x', '"# x"'], ['$&', '"$&"'],
  ])('with the value %s as YAML needs it', (value, written) => {
    expect(setProperty('rhythm', value, reading)('---\nrhythm: monthly\n---\n')).toBe(`---\nrhythm: ${written}\n---\n`);
  });
});

describe('nothing is written', () => {
  it.each<[string, string, RegExp]>([
    ['under two spellings', '---\nfollow_up: 2026-01-01\nnext_contact: 2026-01-01\n---\n', /more than once \(follow_up, next_contact\)/],
    ['into properties that are never closed', '---\nfollow_up: 2026-01-01\ntext\n', /never closed/],
    ['above properties that begin on another line', '\n---\na: b\n---\n', /first line/],
    ['into broken YAML', '---\nalias: @sam\n---\n', /YAML/],
    ['into a list', '---\n- a\n---\n', /YAML/],
    ['beside a value that holds itself', '---\na: &a [*a]\n---\n', /YAML/],
    ['into a block in braces', '---\n{a: b}\n---\n', /YAML|read as it was meant/],
    ['over a list', '---\nfollow_up:\n  - 2026-01-01\n---\n', /one plain line/],
    ['over a list at the margin', '---\nfollow_up:\n- 2026-01-01\n---\n', /one plain line/],
    ['over a list in brackets', '---\nfollow_up: [2026-01-01]\n---\n', /one plain line/],
    ['over a link that lost its quotes', '---\nfollow_up: [[2026-01-01]]\n---\n', /one plain line/],
    ['over text of several lines', '---\nfollow_up: |\n  2026-01-01\n---\n', /one plain line/],
    ['over text that goes on', '---\nfollow_up: 2026-01-01\n  or so\n---\n', /one plain line/],
    ['over an anchor', '---\nfollow_up: &a 2026-01-01\nb: *a\n---\n', /one plain line/],
    ['over a comment', '---\nfollow_up: 2026-01-01 # mine\n---\n', /one plain line/],
  ])('%s', (_, note, reason) => {
    expect(setDay(note)).toEqual({ refused: expect.stringMatching(reason), toSettle: true });
  });

  it('where there is nothing to remove', () => {
    expect(removeProperty('follow_up', reading)('---\na: b\n---\n')).toEqual({ refused: expect.stringContaining('follow_up') });
  });
});

it.each<[string, string, string]>([
  ['under its spelling', '---\na: 1\nNext contact: 2026-01-01\nb: 2\n---\n', '---\na: 1\nb: 2\n---\n'],
  ['and leaves the block', '---\nfollow_up: 2026-01-01\n---\ntext', '---\n---\ntext'],
  ['with CRLF', '---\r\nfollow_up: 2026-01-01\r\na: 1\r\n---\r\n', '---\r\na: 1\r\n---\r\n'],
])('a property is removed with its line, %s', (_, before, after) => {
  expect(removeProperty('follow_up', reading)(before)).toBe(after);
});

describe('a property is removed with the one that belongs to it', () => {
  const remove = removeWith('follow_up', 'follow_up_about', reading);

  it.each<[string, string, string]>([
    ['and nothing else', '---\nfollow_up: 2026-01-01\nfollow_up_about: the deck\nrhythm: monthly\n---\n', '---\nrhythm: monthly\n---\n'],
    ['wherever that stands, in its spelling', '---\r\nFollow up note: the deck\r\na: b\r\nNext contact: 2026-01-01\r\n---\r\n', '---\r\na: b\r\n---\r\n'],
    ['or without it', '---\nfollow_up: 2026-01-01\n---\n', '---\n---\n'],
    ['which stays where it is several lines', '---\nfollow_up: 2026-01-01\nfollow_up_about: |\n  one\n  two\n---\n', '---\nfollow_up_about: |\n  one\n  two\n---\n'],
  ])('%s', (_, before, after) => {
    expect(remove(before)).toBe(after);
    expect(undoOf(before, after)(after)).toBe(before);
  });

  it('and not when it is gone itself', () => {
    expect(remove('---\nfollow_up_about: the deck\n---\n')).toEqual({ refused: expect.stringContaining('follow_up') });
  });
});

it('undo gives back the original bytes for every note', () => {
  const changes = fc.constantFrom(setDay, setProperty('rhythm', '6 weeks', reading), removeProperty('rhythm', reading), removeProperty('follow_up', reading), removeWith('follow_up', 'follow_up_about', reading));
  const withProperties = fc.tuple(arbitraryNote, fc.subarray(['rhythm: monthly', 'a: "b"', 'Follow Up: 2026-03-04', 'follow_up_about: deck', 'tags: [a]', 'tags:\r\n  - a', '# c']));
  const notes = fc.oneof(arbitraryNote, withProperties.map(([note, lines]) => `---\n${lines.map((line, index) => line + (index % 2 ? '\r\n' : '\n')).join('')}---\n${note}`));
  fc.assert(fc.property(notes, changes, (note, change) => {
    const after = change(note);
    if (!isRefusal(after)) expect(undoOf(note, after)(after)).toBe(note);
  }), { numRuns: 2000 });
}, 60_000);
