import type { Nodes, Root } from 'mdast';
import type { CompileContext, Extension as TreeExtension, Token } from 'mdast-util-from-markdown';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Loc, Pos } from 'obsidian';
import { getFrontMatterInfo } from '../front-matter';
import { noteParts } from './note-parts';
import { obsidianSyntax, obsidianTree } from './obsidian-syntax';
import { mark } from './syntax-nodes';

/** A note's text, or a part of it, as a tree, and the way back from its nodes to places in the whole text. */
export interface ParsedNote {
  root: Root;
  /** Where a node stands in the whole text. */
  position(node: Nodes): Pos;
  /** The node's source. */
  source(node: Nodes): string;
  /** Like `position`, but from the white space before a list's marker or a quote's sign on. */
  positionWithIndent(node: Nodes): Pos;
  /** The line's end that stands at an offset: `'\n'`, `'\r\n'`, `'\r'`, or `''` when there is none. */
  lineEndAt(offset: number): string;
}

// Of GitHub's inline syntax footnotes and strikethrough only. Bare addresses are no links of the vault,
// and looking for them at every letter takes as long as all the rest; checkboxes are read with their list items.
const { text: inline, ...blocks } = gfm();
const kept = new Set([mark.openBracket, mark.closeBracket, mark.tilde].map(String));
const footnotes = Object.fromEntries(Object.entries(inline ?? {}).filter(([code]) => kept.has(code)));
const syntax = [obsidianSyntax, { ...blocks, text: footnotes }, { disable: { null: ['tasklistCheck'] } }];
const tree = [...gfmFromMarkdown().filter(({ transforms }) => transforms === undefined), obsidianTree];
const nowhere = { line: 1, column: 1, offset: 0 };

/** Reads what follows the frontmatter as Markdown with Obsidian's additions, a long note part by part. Every text is Markdown. */
export function* parseNote(text: string): Generator<ParsedNote> {
  const { exists, contentStart } = getFrontMatterInfo(text);
  const line = exists ? text.slice(0, contentStart).split('\n').length - 1 : 0;
  // A byte order mark is part of the text, but the parser does not count it.
  const offset = exists || !text.startsWith('\ufeff') ? contentStart : 1;
  for (const { origin, end } of noteParts(text, { line, col: 0, offset })) yield parsePart(text, text.slice(origin.offset, end), origin);
}

/** What a block comment says: its links and tags count, its lists, headings and sections do not. */
export function parseComment(text: string, position: Pos): ParsedNote {
  const source = text.slice(position.start.offset, position.end.offset);
  return parsePart(text, source.replace(/%%/g, '  '), { ...position.start, col: 0 });
}

function parsePart(text: string, part: string, origin: Loc): ParsedNote {
  const indents = new Map<number, number>();
  const root = fromMarkdown(part, { extensions: syntax, mdastExtensions: [...tree, rememberIndents(indents)] });
  const place = (point: { line: number; column: number; offset?: number | undefined }): Loc => ({
    line: point.line - 1 + origin.line,
    col: point.column - 1,
    offset: (point.offset ?? 0) + origin.offset,
  });
  const position = (node: Nodes): Pos => ({ start: place(node.position?.start ?? nowhere), end: place(node.position?.end ?? nowhere) });
  const source = (node: Nodes) => {
    const { start, end } = position(node);
    return text.slice(start.offset, end.offset);
  };
  const positionWithIndent = (node: Nodes) => withIndent(position(node), indents.get(node.position?.start.offset ?? 0));
  const lineEndAt = (offset: number) => /^(?:\r\n|\n|\r)/.exec(text.slice(offset, offset + 2))?.[0] ?? '';
  return { root, position, source, positionWithIndent, lineEndAt };
}

/** White space before a block is no part of its node, but it is a part of Obsidian's positions. */
function rememberIndents(indents: Map<number, number>): TreeExtension {
  function remember(this: CompileContext, token: Token): undefined {
    indents.set(token.end.offset, token.end.offset - token.start.offset);
  }
  return { enter: { linePrefix: remember } };
}

function withIndent(position: Pos, indent = 0): Pos {
  const { line, col, offset } = position.start;
  return { ...position, start: { line, col: col - indent, offset: offset - indent } };
}
