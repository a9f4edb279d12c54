import type { CompileContext, Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Extension, Token } from 'micromark-util-types';
import { block } from './block-syntax';
import { inlineMath, mayPrecedeTag, tag, wikilink } from './inline-syntax';
import type { ObsidianNode } from './syntax-nodes';
import { mark } from './syntax-nodes';

/** For `micromark`: wikilinks, embeds, tags, math in lines and blocks, and block comments between `%%`. */
export const obsidianSyntax: Extension = {
  text: {
    [mark.exclamation]: { name: 'wikiembed', tokenize: wikilink('wikiembed') },
    [mark.openBracket]: { name: 'wikilink', tokenize: wikilink('wikilink') },
    [mark.hash]: { name: 'tag', tokenize: tag, previous: mayPrecedeTag },
    [mark.dollar]: { name: 'inlineMath', tokenize: inlineMath },
  },
  flow: {
    [mark.percent]: block('comment', mark.percent),
    [mark.dollar]: block('math', mark.dollar),
  },
};

const nodeTypes: ObsidianNode['type'][] = ['wikilink', 'wikiembed', 'tag', 'comment', 'math', 'inlineMath'];

/** For `mdast-util-from-markdown`: makes a node of each token of `obsidianSyntax`. */
export const obsidianTree: TreeExtension = {
  enter: Object.fromEntries(nodeTypes.map((type) => [type, enterNode(type)])),
  exit: Object.fromEntries(nodeTypes.map((type) => [type, exitNode])),
};

function enterNode(type: ObsidianNode['type']) {
  return function (this: CompileContext, token: Token): undefined {
    this.enter({ type }, token);
  };
}

function exitNode(this: CompileContext, token: Token): undefined {
  this.exit(token);
}
