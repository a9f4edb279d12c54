import type { Day } from '../days/day';
import { daysBetween } from '../days/day';
import type { KnownPeople } from '../persons/person-facts';
import type { Rules } from '../rules';
import type { FollowUp, Group } from './follow-up';
import { GROUPS } from './follow-up';
import type { FollowUpList } from './follow-up-list';
import { followUpsOf } from './follow-ups-of';
import { comingUpUntil, isShown } from './placing';
import { stableHash } from './stable-hash';
import { RHYTHMS_AT_ONCE } from './windows';

/** What is remembered outside the notes, and may be lost. */
export interface ListHints {
  /** Keys of the birthdays that are hidden this year; such a key holds the birthday's day. */
  readonly hiddenBirthdays?: ReadonlySet<string>;
}

/** Whoever has a row in one of these does not stand among the rhythms as well. */
const BEFORE_RHYTHM: readonly Group[] = ['promises', 'thanks', 'introductions', 'dates'];
/** Weeks begin on a Monday; this was one. */
const FIRST_MONDAY = '1970-01-05' as Day;

/**
 * The list of a day: every follow-up once, in groups, each by due day and then by a hash of the path.
 * Of the rhythms three show, drawn by a hash of path and week; the others are behind "more".
 */
export function listFollowUps(people: KnownPeople, today: Day, rules: Rules, hints: ListHints = {}): FollowUpList {
  const all = everyFollowUp(people, today, rules);
  for (const key of hints.hiddenBirthdays ?? []) all.delete(key);
  const groups = grouped(all.values(), today);
  const rhythms = rhythmsApart(groups);
  const drawn = drawForWeek(rhythms, today);
  groups.set('rhythm', rhythms.filter((row) => drawn.has(row)));
  return {
    groups: GROUPS.map((group) => ({ group, rows: inOrder(groups.get(group) ?? []) })).filter(({ rows }) => rows.length > 0),
    moreRhythms: inOrder(rhythms.filter((row) => !drawn.has(row))),
    next: nextOf(all.values(), today),
  };
}

/** By key, so that what several people share is there once. */
function everyFollowUp(people: KnownPeople, today: Day, rules: Rules): Map<string, FollowUp> {
  const all = new Map<string, FollowUp>();
  for (const facts of people.all()) {
    for (const followUp of followUpsOf(facts, people, today, rules)) all.set(followUp.key, followUp);
  }
  return all;
}

function grouped(followUps: Iterable<FollowUp>, today: Day): Map<Group, FollowUp[]> {
  const until = comingUpUntil(today);
  const groups = new Map<Group, FollowUp[]>(GROUPS.map((group) => [group, []]));
  for (const followUp of followUps) {
    if (isShown(followUp, today, until)) groups.get(followUp.group)?.push(followUp);
  }
  return groups;
}

/** The rhythms of those who have no row above. */
function rhythmsApart(groups: ReadonlyMap<Group, readonly FollowUp[]>): readonly FollowUp[] {
  const above = new Set(BEFORE_RHYTHM.flatMap((group) => groups.get(group) ?? []).flatMap(({ people }) => people));
  return (groups.get('rhythm') ?? []).filter(({ people }) => !people.some((path) => above.has(path)));
}

/** Another three each week, so that the same names don't sit there for months; the same three on every device. */
function drawForWeek(rhythms: readonly FollowUp[], today: Day): ReadonlySet<FollowUp> {
  const week = Math.floor(daysBetween(FIRST_MONDAY, today) / 7);
  return new Set(sortedBy(rhythms, ({ people }) => stableHash(`${week} ${people.join()}`)).slice(0, RHYTHMS_AT_ONCE));
}

function inOrder(rows: readonly FollowUp[]): readonly FollowUp[] {
  const byHash = sortedBy(rows, ({ people }) => stableHash(people[0] ?? ''));
  return byHash.sort((a, b) => compare(a.due ?? '', b.due ?? ''));
}

/** The hash is made once for each row; equal ones are in the order of their keys. */
function sortedBy(rows: readonly FollowUp[], hashOf: (row: FollowUp) => number): FollowUp[] {
  const hashed = rows.map((row) => ({ row, hash: hashOf(row) }));
  return hashed.sort((a, b) => a.hash - b.hash || compare(a.row.key, b.row.key)).map(({ row }) => row);
}

/** The next day on which somebody waits; a birthday is no waiting. */
function nextOf(followUps: Iterable<FollowUp>, today: Day): FollowUpList['next'] {
  let next: FollowUpList['next'] = null;
  for (const followUp of followUps) {
    const { due: day, kind } = followUp;
    if (day === null || day <= today || kind === 'birthday' || (next && next.day < day)) continue;
    if (!next || day < next.day || followUp.key < next.followUp.key) next = { followUp, day };
  }
  return next;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
