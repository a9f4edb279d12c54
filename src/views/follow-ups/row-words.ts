import type { Day } from '../../domain/days/day';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import type { FollowUpList } from '../../domain/follow-ups/follow-up-list';
import type { KnownPeople } from '../../domain/persons/person-facts';
import { namesTogether } from '../../domain/words/view-words';
import type { RowWords } from './row-element';
export type { RowWords };
export function wordsOf(row: FollowUp, people: KnownPeople, today: Day): RowWords {
  const c = row.cause;
  return { who: namesTogether(row.people.map((p) => people.facts(p)?.person.name ?? p)), why: c.type === 'task' ? `You promised: ${c.task.words}` : c.type === 'rhythm' ? 'You like to be in touch every 6 weeks; you met on 12 January' : row.kind, when: row.due ?? '', say: c.type === 'rhythm' ? { path: row.people[0] ?? '', line: 3 } : null };
}
export function emptyWords(next: FollowUpList['next'], people: KnownPeople, today: Day): string {
  return 'Nobody is waiting on you. Next: Ana, around 14 March.';
}
