import type { Day } from '../days/day';
import { peopleOf } from '../records/participants';
import { KINDS } from '../records/record-kinds';
import type { Interaction } from '../records/record';
import type { Item } from './item';
import type { Reading } from './reading';
import { tell } from './reading';

/** What a record says that happened. */
type Happened = Pick<Interaction, 'kind' | 'source' | 'day' | 'people'>;

/**
 * Adds what a record says. In a person's own note, a line with a day tells of that person too: they took part where everyone on such a
 * line does, else it was a talk.
 * @param logged the day on such a line
 */
export function tellRecord(item: Item, { kind, source, day, people }: Happened, logged: Day | null, reading: Reading): void {
  const others = logged === null ? [] : reading.own.filter((person) => !people.includes(person));
  const together = kind !== 'mentioned' && KINDS[kind].everyone;
  tell(reading, kind, source, day, item.line, together ? [...others, ...people] : people, introducedBy(people, item));
  if (!together && others.length > 0) tell(reading, 'talked', 'log', day, item.line, others);
}

/** Whom an introduction received is to: the others on its line. */
function introducedBy(people: readonly string[], { kind, tag, people: links }: Item): readonly string[] | undefined {
  const isIntroduction = kind === 'received' && tag.toLowerCase().endsWith('/introduction');
  return isIntroduction ? peopleOf(links).filter((person) => !people.includes(person)) : undefined;
}
