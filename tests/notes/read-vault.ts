import type { Day } from '../../src/domain/days/day';
import { toDay } from '../../src/domain/days/day';
import type { Note } from '../../src/domain/notes/note';
import { DEFAULT_RULES } from '../../src/domain/rules';
import type { Rules } from '../../src/domain/rules';
import type { Vault } from '../../src/people-index/people-index';
import { PeopleIndex } from '../../src/people-index/people-index';
import { buildMetadata } from '../workbench/host/metadata/build-metadata';

/** Notes by path, as Markdown. */
export type Texts = Readonly<Record<string, string>>;

/** A note as the cache and the reader of files would hand it over. */
export function noteOf(path: string, text: string): Note {
  return { path, metadata: buildMetadata(text), text };
}

/** A vault of these paths: links lead by path or by name, the nearest folder first; daily notes lie in `Daily/`. */
export function vaultOf(paths: () => Iterable<string>): Vault {
  return { resolve: (link, from) => resolve(link, from, [...paths()]), dailyNoteDay, readUserDay };
}

/** An index of these notes, with their texts read; `rules` differ from the defaults where given. */
export function readVault(texts: Texts, rules: Partial<Rules> = {}): PeopleIndex {
  const index = new PeopleIndex({ ...DEFAULT_RULES, peopleFolders: ['People'], ...rules }, vaultOf(() => Object.keys(texts)));
  const notes = Object.entries(texts).map(([path, text]) => noteOf(path, text));
  for (const note of notes.filter((each) => index.announce(each))) index.put(note);
  return index;
}

function resolve(link: string, from: string, paths: readonly string[]): string | null {
  const wanted = `/${link.replace(/\.md$/i, '').toLowerCase()}.md`;
  const found = paths.filter((path) => `/${path.toLowerCase()}`.endsWith(wanted));
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const rank = (path: string): number => (path.toLowerCase() === wanted.slice(1) ? 0 : path.startsWith(folder) ? 1 : 2);
  return found.sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
}

function dailyNoteDay(path: string): Day | null {
  const match = /^Daily\/(.*)\.md$/.exec(path);
  return match ? toDay(match[1] ?? '') : null;
}

/** The user's own format is `4 March 2026`. */
function readUserDay(text: string): Day | null {
  const match = /^(\d{1,2}) March (\d{4})$/.exec(text);
  return match ? toDay(`${match[2] ?? ''}-03-${(match[1] ?? '').padStart(2, '0')}`) : null;
}
