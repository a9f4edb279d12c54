import type { KnownPeople } from '../persons/person-facts';
import type { FollowUp, FollowUpKind } from './follow-up';

/** What is easy to begin comes first; but what was promised comes before everything. */
const EASY_FIRST: readonly FollowUpKind[] = ['promise', 'introduce', 'task', 'birthday', 'congratulate', 'thank', 'introducer', 'tell', 'advice', 'idea', 'date', 'rhythm', 'long-ago'];

/** How easy a row is to begin, the lower the easier: by its kind, then fresh before soft, then people who can be reached before others. A whole number. */
export function easeOf({ kind, soft, people: paths }: FollowUp, people: Pick<KnownPeople, 'facts'>): number {
  const canBeReached = paths.some((path) => {
    const person = people.facts(path)?.person;
    return person !== undefined && person.emails.length + person.phones.length > 0;
  });
  return EASY_FIRST.indexOf(kind) * 4 + Number(soft) * 2 + Number(!canBeReached);
}
