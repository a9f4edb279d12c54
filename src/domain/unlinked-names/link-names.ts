import { isTableLine } from '../edits/note-layout';
import { joinLines, splitLines } from '../edits/note-lines';
import type { UnlinkedName } from './find-unlinked-names';

/** A name that is to become a link, with the link as it would stand outside tables. */
export interface NameToLink { readonly name: UnlinkedName; readonly link: string }

/** The text with its new links, the lines that have them, and how many names were left since they don't stand there any more. */
export interface LinkedNames { readonly text: string; readonly lines: readonly string[]; readonly left: number }

/**
 * Makes links of names that stand in a note. A name is looked for again in the text as it is now: on its line with the same text,
 * wherever that has moved if it is the only one. Where it is not found, nothing is changed. Only the names themselves are replaced.
 * @param find the names that stand in a text without a link
 * @example linkNames('- Met Sam\n', [{ name: sam, link: '[[Sam Rivera|Sam]]' }], find).text // '- Met [[Sam Rivera|Sam]]\n'
 */
export function linkNames(text: string, chosen: readonly NameToLink[], find: (text: string) => readonly UnlinkedName[]): LinkedNames {
  const note = splitLines(text);
  const now = find(text);
  const places = chosen.flatMap(({ name, link }) => {
    const place = placeOf(name, now);
    return place === null ? [] : [{ ...place, link: isTableLine(note.lines, place.line) ? link.replace(/\\?\|/g, '\\|') : link }];
  });
  const lines = [...note.lines];
  for (const { line, from, to, link } of places.sort((a, b) => b.from - a.from)) lines[line] = `${lines[line]?.slice(0, from)}${link}${lines[line]?.slice(to)}`;
  const changed = [...new Set(places.map(({ line }) => line))].sort((a, b) => a - b);
  return { text: joinLines({ ...note, lines }), lines: changed.map((line) => lines[line] ?? ''), left: chosen.length - places.length };
}

function placeOf(name: UnlinkedName, now: readonly UnlinkedName[]): UnlinkedName | null {
  const same = now.filter(({ lineText, from, to }) => lineText === name.lineText && from === name.from && to === name.to);
  return same.find(({ line }) => line === name.line) ?? (same.length === 1 ? (same[0] ?? null) : null);
}
