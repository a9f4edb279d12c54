import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { arbitraryNote, isInsertion } from './arbitrary-note.test-support';
import { isRefusal } from './edit';
import { insertBelow } from './insert-below';
import { joinLines, splitLines } from './note-lines';
import { undoOf } from './undo';

const ADVICE = '- Advice from [[Sam]]: wait #kith/advice';
const TRIED = '- Tried: it was right #kith/tried';

/** The note with the answer below the advice, which is the line that ends in its tag. */
function answered(note: string, lines: readonly string[] = [TRIED]): ReturnType<ReturnType<typeof insertBelow>> {
  const { lines: all } = splitLines(note);
  const line = all.findIndex((each) => each.endsWith('#kith/advice'));
  return insertBelow({ line, text: all[line] ?? '' }, lines)(note);
}

describe('the answer stands below the advice', () => {
  it.each([
    ['alone', ADVICE, `${ADVICE}\n\t${TRIED}`],
    ['above other items', `${ADVICE}\n- Next\n`, `${ADVICE}\n\t${TRIED}\n- Next\n`],
    ['after its sub-items, indented as they are', `${ADVICE}\n  - why\n    - because\n- Next`, `${ADVICE}\n  - why\n    - because\n  ${TRIED}\n- Next`],
    ['after sub-items beyond a blank line', `${ADVICE}\n\n\t- why\n\n- Next`, `${ADVICE}\n\n\t- why\n\t${TRIED}\n\n- Next`],
    ['after lines that go on with it', `${ADVICE}\ntill spring\n\nText`, `${ADVICE}\ntill spring\n\t${TRIED}\n\nText`],
    ['after code of its own', `${ADVICE}\n  \`\`\`\n  - code\n  \`\`\`\n`, `${ADVICE}\n  \`\`\`\n  - code\n  \`\`\`\n\t${TRIED}\n`],
    ['apart from text that would go on with it', `${ADVICE}\n  \`\`\`\n  code\n  \`\`\`\nText`, `${ADVICE}\n  \`\`\`\n  code\n  \`\`\`\n\t${TRIED}\n\nText`],
    ['above a comment that is not its own', `${ADVICE}\n%%\nhidden\n%%\n- Next`, `${ADVICE}\n\t${TRIED}\n\n%%\nhidden\n%%\n- Next`],
    ['above a formula that is not its own', `${ADVICE}\n\t- why\n$$\nx\n$$\n`, `${ADVICE}\n\t- why\n\t${TRIED}\n\n$$\nx\n$$\n`],
    ['inside a nested item', `- Sam\n\t${ADVICE}\n\t- more\n`, `- Sam\n\t${ADVICE}\n\t\t${TRIED}\n\t- more\n`],
    ['as the note indents', `- a\n    - b\n\n${ADVICE}\n`, `- a\n    - b\n\n${ADVICE}\n    ${TRIED}\n`],
    ['as far in as a number needs', `- a\n  - b\n\n1. Advice #kith/advice\n`, `- a\n  - b\n\n1. Advice #kith/advice\n   ${TRIED}\n`],
    ['in a quote', `> - Advice #kith/advice\n> - Next\nText`, `> - Advice #kith/advice\n>   ${TRIED}\n> - Next\nText`],
    ['in a callout, after a sub-item', `> [!note]\n> - Advice #kith/advice\n> \t- why\n\nText`, `> [!note]\n> - Advice #kith/advice\n> \t- why\n> \t${TRIED}\n\nText`],
    ['above a heading', `${ADVICE}\n## Next`, `${ADVICE}\n\t${TRIED}\n## Next`],
    ['with the line endings of the note', `${ADVICE}\r\n- Next\r\n`, `${ADVICE}\r\n\t${TRIED}\r\n- Next\r\n`],
  ])('%s', (_name, note, expected) => {
    expect(answered(note)).toBe(expected);
  });

  it('with its own further lines', () => {
    expect(answered(`${ADVICE}\n- Next`, [TRIED, '\t- twice'])).toBe(`${ADVICE}\n\t${TRIED}\n\t\t- twice\n- Next`);
    expect(answered(`${ADVICE}\n  - why`, [TRIED, '\t- twice'])).toBe(`${ADVICE}\n  - why\n  ${TRIED}\n    - twice`);
  });
});

describe('nothing is written', () => {
  it.each([
    ['when the advice has changed', `${ADVICE} ^a`],
    ['when it stands there twice and has moved', `# Day\n${ADVICE}\n${ADVICE}`],
    ['when something below it is never closed', `${ADVICE}\n\t%%\n\tsecret`],
  ])('%s', (_name, note) => {
    expect(insertBelow({ line: 0, text: ADVICE }, [TRIED])(note)).toHaveProperty('refused');
  });
});

/** Notes with an advice somewhere in them. */
const notes = fc.tuple(arbitraryNote, fc.constantFrom('', '', '\t', '  ', '> '), fc.nat()).map(([note, before, at]) => {
  const { lines, ...rest } = splitLines(note);
  const place = at % (lines.length + 1);
  const all = [...lines.slice(0, place), before + ADVICE, ...lines.slice(place)];
  return { line: place, text: before + ADVICE, note: joinLines({ ...rest, lines: all, endings: all.slice(1).map((_, index) => rest.endings[index] ?? '\n') }) };
});

describe('whatever note it stands in', () => {
  it('only something is put in, and undo gives back the same bytes', () => {
    fc.assert(fc.property(notes, ({ note, line, text }) => {
      const after = insertBelow({ line, text }, [TRIED])(note);
      if (isRefusal(after)) return;
      expect(after).toContain(TRIED);
      expect(isInsertion(note, after)).toBe(true);
      expect(undoOf(note, after)(after)).toBe(note);
    }), { numRuns: 1000 });
  });

  it('a Markdown parser reads it as an item below the advice, where it reads the advice as an item', () => {
    fc.assert(fc.property(notes.filter(({ note }) => !/%%|\$\$|^---|\uFEFF/.test(note)), ({ note, line, text }) => {
      const after = insertBelow({ line, text }, [TRIED])(note);
      if (isRefusal(after) || adviceIn(note) === null) return;
      expect((adviceIn(after)?.children ?? []).flatMap(itemsIn).map(textOf)).toContain(TRIED.slice(2));
    }), { numRuns: 1000 });
  });
});

type Item = Extract<Nodes, { type: 'listItem' }>;

function parse(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => nodesOf(child)) : [])];
}

function textOf(node: Nodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

function itemsIn(node: Nodes): Item[] {
  return node.type === 'list' ? node.children : [];
}

/** The item whose first line is the advice. */
function adviceIn(note: string): Item | null {
  const items = nodesOf(parse(note)).filter((node) => node.type === 'listItem');
  return items.find((item) => textOf(item).startsWith(ADVICE.slice(2))) ?? null;
}
