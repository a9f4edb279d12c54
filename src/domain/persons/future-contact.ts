import type { Day } from '../days/day';
import type { Problem } from '../problems/problem';
import * as ACCEPTED from '../words/problem-words';
import type { Person } from './person';

/**
 * The problem of a last contact that lies after today; such a day counts for nothing else.
 * @returns null when there is none.
 */
export function futureContact(person: Person, today: Day): Problem | null {
  const { path, lastContact } = person;
  if (lastContact === null || lastContact <= today) return null;
  return { path, cause: 'future-contact', property: 'last_contact', found: lastContact, accepted: ACCEPTED.pastDay };
}
