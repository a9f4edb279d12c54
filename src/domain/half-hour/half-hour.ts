import type { FollowUp } from '../follow-ups/follow-up';
import { lineOf } from '../follow-ups/follow-up';
import type { Person } from '../persons/person';
import type { Pair } from '../sharing/who-could-meet';

/** The steps of the half hour, in their order. */
export const STEP_IDS = ['promises', 'thanks', 'in-touch', 'kindness', 'old-tie', 'meet', 'note'] as const;
export type StepId = (typeof STEP_IDS)[number];

/** So many people a step names to be in touch with, or to ask: who is left waits in the list. */
export const MOST_PEOPLE = 3;

/** So many things stand in a step at a time; as they go, the next ones come. */
export const AT_A_TIME = 5;

/** Somebody who may know a person whom the user would like to meet, and why that is thought. */
export interface Through {
  readonly person: Person;
  readonly by: { readonly type: 'introducer' | 'known' } | { readonly type: 'company' | 'circle'; readonly name: string };
}

/** What is not there already as a row, and is suggested. Each with a key that is equal for the same suggestion on another day. */
export type Suggestion =
  | { readonly type: 'offer'; readonly key: string; readonly person: Person; readonly by: 'looking-for' | 'interest'; readonly topic: string }
  | { readonly type: 'pair'; readonly key: string; readonly pair: Pair }
  | { readonly type: 'plenty'; readonly key: string }
  | { readonly type: 'meet'; readonly key: string; readonly person: Person; readonly through: readonly Through[] }
  | { readonly type: 'note'; readonly key: string; readonly path: string };

/** One thing in a step. */
export type HalfHourItem = { readonly type: 'row'; readonly key: string; readonly row: FollowUp } | Suggestion;

/** What there could be in each step, what is easy first. */
export type Proposed = Readonly<Record<StepId, readonly HalfHourItem[]>>;

/** What an item is about, by the paths of its note and people: equal when it is worded otherwise, and when the names in it change. */
export function matterOf(item: HalfHourItem): string {
  const row = item.type === 'row' ? item.row : null;
  const at = row && lineOf(row);
  if (!row || !at) return item.key;
  const { cause, kind, people } = row;
  return [kind, at.path, ...people, cause.type === 'introduction' ? cause.step.line - cause.introduction.line : ''].join('|');
}

/** What a step takes of that: all of it, but for people to be in touch with, of whom a few are plenty. */
export function taken(id: StepId, items: readonly HalfHourItem[]): readonly HalfHourItem[] {
  return id === 'in-touch' ? items.slice(0, MOST_PEOPLE) : items;
}
