import type { Day } from '../days/day';
import { addDays } from '../days/day';
import type { FollowUp } from '../follow-ups/follow-up';
import type { FollowUpList } from '../follow-ups/follow-up-list';
import { isInCircle } from '../persons/circles';
import type { KnownPeople } from '../persons/person-facts';
import type { BlockOptions } from './read-list-block';

/** The part of a day's list that a block shows: its groups, its circle whatever the case, no more than its number of rows, from the top. */
export function listForBlock(list: FollowUpList, options: BlockOptions, people: Pick<KnownPeople, 'facts'>, today: Day): FollowUpList {
  const until = addDays(today, options.daysAhead);
  const isOfCircle = (path: string): boolean => isInCircle(people.facts(path)?.person.circles ?? [], options.circle);
  const fits = (row: FollowUp): boolean => row.people.some(isOfCircle) && (row.due === null || row.due <= until);
  let room = options.number;
  const groups = list.groups.flatMap(({ group, rows }) => {
    const shown = options.show.has(group) ? rows.filter(fits).slice(0, room) : [];
    room -= shown.length;
    return shown.length > 0 ? [{ group, rows: shown }] : [];
  });
  return { ...list, groups, moreRhythms: [] };
}
