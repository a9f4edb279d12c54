import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryNote, isInsertion } from './arbitrary-note.test-support';
import { isRefusal } from './edit';
import { insertUnderHeading } from './insert-under-heading';
import { undoOf } from './undo';

describe('taking a write back leaves everything else as it is now', () => {
  it.each<[string, string, string, string, string]>([
    ['with a line added above', '## People\n', '## People\n- x\n', 'new\n## People\n- x\n', 'new\n## People\n'],
    ['with a line added below', '## People\n', '## People\n- x\n', '## People\n- x\n- y\n', '## People\n- y\n'],
    ['with the line moved elsewhere', 'a\nb\n', 'a\n- x\nb\n', 'a\nb\nc\n- x\n', 'a\nb\nc\n'],
    ['with the end of the note taken away', 'a\nb', 'a\n- x\nb', 'a\n- x', 'a'],
    ['with text added after a last line', 'a', 'a\n- x', 'a\n- x\nmore', 'a\nmore'],
    ['with other line endings than the editor showed', 'a\nb\n', 'a\n- x\nb\n', 'a\r\n- x\r\nb\r\n', 'a\r\nb\r\n'],
    ['with its heading, when that was made and is empty', 'a\n', 'a\n\n## People\n- x\n', 'b\na\n\n## People\n- x\n', 'b\na\n'],
    ['without its heading, when something else stands there now', 'a\n', 'a\n\n## People\n- x\n', 'a\n\n## People\n- x\n- y\n', 'a\n\n## People\n- y\n'],
    ['without its heading, when something stands before it', 'a\n', 'a\n\n## People\n- x\n', 'a\n\n## People\n- y\n- x\n', 'a\n\n## People\n- y\n'],
    ['without its heading, when that was renamed', 'a\n', 'a\n\n## People\n- x\n', 'a\n\n## Folks\n- x\n', 'a\n\n## Folks\n'],
    ['a ticked task', '- [ ] a\n', '- [x] a ✅\n', 'new\n- [x] a ✅\n', 'new\n- [ ] a\n'],
    ['a recurring task and its next', '- [ ] a', '- [ ] a 2\n- [x] a 1', 'new\n- [ ] a 2\n- [x] a 1', 'new\n- [ ] a'],
    ['a property', '---\na: 1\n---\n', '---\na: 1\nb: 2\n---\n', '---\na: 1\nb: 2\nc: 3\n---\n', '---\na: 1\nc: 3\n---\n'],
    ['a block of properties', 'text\n', '---\nb: 2\n---\ntext\n', '---\nb: 2\n---\ntext\nmore\n', 'text\nmore\n'],
    ['a property, not the block in which another came to stand', 'text\n', '---\nb: 2\n---\ntext\n', '---\nb: 2\nc: 3\n---\ntext\n', '---\nc: 3\n---\ntext\n'],
    ['a property that was removed', '---\na: 1\nb: 2\n---\n', '---\na: 1\n---\n', '---\nz: 0\na: 1\n---\nmore\n', '---\nz: 0\na: 1\nb: 2\n---\nmore\n'],
    ['a property, not the same words in the text', '---\na: 1\n---\n', '---\na: 1\nb: 2\n---\n', '---\na: 1\nb: 2\nc: 3\n---\n---\na: 1\nb: 2\n---\n', '---\na: 1\nc: 3\n---\n---\na: 1\nb: 2\n---\n'],
    ['two places, with a line between them edited', 'Ana came\nrain\nSam left\n', '[[Ana]] came\nrain\n[[Sam]] left\n', '[[Ana]] came\nsun\n[[Sam]] left\n', 'Ana came\nsun\nSam left\n'],
    ['two places, with lines added above and between', 'Ana\nrain\nSam\n', '[[Ana]]\nrain\n[[Sam]]\n', 'new\n[[Ana]]\nrain\nmore\n[[Sam]]\n', 'new\nAna\nrain\nmore\nSam\n'],
    ['a property put in for a field taken out, with words between edited', '---\na: 1\n---\nrain\nlast:: x\nend\n', '---\na: 1\nlast: x\n---\nrain\nend\n', '---\na: 1\nlast: x\n---\nsun\nend\n', '---\na: 1\n---\nsun\nlast:: x\nend\n'],
    ['the one of two equal lines that stands where it was written', 'a\n- x\nb\n', 'a\n- x\nb\n- x\n', 'new\na\n- x\nb\n- x\n', 'new\na\n- x\nb\n'],
  ])('%s', (_, before, after, now, expected) => {
    expect(undoOf(before, after)(now)).toBe(expected);
  });
});

