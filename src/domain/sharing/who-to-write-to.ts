import type { Day } from '../days/day';
import { addMonths } from '../days/day';
import type { FollowUp, FollowUpKind } from '../follow-ups/follow-up';
import { drawn, seedOfWeek } from '../follow-ups/draw';
import { easeOf } from '../follow-ups/ease';
import { lastContact } from '../follow-ups/last-contact';
import { listFollowUps } from '../follow-ups/list-follow-ups';
import type { ListHints } from '../follow-ups/list-follow-ups';
import { rhythmOf } from '../follow-ups/rhythm-of';
import type { KnownPeople } from '../persons/person-facts';
import type { Rules } from '../rules';
import { interestOf, longAgo, sharedInterest, yourInterests } from './long-ago';
import { canBeSuggested, isPutOff } from './suggestable';

/** What writing alone does not do: a promise is to be kept, and advice to be tried. */
const MORE_THAN_WRITING: ReadonlySet<FollowUpKind> = new Set<FollowUpKind>(['promise', 'introduce', 'task', 'advice']);

/** So many months without contact, and there may be something to hear from somebody who has no rhythm. */
const LONG_MONTHS = 6;

/**
 * Who could be written to today, each person once with the easiest reason: what is due and about one person alone, and those with whom there
 * has been no contact for half a year and who share an interest. The order is the same on every device, and another one each week.
 * Never those who are silent, deceased or put off, and the user; with plenty in hand, nobody without a follow-up.
 */
export function whoToWriteTo(people: KnownPeople, today: Day, rules: Rules, hints: ListHints): FollowUp[] {
  const list = listFollowUps(people, today, rules, hints);
  const due = [...list.groups.flatMap(({ rows }) => rows), ...list.moreRhythms].filter((row) => isToWriteAbout(row, today));
  const reasons = list.plentyInHand ? due : [...due, ...fromLongAgo(people, today, rules)];
  const ranked = drawn(reasons.filter((row) => mayBeNamed(row, people, today, rules)), seedOfWeek(today), pathOf).map((row) => ({ row, ease: easeOf(row, people) }));
  const named = new Set<string>();
  return ranked.sort((a, b) => a.ease - b.ease).map(({ row }) => row).filter((row) => !named.has(pathOf(row)) && named.add(pathOf(row)));
}

function isToWriteAbout({ kind, group, people, due, cause }: FollowUp, today: Day): boolean {
  const asksAboutAdvice = cause.type === 'task' && cause.advice?.answers.length === 0;
  return !MORE_THAN_WRITING.has(kind) && group !== 'before' && people.length === 1 && (due === null || due <= today) && !asksAboutAdvice;
}

function mayBeNamed(row: FollowUp, people: KnownPeople, today: Day, rules: Rules): boolean {
  const facts = people.facts(pathOf(row));
  return facts !== null && canBeSuggested(facts, rules) && !isPutOff(facts.person, today);
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

function pathOf({ people: [path = ''] }: FollowUp): string {
  return path;
}
