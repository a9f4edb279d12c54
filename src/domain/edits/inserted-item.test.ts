import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { arbitraryNote } from './arbitrary-note.test-support';
import { isRefusal } from './edit';
import { insertUnderHeading } from './insert-under-heading';
import { readLayout } from './note-layout';
import { joinLines, splitLines } from './note-lines';

const RECORD = '- Met [[Sam]]: x #kith/met';

/** The note as the Markdown parser gets it: properties, which it does not know, are blank lines, and lines keep their numbers. */
function parse(text: string): Root {
  const note = splitLines(text);
  const { frontmatterEnd } = readLayout(note.lines);
  const lines = note.lines.map((line, index) => (index <= frontmatterEnd ? '' : line));
  return fromMarkdown(joinLines({ byteOrderMark: '', lines, endings: lines.slice(1).map(() => '\n') }), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => nodesOf(child)) : [])];
}

function textOf(node: Nodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

function headingsOf(root: Root): string[] {
  return root.children.filter((node) => node.type === 'heading').map((node) => `${node.depth} ${textOf(node)}`);
}

const markdownNote = arbitraryNote.filter((text) => !/%%|\$\$/.test(text));

it('is read as a list item of its own by a Markdown parser, whatever stands above and below', () => {
  fc.assert(fc.property(markdownNote, (note) => {
    const after = insertUnderHeading(note, 'People', [RECORD]);
    if (isRefusal(after)) return;
    const inserted = splitLines(after).lines.lastIndexOf(RECORD);
    const items = nodesOf(parse(after)).filter((node) => node.type === 'listItem' && node.position?.start.column === 1);
    const texts = items.filter((item) => textOf(item) === RECORD.slice(2));
    expect(inserted).toBeGreaterThanOrEqual(0);
    expect(texts.length).toBeGreaterThanOrEqual(1);
  }), { numRuns: 1000 });
}, 60_000);

it('leaves the other headings of the note as they were', () => {
  fc.assert(fc.property(markdownNote, (note) => {
    const after = insertUnderHeading(note, 'People', [RECORD]);
    if (isRefusal(after)) return;
    const made = headingsOf(parse(after));
    const before = headingsOf(parse(note));
    expect([before, [...before, '2 People']]).toContainEqual(made);
  }), { numRuns: 1000 });
}, 60_000);
