import { addDays } from '../days/day';
import type { Day } from '../days/day';
import { drawn, seedOfWeek } from '../follow-ups/draw';
import { lastContact } from '../follow-ups/last-contact';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import { whoCouldMeet } from '../sharing/who-could-meet';
import { suggestable } from '../sharing/suggestable';
import type { Suggestion } from './half-hour';

/** For so many days after something was given to somebody, nothing more is suggested for them. */
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
  const fits = (facts: PersonFacts): boolean => mayBeOffered(facts, today) && mayBeMade(`offer|${facts.person.path}`, [facts.person.path]);
  const all = drawn(suggestable(people, today, rules), seedOfWeek(today), ({ person }) => person.path);
  const best = all.find((facts) => facts.person.lookingFor.length > 0 && fits(facts)) ?? all.find((facts) => facts.person.interests.length > 0 && fits(facts));
  return best ? offerTo(best) : null;
}

function offerTo({ person }: PersonFacts): Suggestion {
  const [wanted] = person.lookingFor;
  const about = wanted === undefined ? { by: 'interest' as const, topic: person.interests[0] ?? '' } : { by: 'looking-for' as const, topic: wanted };
  return { type: 'offer', key: `offer|${person.path}`, person, ...about };
}

function mayBeOffered(facts: PersonFacts, today: Day): boolean {
  const last = lastContact(facts, today);
  if (last === null || last.day === today) return false;
  const since = addDays(today, -RECENT_DAYS);
  return !facts.interactions.some(({ kind, day }) => kind === 'gave' && day >= since && day <= today);
}
