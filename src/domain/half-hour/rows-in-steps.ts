import type { Day } from '../days/day';
import { easeOf } from '../follow-ups/ease';
import type { FollowUp, FollowUpKind } from '../follow-ups/follow-up';
import type { FollowUpList } from '../follow-ups/follow-up-list';
import type { KnownPeople } from '../persons/person-facts';
import type { HalfHourItem } from './half-hour';

/** Which rows of the list stand in which step. */
const KINDS = {
  promises: ['introduce', 'promise', 'task'],
  thanks: ['congratulate', 'thank', 'introducer', 'tell', 'advice'],
  'in-touch': ['birthday', 'idea', 'date', 'rhythm'],
} as const satisfies Readonly<Record<string, readonly FollowUpKind[]>>;

/**
 * The rows of the list that are due or have no day, by step: what is easy first, then what is fresh, then what is about people who can be reached.
 * Untagged tasks without a day and what is from before the start day stay in the list.
 */
export function rowsInSteps(list: FollowUpList, people: KnownPeople, today: Day): Readonly<Record<keyof typeof KINDS, readonly HalfHourItem[]>> {
  const rows = list.groups.flatMap((group) => group.rows).filter((row) => isForToday(row, today));
  const inStep = (step: keyof typeof KINDS): HalfHourItem[] => {
    const kinds: readonly FollowUpKind[] = KINDS[step];
    const ranked = rows.filter(({ kind }) => kinds.includes(kind)).map((row) => ({ row, ease: easeOf(row, people) }));
    return ranked.sort((a, b) => a.ease - b.ease).map(({ row }) => ({ type: 'row', key: row.key, row }));
  };
  return { promises: inStep('promises'), thanks: inStep('thanks'), 'in-touch': inStep('in-touch') };
}

function isForToday({ kind, group, due }: FollowUp, today: Day): boolean {
  return group !== 'before' && (due === null ? kind !== 'task' : due <= today);
}
