import type { Day } from '../days/day';
import type { KnownPeople } from '../persons/person-facts';
import type { Rules } from '../rules';
import { awayOn, isForAway } from './away';
import type { FollowUp, Group } from './follow-up';
import { GROUPS } from './follow-up';
import type { FollowUpList } from './follow-up-list';
import { everyFollowUp } from './every-follow-up';
import { firstDrawn, seedOfWeek } from './draw';
import { comingUpUntil, isShown } from './placing';
import { plentyInHand } from './plenty-in-hand';
import { RHYTHMS_AT_ONCE } from './windows';

/** What is remembered outside the notes. */
export interface ListHints {
  /** Keys of the birthdays that are hidden this year; such a key holds the birthday's day. */
  readonly hiddenBirthdays?: ReadonlySet<string>;
  /** The day until which the user is away. */
  readonly awayUntil?: Day | null;
}

/** Whoever has a row in one of these does not stand among the rhythms as well; what is folded is not seen. */
const INSTEAD_OF_RHYTHM: readonly Group[] = ['promises', 'thanks', 'introductions', 'dates', 'coming-up'];

/**
 * The list of a day: every follow-up once, in groups, each by due day and then by a hash of the path, those without a day last.
 * Of the rhythms three show, drawn by week and path, so that the same names don't sit there for months; the others are behind "more".
 * Who is away has promises and days of their own choosing in it, and nothing else.
 */
export function listFollowUps(people: KnownPeople, today: Day, rules: Rules, { hiddenBirthdays, awayUntil = null }: ListHints = {}): FollowUpList {
  const away = awayOn(awayUntil, today);
  const every = everyFollowUp(people, today, rules);
  const all = every.filter((row) => (away === null || isForAway(row)) && !(row.kind === 'birthday' && hiddenBirthdays?.has(row.key)));
  const groups = grouped(all, today);
  const rhythms = withoutOtherRows(groups);
  const drawn = firstDrawn(rhythms, RHYTHMS_AT_ONCE, seedOfWeek(today), ({ people: [path = ''] }) => path);
  groups.set('rhythm', rhythms.filter((row) => drawn.includes(row)));
  return {
    groups: GROUPS.map((group) => ({ group, rows: groups.get(group) ?? [] })).filter(({ rows }) => rows.length > 0),
    moreRhythms: rhythms.filter((row) => !drawn.includes(row)),
    plentyInHand: plentyInHand(every),
    awayUntil: away,
    next: nextOf(all, today),
  };
}

function grouped(followUps: readonly FollowUp[], today: Day): Map<Group, FollowUp[]> {
  const until = comingUpUntil(today);
  const groups = new Map<Group, FollowUp[]>(GROUPS.map((group) => [group, []]));
  for (const followUp of followUps) if (isShown(followUp, today, until)) groups.get(followUp.group)?.push(followUp);
  return groups;
}

/** The rhythms of those who have no other row. */
function withoutOtherRows(groups: ReadonlyMap<Group, readonly FollowUp[]>): readonly FollowUp[] {
  const named = new Set<string>();
  for (const group of INSTEAD_OF_RHYTHM) for (const { people } of groups.get(group) ?? []) for (const path of people) named.add(path);
  return (groups.get('rhythm') ?? []).filter(({ people }) => !people.some((path) => named.has(path)));
}

/** The next day on which somebody waits; a birthday is no waiting. @param followUps by due day */
function nextOf(followUps: readonly FollowUp[], today: Day): FollowUpList['next'] {
  let next: FollowUpList['next'] = null;
  for (const followUp of followUps) {
    const { due: day, kind, key } = followUp;
    if (day === null || day <= today || kind === 'birthday') continue;
    if (next !== null && next.day < day) break;
    if (next === null || key < next.followUp.key) next = { followUp, day };
  }
  return next;
}
