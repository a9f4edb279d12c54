import { GROUPS, type FollowUp, type Group } from '../../domain/follow-ups/follow-up';
import type { FollowUpList } from '../../domain/follow-ups/follow-up-list';

/** How many rows of a part are drawn before "Show more", and how many more each time. */
export const PAGE = 50;

/** A part of the screen with a heading: a group of follow-ups, or at the end the notes that can't be read as meant. */
export type PartId = Group | 'problems';

/** How the user wants to see the list. */
export interface Look {
  isFolded(id: PartId): boolean;
  /** How many pages of a part are shown, from 1. */
  pages(id: PartId): number;
  readonly allRhythms: boolean;
  matches(row: FollowUp): boolean;
}

/** A group as it is drawn. */
export interface Part {
  readonly id: Group;
  readonly folded: boolean;
  /** The rows to draw: none when it is folded. */
  readonly rows: readonly FollowUp[];
  /** Whether there are more than these pages hold. */
  readonly hasMore: boolean;
  /** Whether there are rhythms that are around now but not drawn for this week: behind a "more" of their own. */
  readonly hasOthers: boolean;
  /** How many rows match, drawn or not. */
  readonly count: number;
}

/** What is drawn, in order: the groups of the list that hold a row that matches. */
export function partsOf(list: FollowUpList, look: Look): readonly Part[] {
  return GROUPS.flatMap((id) => {
    const rows = matchingRows(id, list, look);
    const hasOthers = id === 'rhythm' && !look.allRhythms && list.moreRhythms.some((row) => look.matches(row));
    if (rows.length === 0 && !hasOthers) return [];
    if (look.isFolded(id)) return { id, folded: true, rows: [], hasMore: false, hasOthers: false, count: rows.length };
    const shown = look.pages(id) * PAGE;
    return { id, folded: false, rows: rows.slice(0, shown), hasMore: rows.length > shown, hasOthers, count: rows.length };
  });
}

/** The rows of one group that match, drawn or not; with the other rhythms once they have been asked for. */
export function matchingRows(group: Group, list: FollowUpList, look: Look): readonly FollowUp[] {
  const rows = list.groups.find((candidate) => candidate.group === group)?.rows ?? [];
  const all = group === 'rhythm' && look.allRhythms ? [...rows, ...list.moreRhythms] : rows;
  return all.filter((row) => look.matches(row));
}
