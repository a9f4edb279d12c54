import type { Day } from '../days/day';
import { drawn } from '../follow-ups/draw';
import { stableHash } from '../follow-ups/stable-hash';
import { areOfOneCompany } from '../persons/of-one-company';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import { suggestable } from './suggestable';
import { closeness, wordsIn } from './words-in';

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

/** What somebody cares about or does, and its words. */
interface Offers {
  readonly facts: PersonFacts;
  readonly offers: readonly Pick<Pair, 'by' | 'found'>[];
  readonly words: ReadonlySet<string>;
}

/**
 * Pairs of people, each once, in an order that stays for a day and is another one the next; the same seeker does not come twice in a row
 * while there are others. Never somebody who is silent, deceased, put off or not yet met, the user, or two who know each other:
 * introduced, met in one meeting, or of one company.
 * @param most how many are wanted: the rest is not looked for
 */
export function whoCouldMeet(people: KnownPeople, today: Day, rules: Rules, most: number): Pair[] {
  const all = inOrderOfDay(people, today, rules);
  const seekers = [...all.entries()].filter(([, { facts }]) => facts.person.lookingFor.length > 0);
  const pairs = new Map<string, Pair>();
  // Everybody is held against the next one, then against the one after that: so all meet all, and names alternate.
  for (let apart = 1; apart < all.length && pairs.size < most; apart += 1) {
    for (const [at, { facts: seeker }] of seekers) {
      const other = all[(at + apart) % all.length];
      const pair = other && pairOf(seeker, other);
      if (pair && pairs.size < most && !knowEachOther(seeker, other.facts)) pairs.set(keyOf(pair), pairs.get(keyOf(pair)) ?? pair);
    }
  }
  return [...pairs.values()];
}

function inOrderOfDay(people: KnownPeople, today: Day, rules: Rules): Offers[] {
  return drawn(suggestable(people, today, rules), stableHash(`${today} `), ({ person }) => person.path).map(offersOf);
}

function offersOf(facts: PersonFacts): Offers {
  const { interests, role, company } = facts.person;
  const offers = [
    ...interests.map((found) => ({ by: 'interests' as const, found })),
    ...(role === null ? [] : [{ by: 'role' as const, found: role }]),
    ...(company === null ? [] : [{ by: 'company' as const, found: company }]),
  ];
  return { facts, offers, words: new Set(offers.flatMap(({ found }) => [...wordsIn(found)])) };
}

function pairOf({ person: seeker }: PersonFacts, { facts: { person: other }, offers, words }: Offers): Pair | null {
  for (const topic of seeker.lookingFor) {
    if (![...wordsIn(topic)].some((word) => words.has(word))) continue;
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
    || areOfOneCompany(a.person, b.person);
}

function isNamedIn(records: readonly { readonly people: readonly string[] }[], path: string): boolean {
  return records.some(({ people }) => people.includes(path));
}

function keyOf({ seeker, other }: Pair): string {
  return [seeker, other].sort().join('\n');
}