describe('it is refused and nothing is changed', () => {
  it.each<[string, string, string, string]>([
    ['when the line has been edited', 'a\n', 'a\n- x\n', 'a\n- x!\n'],
    ['when the line is gone', 'a\n', 'a\n- x\n', 'a\n'],
    ['when the task has been opened again', '- [ ] a\n', '- [x] a ✅\n', '- [ ] a\n'],
    ['when one of two places has been changed', 'Ana\nrain\nSam\n', '[[Ana]]\nrain\n[[Sam]]\n', '[[Ana]]\nsun\n[[Samuel]]\n'],
    ['when two places have changed places', 'Ana\nrain\nSam\n', '[[Ana]]\nrain\n[[Sam]]\n', '[[Sam]]\nsun\n[[Ana]]\n'],
    ['when a removed property has been set again', '---\na: 1\nb: 2\n---\n', '---\na: 1\n---\n', '---\na: 1\nb: 3\n---\n'],
    ['when the properties around a removed one are gone', '---\na: 1\nb: 2\n---\n', '---\na: 1\n---\n', 'text\n'],
  ])('%s', (_, before, after, now) => {
    expect(undoOf(before, after)(now)).toEqual({ refused: expect.any(String) });
  });

  it('when the line stands there twice and nothing tells which is meant', () => {
    expect(undoOf('a\n', 'a\n- x\n')('1\n- x\n2\n- x\n3\n')).toEqual({ refused: expect.stringContaining('more than once') });
  });
});

describe('for every note', () => {
  const lines = fc.constantFrom(['- Met [[Sam]]: x #kith/met'], ['- Met [[Ana]] #kith/met', '\t- $& more', '- [ ] Thank [[Ana]] #kith/thank ⏳ 2026-03-04']);

  it('a record is one stretch put in, and undo gives back the original bytes', () => {
    fc.assert(fc.property(arbitraryNote, lines, (note, items) => {
      const after = insertUnderHeading(note, 'People', items);
      if (isRefusal(after)) return;
      expect(isInsertion(note, after)).toBe(true);
      expect(undoOf(note, after)(after)).toBe(note);
    }), { numRuns: 3000 });
  });

  it('undo keeps what was added above in the meantime', () => {
    fc.assert(fc.property(arbitraryNote, lines, (note, items) => {
      fc.pre(!/^\uFEFF|^---/.test(note));
      const after = insertUnderHeading(note, 'People', items);
      if (!isRefusal(after)) expect(undoOf(note, after)(`typed above\n\n${after}`)).toBe(`typed above\n\n${note}`);
    }), { numRuns: 3000 });
  });

  it('undo of several places keeps what was added and edited between them', () => {
    const changes = fc.array(fc.constantFrom('stays', 'edited', 'changed', 'removed', 'added above'), { minLength: 1, maxLength: 20 });
    fc.assert(fc.property(changes, fc.constantFrom('\n', '\r\n'), (kinds, ending) => {
      // A line that nothing happens to on either side of each change: what was removed is found by its neighbours.
      const note = (line: (kind: string, index: number) => readonly string[]): string => kinds.flatMap((kind, index) => [`before ${index}`, ...line(kind, index), `after ${index}`]).join(ending);
      const before = note((_, index) => [`line ${index}`]);
      const written = (kind: string, index: number): readonly string[] => ({ changed: [`[[line ${index}]]`], removed: [], 'added above': [`new ${index}`, `line ${index}`] })[kind] ?? [`line ${index}`];
      const edited = (line: typeof written) => (kind: string, index: number): readonly string[] => (kind === 'edited' ? ['typed', `${index}`] : line(kind, index));
      expect(undoOf(before, note(written))(note(edited(written)))).toBe(note(edited((_, index) => [`line ${index}`])));
    }), { numRuns: 1000 });
  });
});
