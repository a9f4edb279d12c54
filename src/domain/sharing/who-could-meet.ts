import type { Day } from '../days/day';
import { stableHash } from '../follow-ups/stable-hash';
import { fold } from '../persons/find-people';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import { canBeSuggested, isPutOff } from './who-might-like';
import { closeness } from './words-in';

/** Two people who would gain from knowing each other: what one is looking for meets what the other cares about or does. */
export interface Pair {
  readonly seeker: string;
  readonly other: string;
  /** What the seeker is looking for, in the words of their note. */
  readonly topic: string;
  readonly by: 'interests' | 'role' | 'company';
  /** What of the other meets it, in the words of their note. */
  readonly found: string;
}

/**
 * Pairs of people, each once, in an order that stays for a day and is another one the next.
 * Never somebody who is silent, deceased or put off, the user, or two who have met already: introduced, met in one meeting, or of one company.
 */
export function whoCouldMeet(people: KnownPeople, today: Day, rules: Rules): Pair[] {
  const all = [...people.all()].filter(({ person }) => canBeSuggested(person, rules) && !isPutOff(person, today));
  const pairs = new Map<string, Pair>();
  for (const seeker of all.filter(({ person }) => person.lookingFor.length > 0)) {
    for (const other of all) {
      const key = keyOf(seeker, other);
      const pair = seeker === other || pairs.has(key) ? null : pairOf(seeker, other);
      if (pair && !knowEachOther(seeker, other)) pairs.set(key, pair);
    }
  }
  const ranked = [...pairs].map(([key, pair]) => ({ key, pair, rank: stableHash(`${today} ${key}`) }));
  return ranked.sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1)).map(({ pair }) => pair);
}

function pairOf({ person: seeker }: PersonFacts, { person: other }: PersonFacts): Pair | null {
  const offers = [
    ...other.interests.map((found) => ({ by: 'interests' as const, found })),
    ...(other.role === null ? [] : [{ by: 'role' as const, found: other.role }]),
    ...(other.company === null ? [] : [{ by: 'company' as const, found: other.company }]),
  ];
  for (const topic of seeker.lookingFor) {
    const offer = offers.find(({ found }) => closeness(topic, found) === 1);
    if (offer) return { seeker: seeker.path, other: other.path, topic, ...offer };
  }
  return null;
}

function knowEachOther(a: PersonFacts, b: PersonFacts): boolean {
  const [one, two] = [a.person.path, b.person.path];
  return isNamedIn(a.introductions, two)
    || a.introducers.includes(two) || b.introducers.includes(one)
    || isNamedIn(a.interactions.filter(({ kind }) => kind === 'met' || kind === 'talked'), two)
    || (a.person.company !== null && b.person.company !== null && fold(a.person.company) === fold(b.person.company));
}

function isNamedIn(records: readonly { readonly people: readonly string[] }[], path: string): boolean {
  return records.some(({ people }) => people.includes(path));
}

function keyOf({ person: a }: PersonFacts, { person: b }: PersonFacts): string {
  return [a.path, b.path].sort().join('\n');
}
