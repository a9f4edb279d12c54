import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMetadata } from '../../../tests/workbench/host/metadata/build-metadata';
import { arbitraryNote } from '../edits/arbitrary-note.test-support';
import { undoOf } from '../edits/undo';
import { findUnlinkedNames } from './find-unlinked-names';
import { linkNames } from './link-names';
import type { LinkedNames } from './link-names';
import { matcherFor, RULES } from './unlinked-names.test-support';

const matcher = matcherFor({ 'Sam Rivera': ['Sam'], 'Ana Diaz': [] });
const find = (text: string): ReturnType<typeof findUnlinkedNames> => findUnlinkedNames(text, matcher, 'Daily/2026-03-04.md', RULES);
const linkTo = (path: string, name: string): string => (path === `${name}.md` ? `[[${name}]]` : `[[${path.slice(0, -3)}|${name}]]`);

/** Every name of a note made a link, in the text as it is by then. */
function linked(text: string, now = text): LinkedNames {
  return linkNames(now, find(text).map((name) => ({ name, link: linkTo(name.people[0] ?? '', name.name) })), find);
}

/** The lines that differ: `-` before, `+` after. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return old.flatMap((line, index) => (line === now[index] ? [] : [`- ${line}`, `+ ${now[index]}`]));
}

describe('names become links', () => {
  it.each<[string, string, string[]]>([
    ['by the name and by an alias', '# Day\nMet Sam Rivera. Sam is well.\nRain', ['- Met Sam Rivera. Sam is well.', '+ Met [[Sam Rivera]]. [[Sam Rivera|Sam]] is well.']],
    ['on several lines', 'Sam\n\n- Ana Diaz #kith/met', ['- Sam', '+ [[Sam Rivera|Sam]]', '- - Ana Diaz #kith/met', '+ - [[Ana Diaz]] #kith/met']],
    ['in a table', '| a | b |\n|--|--|\n| Sam | Ana Diaz |', ['- | Sam | Ana Diaz |', '+ | [[Sam Rivera\\|Sam]] | [[Ana Diaz]] |']],
    ['in a table in a quote', '> | Sam | b |\n> |--|--|', ['- > | Sam | b |', '+ > | [[Sam Rivera\\|Sam]] | b |']],
    ['beside a stroke that makes no table', 'Sam | Ana Diaz', ['- Sam | Ana Diaz', '+ [[Sam Rivera|Sam]] | [[Ana Diaz]]']],
    ['without a glance at patterns', '$& Sam $1', ['- $& Sam $1', '+ $& [[Sam Rivera|Sam]] $1']],
    ['in CRLF, which stays', 'Sam\r\nb\r\n', ['- Sam\r', '+ [[Sam Rivera|Sam]]\r']],
    ['nowhere, when there are none', 'Rain', []],
  ])('%s', (_, text, expected) => {
    const { text: after, left } = linked(text);
    expect(difference(text, after)).toEqual(expected);
    expect(left).toBe(0);
  });

  it('and the lines are told that have changed', () => {
    expect(linked('Sam\nx\nAna Diaz, Sam').lines).toEqual(['[[Sam Rivera|Sam]]', '[[Ana Diaz]], [[Sam Rivera|Sam]]']);
  });
});

describe('what has changed in the meantime', () => {
  it.each<[string, string, string, string, number]>([
    ['moved lines are found', 'Met Sam', 'new\nMet Sam', 'new\nMet [[Sam Rivera|Sam]]', 0],
    ['other line endings do not matter', 'a\nMet Sam', 'a\r\nMet Sam', 'a\r\nMet [[Sam Rivera|Sam]]', 0],
    ['a changed line is left', 'Met Sam', 'Met Sam again', 'Met Sam again', 1],
    ['a linked name is left', 'Met Sam', 'Met [[Sam]]', 'Met [[Sam]]', 1],
    ['a line that stands there twice, elsewhere, is left', 'Met Sam', 'x\nMet Sam\nMet Sam', 'x\nMet Sam\nMet Sam', 1],
    ['a line that is code by now is left', 'Met Sam\nb', '```\nMet Sam\n```', '```\nMet Sam\n```', 1],
    ['the others are linked all the same', 'Met Sam\nAna Diaz', 'Met Sam!\nAna Diaz', 'Met Sam!\n[[Ana Diaz]]', 1],
  ])('%s', (_, before, now, after, left) => {
    expect(linked(before, now)).toMatchObject({ text: after, left });
  });
});

describe('for every note', () => {
  const note = fc.tuple(arbitraryNote, fc.array(fc.constantFrom('Sam Rivera', 'Sam', 'Ana Diaz, Sam', '`Sam', 'Sam`', '[Sam', 'Sam]', 'Sam](x)', '[[Sam', '%% Sam', '$Sam', 'Sam$', '<b>Sam', '- Sam', '    Sam', '| Sam | b', '\\Sam'), { maxLength: 8 }))
    .map(([text, words]) => words.reduce((so, word) => so.replace(/\b(?:item|text|sub|quote|said|call|Day|more)\b/, word.replaceAll('$', '$$$$')), text));

  it('nothing but the names is replaced', () => {
    fc.assert(fc.property(note, (text) => {
      const { text: after, left } = linked(text);
      expect(left).toBe(0);
      const names = find(text).map(({ people: [path = ''], name }) => [linkTo(path, name), name]);
      let [rest, back] = [after, ''];
      for (const [link = '', name = ''] of names) {
        const escaped = link.replace('|', '\\|');
        const at = [link, escaped].map((one) => ({ one, index: rest.indexOf(one) })).filter(({ index }) => index >= 0).sort((a, b) => a.index - b.index)[0];
        back += rest.slice(0, at?.index) + name;
        rest = rest.slice((at?.index ?? 0) + (at?.one.length ?? 0));
      }
      // Notes hold links of their own to the same people: these come back as they were, too.
      expect((back + rest).replace(/\[\[(?:Sam Rivera\\?\|)?(Sam|Ana|Sam Rivera|Ana Diaz)\]\]/g, '$1')).toBe(text.replace(/\[\[(Sam|Ana)\]\]/g, '$1'));
    }), { numRuns: 600 });
  });

  /** Which of several blocks that are never closed holds the others is not known here. */
  const isClear = (text: string): boolean => [/%%|<!--/, /`|~~~/, /\$/, /<[a-z/]/].filter((part) => part.test(text)).length < 2;

  it('each one is read as a link, and undo gives back the original bytes', () => {
    fc.assert(fc.property(note.filter(isClear), (text) => {
      const { text: after } = linked(text);
      const count = (of: string): number => buildMetadata(of).links?.length ?? 0;
      expect(count(after) - count(text)).toBe(find(text).length);
      expect(undoOf(text, after)(after)).toBe(text);
      expect(find(after)).toEqual([]);
    }), { numRuns: 300 });
  });
});
