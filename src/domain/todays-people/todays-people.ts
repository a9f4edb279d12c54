import type { Day } from '../days/day';
import { ASKING } from '../follow-ups/follow-up';
import type { FollowUp } from '../follow-ups/follow-up';
import type { FollowUpList } from '../follow-ups/follow-up-list';

/**
 * Whom today's note may name, in the order of the list: what asks for something today, and whose birthday it is. Everybody once.
 * Somebody who has plenty in hand is reminded of no rhythm.
 */
export function todaysPeople({ groups, plentyInHand }: FollowUpList, today: Day): readonly FollowUp[] {
  const named = new Set<string>();
  const rows = groups.flatMap(({ group, rows: all }) => (ASKING.has(group) ? all : all.filter(({ kind, due }) => kind === 'birthday' && due === today)));
  return rows.filter(({ group, people }) => {
    if ((plentyInHand && group === 'rhythm') || people.every((path) => named.has(path))) return false;
    people.forEach((path) => named.add(path));
    return true;
  });
}
