import type { LinkAt, ListItemAt, NoteMetadata, Span } from '../notes/note';
import { ADDRESS, linksIn } from '../properties/links';

/** The second is the end of a Markdown link whose text holds brackets. */
const LINK = new RegExp(String.raw`\[\[[^[\]|]+(?:\|[^[\]]*)?\]\]|(?:\[[^[\]]*)?\]${ADDRESS}`, 'g');
const TAG = /#[^\s#'!"$%&()*+,.:;<=>?@^`{|}~[\]\\\u2000-\u206f\u2e00-\u2e7f]+/g;
const BOX = /^\s*[-*+] \[(.)\](?=\s|$)/u;

/**
 * What Obsidian's metadata cache would say of a record's lines, were they a note: its list items, links and tags.
 * Rather more than less: in code, too, where the cache finds none.
 * @param lines list items, sub-items begun with a tab
 */
export function metadataOfLines(lines: readonly string[]): NoteMetadata {
  let offset = 0;
  const read = lines.map((line, index) => {
    const at = { line, index, offset };
    offset += line.length + 1;
    return { item: itemOf(at), links: linksOf(at), tags: tagsOf(at) };
  });
  return { listItems: read.map(({ item }) => item), links: read.flatMap(({ links }) => links), tags: read.flatMap(({ tags }) => tags) };
}

interface LineOf { readonly line: string; readonly index: number; readonly offset: number }

function itemOf(at: LineOf): ListItemAt {
  const indent = at.line.length - at.line.trimStart().length;
  const task = BOX.exec(at.line)?.[1];
  return { position: span(at, indent, at.line.length), parent: indent === 0 ? -1 - at.index : 0, ...(task === undefined ? {} : { task }) };
}

function linksOf(at: LineOf): LinkAt[] {
  return [...at.line.matchAll(LINK)].flatMap((match) => {
    const target = linksIn(match[0].startsWith('[') ? match[0] : `[${match[0]}`)[0]?.target;
    return target === undefined ? [] : [{ link: target, original: match[0], position: span(at, match.index, match.index + match[0].length) }];
  });
}

function tagsOf(at: LineOf): { tag: string; position: Span }[] {
  const tags = at.line.replace(LINK, (link) => ' '.repeat(link.length)).matchAll(TAG);
  return [...tags].map((match) => ({ tag: match[0], position: span(at, match.index, match.index + match[0].length) }));
}

function span({ index, offset }: LineOf, from: number, to: number): Span {
  return { start: { line: index, col: from, offset: offset + from }, end: { line: index, col: to, offset: offset + to } };
}
