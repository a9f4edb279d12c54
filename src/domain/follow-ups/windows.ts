import type { TaskRecord } from '../records/record';
import type { Group } from './follow-up';

/** When a task of a kind is due, softens and leaves: days, counted from the day before the name of each. */
export interface TaskWindow {
  readonly group: Group;
  /** Note's day → due day, where the line has no day of its own; null: such a task has none. */
  readonly dueAfter: number | null;
  /** How many days before the day on its line it is due. */
  readonly ahead: number;
  /** Due day → softer words; null: never. */
  readonly softAfter: number | null;
  /** Due day → it leaves the list, though not the note; null: it stays until done, moved or cancelled. */
  readonly leavesAfter: number | null;
}

/** Tasks that can become a row: what others promised, and suggestions that stand in a daily note anyway, never do. */
export type RowTaskKind = Exclude<TaskRecord['kind'], 'waiting' | 'today'>;

/** The days of every kind of task (docs/follow-ups.md, “When”). */
export const TASK_WINDOWS: Readonly<Record<RowTaskKind, TaskWindow>> = {
  promise: { group: 'promises', dueAfter: 3, ahead: 0, softAfter: null, leavesAfter: null },
  thank: { group: 'thanks', dueAfter: 1, ahead: 0, softAfter: 14, leavesAfter: 60 },
  tell: { group: 'thanks', dueAfter: 2, ahead: 0, softAfter: 14, leavesAfter: 60 },
  congratulate: { group: 'thanks', dueAfter: 1, ahead: 0, softAfter: null, leavesAfter: 14 },
  idea: { group: 'dates', dueAfter: null, ahead: 7, softAfter: null, leavesAfter: null },
  task: { group: 'dates', dueAfter: null, ahead: 0, softAfter: null, leavesAfter: null },
};

/** Advice: day it was given → asking whether there was a chance to try it; an answer → telling; due day → it rests. */
export const ADVICE_WINDOW = { dueAfter: 21, tellAfter: 7, leavesAfter: 90 } as const;

/** Introducer not told: first meeting → due; then as other thanks. */
export const INTRODUCER_WINDOW = { dueAfter: 2, softAfter: 14, leavesAfter: 60 } as const;

/** An introduction: asking → one nudge, and → an offer to let it rest; introducing → hearing how it went; that due day → it leaves. */
export const INTRODUCTION_WINDOW = { nudgeAfter: 7, restAfter: 21, hearAfter: 14, leavesAfter: 60 } as const;

/** A birthday shows from so many days ahead to so many after. */
export const BIRTHDAY_WINDOW = { ahead: 7, after: 7 } as const;

/** How many days ahead "Coming up" looks. */
export const COMING_UP_DAYS = 14;

/** With more open promises than this no new kindness is suggested. */
export const PLENTY_PROMISES = 5;

/** How many rhythms show at once. */
export const RHYTHMS_AT_ONCE = 3;
