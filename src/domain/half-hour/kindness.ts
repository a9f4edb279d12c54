import { addDays } from '../days/day';
import type { Day } from '../days/day';
import { hashOfWeek } from '../follow-ups/hash-of-week';
import { lastContact } from '../follow-ups/last-contact';
import { stableHash } from '../follow-ups/stable-hash';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import { whoCouldMeet } from '../sharing/who-could-meet';
import { canBeSuggested, isPutOff } from '../sharing/who-might-like';
import type { Suggestion } from './half-hour';

/** For so many days after something was given to somebody, others come first. */
const RECENT_DAYS = 30;
/** So many pairs are looked for: some of them may be at rest. */
const PAIRS = 12;

/** Whether a suggestion may be made: it is not at rest, and nobody in it has been named already. */
export type MayBeMade = (key: string, people: readonly string[]) => boolean;

/**
 * One kindness: somebody to whom the user could offer something, by what they are looking for or else care about, and one pair to introduce.
 * Somebody with whom there was contact once, though not today; never those who are silent, deceased or put off, and the user. Drawn by week and path.
 */
export function kindness(people: KnownPeople, today: Day, rules: Rules, mayBeMade: MayBeMade): Suggestion[] {
  const pair = whoCouldMeet(people, today, rules, PAIRS).find((each) => mayBeMade(pairKey(each), [each.seeker, each.other]));
  const offer = bestOffer(people, today, rules, (key, all) => mayBeMade(key, all) && !all.includes(pair?.seeker ?? ''));
  return [...(offer ? [offer] : []), ...(pair ? [{ type: 'pair' as const, key: pairKey(pair), pair }] : [])];
}

function pairKey({ seeker, other }: { readonly seeker: string; readonly other: string }): string {
  return ['pair', ...[seeker, other].sort()].join('|');
}

function bestOffer(people: KnownPeople, today: Day, rules: Rules, mayBeMade: MayBeMade): Suggestion | null {
  const week = hashOfWeek(today);
  let best: { readonly facts: PersonFacts; readonly rank: number } | null = null;
  for (const facts of people.all()) {
    const { person } = facts;
    if (person.lookingFor.length + person.interests.length === 0 || !mayBeOffered(facts, today, rules) || !mayBeMade(`offer|${person.path}`, [person.path])) continue;
    // Whoever is looking for something comes before whoever cares about something.
    const rank = stableHash(person.path, week) / 2 ** 32 + Number(person.lookingFor.length === 0);
    if (best === null || rank < best.rank) best = { facts, rank };
  }
  return best && offerTo(best.facts);
}

function offerTo({ person }: PersonFacts): Suggestion {
  const [wanted] = person.lookingFor;
  const about = wanted === undefined ? { by: 'interest' as const, topic: person.interests[0] ?? '' } : { by: 'looking-for' as const, topic: wanted };
  return { type: 'offer', key: `offer|${person.path}`, person, ...about };
}

function mayBeOffered(facts: PersonFacts, today: Day, rules: Rules): boolean {
  const { person, awaiting, interactions } = facts;
  const last = lastContact(facts, today);
  if (awaiting || person.wantToMeet || !canBeSuggested(person, rules) || isPutOff(person, today) || last === null || last.day === today) return false;
  const since = addDays(today, -RECENT_DAYS);
  return !interactions.some(({ kind, day }) => kind === 'gave' && day >= since && day <= today);
}
