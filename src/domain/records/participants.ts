import type { PersonLink } from '../notes/item';
import { colonAfter } from './colon';
import type { RecordKind } from './record';
import { KINDS } from './record-kinds';

/**
 * Who took part in a record: the people linked before the first colon that stands after a person link and outside any link;
 * without a colon everyone on the line for `met`, `talked`, `wrote` and `introduce`, and the first one for the other kinds.
 * @param line as it stands in the note; without it only a line about one person can be read
 * @param links to people, in the order of the line
 * @example whoTookPart('gave', '- Gave [[Sam]] and [[Ana]]: a book by [[Bo]]', links) // Sam, Ana
 */
export function whoTookPart(kind: RecordKind, line: string | null, links: readonly PersonLink[]): readonly string[] {
  const first = links[0];
  if (first === undefined) return [];
  if (line === null || links.length === 1) return [first.person];
  const colon = colonAfter(line, first.at.position.end.col);
  if (colon >= 0) return peopleOf(links.filter(({ at }) => at.position.start.col < colon));
  return KINDS[kind].everyone ? peopleOf(links) : [first.person];
}

/** The people of some links, once each, in order. */
export function peopleOf(links: readonly PersonLink[]): readonly string[] {
  const first = links[0];
  if (first === undefined) return [];
  return links.length === 1 ? [first.person] : [...new Set(links.map(({ person }) => person))];
}
