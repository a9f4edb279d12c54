import type { Nodes, Root } from 'mdast';
import type { CompileContext, Extension as TreeExtension, Token } from 'mdast-util-from-markdown';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Loc, Pos } from 'obsidian';
import { getFrontMatterInfo } from '../front-matter';
import { obsidianSyntax, obsidianTree } from './obsidian-syntax';

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

const unused = ['wwwAutolink', 'protocolAutolink', 'emailAutolink', 'tasklistCheck'];
const syntax = [obsidianSyntax, gfm(), { disable: { null: unused } }];
const tree = [gfmFromMarkdown(), obsidianTree];
const nowhere = { line: 1, column: 1, offset: 0 };

/** Reads what follows the frontmatter as Markdown with Obsidian's additions. Never throws: every text is Markdown. */
export function parseNote(text: string): ParsedNote {
  const start = getFrontMatterInfo(text).contentStart;
  const line = text.slice(0, start).split('\n').length - 1;
  return parsePart(text, text.slice(start), { line, col: 0, offset: start });
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
