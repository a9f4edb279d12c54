import type { Day } from '../days/day';
import type { Problem } from '../problems/problem';
import * as ACCEPTED from '../words/problem-words';
import type { Person } from './person';

/** The problems of last contacts that lie after today; such a day counts for nothing else. */
export function futureContacts({ path, lastContacts }: Person, today: Day): readonly Problem[] {
  const future = lastContacts.filter((day) => day > today);
  return future.map((found) => ({ path, cause: 'future-contact', property: 'last_contact', found, accepted: ACCEPTED.pastDay }));
}
