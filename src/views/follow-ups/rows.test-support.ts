import type { FollowUp, Group } from '../../domain/follow-ups/follow-up';
import type { FollowUpList } from '../../domain/follow-ups/follow-up-list';
import { day, personWith, SAM, task } from '../../domain/follow-ups/follow-ups.test-support';

/** A promise to Sam, unless said otherwise. */
export function row(key: string, given: Partial<FollowUp> = {}): FollowUp {
  return { key, kind: 'promise', group: 'promises', people: [SAM], due: day('2026-03-09'), soft: false, cause: { type: 'task', task: task('promise'), copies: [] }, ...given };
}

export function rhythmRow(key: string, path = SAM): FollowUp {
  const cause = { type: 'rhythm', person: personWith(path), rhythm: { unit: 'days', count: 30 }, last: null, onlyMentioned: false } as const;
  return row(key, { kind: 'rhythm', group: 'rhythm', people: [path], cause });
}

/** So many rows of a group, with keys from 0. */
export function rowsOf(group: Group, count: number): FollowUp[] {
  return Array.from({ length: count }, (_, index) => row(String(index), { group }));
}

/** A list of these rows, in the groups that they name. */
export function listOf(rows: readonly FollowUp[], moreRhythms: readonly FollowUp[] = []): FollowUpList {
  const groups = [...new Set(rows.map((each) => each.group))];
  return { groups: groups.map((group) => ({ group, rows: rows.filter((each) => each.group === group) })), moreRhythms, plentyInHand: false, awayUntil: null, next: null };
}
