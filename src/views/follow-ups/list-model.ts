import { GROUPS, type FollowUp, type Group } from '../../domain/follow-ups/follow-up';
import type { FollowUpList } from '../../domain/follow-ups/follow-up-list';
import type { Problem, ProblemCause } from '../../domain/problems/problem';

/** How many rows of a group are drawn before "Show more", and how many more each time. */
export const PAGE = 50;

/** A part of the screen with a heading: a group of follow-ups, or at the end the notes that can't be read as meant. */
export type SectionId = Group | 'problems';
export const SECTION_IDS: readonly SectionId[] = [...GROUPS, 'problems'];

/** One line below a heading. Keys are unique over the whole screen and stay equal over redraws. */
export type Item =
  | { readonly type: 'row'; readonly key: string; readonly row: FollowUp }
  | { readonly type: 'cause'; readonly key: string; readonly cause: ProblemCause }
  | { readonly type: 'problem'; readonly key: string; readonly problem: Problem }
  | { readonly type: 'more'; readonly key: string; readonly shows: 'page' | 'rhythms' | 'fixes' };

export interface Section {
  readonly id: SectionId;
  readonly folded: boolean;
  /** What is drawn: nothing when folded. */
  readonly items: readonly Item[];
  /** How many rows there are, drawn or not. */
  readonly total: number;
}

/** How the user wants to see the list. */
export interface Look {
  readonly isFolded: (id: SectionId) => boolean;
  /** How many pages of a section are shown, from 1. */
  readonly pages: (id: SectionId) => number;
  readonly allRhythms: boolean;
  readonly matches: (row: FollowUp) => boolean;
}

/**
 * What is drawn, in order: the groups of the list that hold a row that matches, then the problems.
 * A group has at most {@link PAGE} rows a page; the rhythms that are not drawn for this week come behind a "more" of their own,
 * unless there is plenty in hand.
 */
export function sectionsOf(list: FollowUpList, problems: readonly Problem[], look: Look): readonly Section[] {
  const sections = GROUPS.map((group) => groupSection(group, list, look));
  return [...sections, problemSection(problems, look)].filter((section) => section.total > 0);
}

/** The rows of one group that match, drawn or not; with the rhythms behind "more" when they are shown. */
export function matchingRows(group: Group, list: FollowUpList, look: Look): readonly FollowUp[] {
  const rows = list.groups.find((candidate) => candidate.group === group)?.rows ?? [];
  const all = group === 'rhythm' && look.allRhythms ? [...rows, ...list.moreRhythms] : rows;
  return all.filter(look.matches);
}

/** The key of a row on the screen: a row that moves to another group is another one, so the focus does not follow it. */
export function itemKey(row: FollowUp): string {
  return `${row.group}:${row.key}`;
}

function groupSection(group: Group, list: FollowUpList, look: Look): Section {
  const rows = matchingRows(group, list, look);
  const hidden = group === 'rhythm' && !look.allRhythms && !list.plentyInHand ? list.moreRhythms.filter(look.matches).length : 0;
  const folded = look.isFolded(group);
  const shown = rows.slice(0, look.pages(group) * PAGE);
  const items: Item[] = shown.map((row) => ({ type: 'row', key: itemKey(row), row }));
  if (shown.length < rows.length) items.push({ type: 'more', key: `${group}:more`, shows: 'page' });
  if (hidden > 0) items.push({ type: 'more', key: `${group}:rhythms`, shows: 'rhythms' });
  return { id: group, folded, items: folded ? [] : items, total: rows.length + hidden };
}

function problemSection(problems: readonly Problem[], look: Look): Section {
  const folded = look.isFolded('problems');
  const sorted = [...problems].sort((a, b) => compare(a.cause, b.cause) || compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
  const shown = folded ? [] : sorted.slice(0, look.pages('problems') * PAGE);
  const items = shown.flatMap((problem, index) => problemItems(problem, problem.cause !== shown[index - 1]?.cause));
  if (!folded && shown.length < sorted.length) items.push({ type: 'more', key: 'problems:more', shows: 'page' });
  if (!folded && items.length > 0) items.unshift({ type: 'more', key: 'problems:fixes', shows: 'fixes' });
  return { id: 'problems', folded, items, total: problems.length };
}

/** A problem, below the name of its cause where that begins. */
function problemItems(problem: Problem, isFirst: boolean): Item[] {
  const { cause, path, line, property, found } = problem;
  const item: Item = { type: 'problem', key: `problems:${cause}:${path}:${line ?? property ?? ''}:${found}`, problem };
  return isFirst ? [{ type: 'cause', key: `problems:${cause}`, cause }, item] : [item];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
