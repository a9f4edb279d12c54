import { withoutLinks } from '../properties/links';
import { withoutMarkers } from '../records/line-words';
import type { UnlinkedName } from './find-unlinked-names';

/** A sentence as a reader sees it, in three parts. */
export interface Sentence { readonly before: string; readonly name: string; readonly after: string }

/** As much as fits a glance, in characters on either side. */
const MOST = 80;
const EMPHASIS = /\*\*|~~|==/g;

/**
 * The sentence that a name stands in, shortened on either side where it is long.
 * @example sentenceAround(sam) // { before: 'I met ', name: 'Sam', after: ' at [[Harbour]].' }
 */
export function sentenceAround({ lineText, from, to, name }: UnlinkedName): Sentence {
  const before = withoutMarkers(lineText.slice(0, from).replace(/^\s*#{1,6}\s+/, '')).split(/[.!?…]\s+|[。！？]/).at(-1) ?? '';
  const after = /^.*?(?:[.!?…](?=\s)|[。！？]|$)/u.exec(lineText.slice(to))?.[0] ?? '';
  return { before: shortStart(seen(before)), name, after: shortEnd(seen(after)) };
}

/** Links by the words that they show and without the marks of bold words, with the spaces at both ends. */
function seen(marked: string): string {
  const text = marked.replace(EMPHASIS, '');
  const [start, end] = [/^\s*/.exec(text)?.[0] ?? '', /\s*$/.exec(text)?.[0] ?? ''];
  return text.trim() === '' ? start : start + withoutLinks(text).trim() + end;
}

function shortStart(text: string): string {
  return text.length <= MOST ? text : `…${text.slice(-MOST).replace(/^\S*\s/, '')}`;
}

function shortEnd(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\s\S*$/, '')}…`;
}
