import type { Day } from '../days/day';
import { foldName } from './fold-name';
import type { KnownPeople, PersonFacts } from './person-facts';

/** A person that a query found, and the name or alias that it found them by. */
export interface FoundPerson {
  readonly facts: PersonFacts;
  readonly by: string;
}

/**
 * The people whose name, alias or company has words that begin with the words of a query, in any order,
 * accents and case aside; those in touch most recently come first, and then by name.
 * @param most how many are wanted
 * @example findPeople(people, 'son riv', 5) // Soňa Rivera
 */
export function findPeople(people: KnownPeople, query: string, most: number): FoundPerson[] {
  const wanted = wordsOf(query);
  const found: FoundPerson[] = [];
  for (const facts of people.all()) {
    const { name, aliases, company } = facts.person;
    const by = [name, ...aliases].find((text) => matches(wanted, text)) ?? (company && matches(wanted, `${name} ${company}`) ? name : null);
    if (by !== null) found.push({ facts, by });
  }
  return found.sort(byRecency).slice(0, most);
}

function wordsOf(text: string): string[] {
  return foldName(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function matches(wanted: readonly string[], text: string): boolean {
  const words = wordsOf(text);
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

function byRecency(a: FoundPerson, b: FoundPerson): number {
  const [lastA, lastB] = [newest(a.facts), newest(b.facts)];
  return lastA === lastB ? a.facts.person.name.localeCompare(b.facts.person.name) : lastA < lastB ? 1 : -1;
}

function newest(facts: PersonFacts): Day | '' {
  return facts.interactions[0]?.day ?? '';
}
