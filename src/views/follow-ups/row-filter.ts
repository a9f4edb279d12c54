import type { FollowUp } from '../../domain/follow-ups/follow-up';
import { circlesAmong, isInCircle } from '../../domain/persons/circles';
import { foldName } from '../../domain/persons/fold-name';
import type { Person } from '../../domain/persons/person';
import type { KnownPeople } from '../../domain/persons/person-facts';

/**
 * Whether a row fits what the user looks for: every word of the query stands in its names, aliases, company, circles or sentence,
 * case and accents aside, and one of its people is in the circle. An empty query and an empty circle fit everything.
 */
export function rowFilter(query: string, circle: string, people: KnownPeople, sentence: (row: FollowUp) => string): (row: FollowUp) => boolean {
  const words = foldName(query).split(/\s+/).filter((word) => word !== '');
  const personsOf = (row: FollowUp): readonly Person[] => row.people.flatMap((path) => people.facts(path)?.person ?? []);
  return (row) => {
    if (circle !== '' && !personsOf(row).some(({ circles }) => isInCircle(circles, circle))) return false;
    if (words.length === 0) return true;
    const text = foldName([...personsOf(row).map(personText), sentence(row)].join(' '));
    return words.every((word) => text.includes(word));
  };
}

/** The circles of all people, in the order of the alphabet. */
export function circlesOf(people: KnownPeople): string[] {
  return circlesAmong([...people.all()].map(({ person }) => person.circles));
}

function personText(person: Person): string {
  return [person.name, ...person.aliases, person.company ?? '', ...person.circles].join(' ');
}
