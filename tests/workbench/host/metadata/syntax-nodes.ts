import type { Node } from 'mdast';
import type { Code, Effects, State } from 'micromark-util-types';

/** What Obsidian adds to Markdown. Each is a node without children; what it says is read from the source at its position. */
export interface ObsidianNode extends Node {
  type: 'wikilink' | 'wikiembed' | 'tag' | 'comment' | 'math' | 'inlineMath';
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikilink: 'wikilink';
    wikiembed: 'wikiembed';
    tag: 'tag';
    comment: 'comment';
    math: 'math';
    inlineMath: 'inlineMath';
    blockData: 'blockData';
  }
}

declare module 'mdast' {
  interface RootContentMap {
    obsidian: ObsidianNode;
  }
}

/** The characters that the syntax turns on, as `micromark` hands them over. */
export const mark = { exclamation: 33, hash: 35, dollar: 36, percent: 37, openBracket: 91, closeBracket: 93, underscore: 95, tilde: 126 };

/** The end of a line or of the text. `micromark` has negative codes for line ends, tabs (-2) and the columns a tab fills (-1). */
export function isLineEnd(code: Code): boolean {
  return code === null || code < -2;
}

/** White space of any kind, the ends of lines and of the text among it. */
export function isSpace(code: Code): boolean {
  return code === null || code < 0 || /\s/.test(String.fromCharCode(code));
}

/** Takes the character and goes on with the state after it. */
export function take(effects: Effects, code: Code, next: State): State {
  effects.consume(code);
  return next;
}
