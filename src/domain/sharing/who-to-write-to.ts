import type { Day } from '../days/day';
import { addMonths } from '../days/day';
import type { FollowUp, FollowUpKind } from '../follow-ups/follow-up';
import { hashOfWeek } from '../follow-ups/hash-of-week';
import { lastContact } from '../follow-ups/last-contact';
import { listFollowUps } from '../follow-ups/list-follow-ups';
import type { ListHints } from '../follow-ups/list-follow-ups';
import { rhythmOf } from '../follow-ups/rhythm-of';
import { stableHash } from '../follow-ups/stable-hash';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import { interestOf, longAgo, sharedInterest, yourInterests } from './long-ago';
import { canBeSuggested, isPutOff } from './who-might-like';

/** What there can be to write about, what is easy to begin first. A promise is to be kept, and advice to be tried: writing alone does neither. */
export const EASY_FIRST: readonly FollowUpKind[] = ['birthday', 'congratulate', 'thank', 'introducer', 'tell', 'idea', 'date', 'rhythm', 'long-ago'];

/** So many months without contact, and there may be something to hear from somebody who has no rhythm. */
const LONG_MONTHS = 6;

/** What makes one person come before another, the first difference decides; the last is the hash. */
type Rank = readonly [ease: number, isSoft: number, isOutOfReach: number, hash: number];

/**
 * Who could be written to today, each person once with the easiest reason: what is due and about one person alone, and those with whom there
 * has been no contact for half a year and who share an interest. The order is the same on every device, and another one each week.
 * Never those who are silent, deceased or put off, and the user; with plenty in hand, nobody without a follow-up.
 */
export function whoToWriteTo(people: KnownPeople, today: Day, rules: Rules, hints: ListHints): FollowUp[] {
  const list = listFollowUps(people, today, rules, hints);
  const due = [...list.groups.flatMap(({ rows }) => rows), ...list.moreRhythms].filter((row) => isToWriteAbout(row, today));
  const reasons = list.plentyInHand ? due : [...due, ...fromLongAgo(people, today, rules)];
  const week = hashOfWeek(today);
  const ranked = reasons.flatMap((row) => {
    const facts = people.facts(row.people[0] ?? '');
    return facts && mayBeNamed(facts, today, rules) ? [{ row, rank: rankOf(row, facts, week) }] : [];
  });
  ranked.sort((a, b) => compare(a.rank, b.rank) || (a.row.key < b.row.key ? -1 : 1));
  const named = new Set<string>();
  return ranked.map(({ row }) => row).filter(({ people: [path = ''] }) => !named.has(path) && named.add(path));
}

function isToWriteAbout({ kind, group, people, due, cause }: FollowUp, today: Day): boolean {
  const asksAboutAdvice = cause.type === 'task' && cause.advice?.answers.length === 0;
  return EASY_FIRST.includes(kind) && group !== 'before' && people.length === 1 && (due === null || due <= today) && !asksAboutAdvice;
}

function mayBeNamed({ person, awaiting }: PersonFacts, today: Day, rules: Rules): boolean {
  return !awaiting && canBeSuggested(person, rules) && !isPutOff(person, today);
}

function fromLongAgo(people: KnownPeople, today: Day, rules: Rules): FollowUp[] {
  const yours = yourInterests(people, rules);
  const before = addMonths(today, -LONG_MONTHS);
  return [...people.all()].flatMap((facts): FollowUp[] => {
    const { person } = facts;
    const shared = yours.length === 0 ? interestOf(facts) : sharedInterest(facts, yours);
    if (shared === null || person.wantToMeet || rhythmOf(person, rules) !== null) return [];
    const last = lastContact(facts, today);
    return last === null || last.day > before ? [] : [longAgo(facts, last, shared)];
  });
}

function rankOf(row: FollowUp, { person }: PersonFacts, week: number): Rank {
  const isOutOfReach = person.emails.length + person.phones.length === 0;
  return [EASY_FIRST.indexOf(row.kind), Number(row.soft), Number(isOutOfReach), stableHash(person.path, week)];
}

function compare(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}
