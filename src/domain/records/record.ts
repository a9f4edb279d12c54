import type { Day } from '../days/day';

/** Something that happened with people on a day. */
export type InteractionKind = 'met' | 'talked' | 'wrote' | 'gave' | 'received' | 'advice' | 'news' | 'mentioned';

/** Kinds of follow-up that a line carries as its tag. */
export type TaggedFollowUpKind = 'promise' | 'thank' | 'tell' | 'congratulate' | 'idea' | 'introduce' | 'waiting' | 'today';

/** What a tag under a root may say; `tried` and `another-way` stand under an `advice`. */
export type RecordKind = Exclude<InteractionKind, 'mentioned'> | TaggedFollowUpKind | 'tried' | 'another-way';

/** What a task's box says. */
export type TaskStatus = 'open' | 'asked' | 'done' | 'cancelled';

/** The days that a task's line carries, as the Tasks plugin writes them. */
export interface TaskDays {
  readonly scheduled: Day | null;
  readonly due: Day | null;
  readonly start: Day | null;
  readonly done: Day | null;
  readonly cancelled: Day | null;
}

/** Where a line stands: the note, and the line from 0. */
export interface LineAt { readonly path: string; readonly line: number }

/**
 * Something that happened, on a day. `people` are those who took part, by path.
 * A ticked tagged follow-up, and thanks written as a plain line, carry the follow-up's kind.
 */
export interface Interaction extends LineAt {
  readonly kind: InteractionKind | TaggedFollowUpKind;
  readonly day: Day;
  readonly people: readonly string[];
  readonly source: 'record' | 'task' | 'meeting-note' | 'log' | 'link';
  /** Whom they introduced to the user, by path, where the record says so. */
  readonly introduced?: readonly string[];
}

/** A task that is about people: open, done or cancelled. */
export interface TaskRecord extends LineAt {
  readonly kind: Exclude<TaggedFollowUpKind, 'introduce'> | 'task';
  readonly people: readonly string[];
  /** The line as it stands, without its line ending: what a write compares with. */
  readonly text: string;
  /** The user's words: after the colon when there is one, without box, tags and days. */
  readonly words: string;
  readonly status: TaskStatus;
  readonly days: TaskDays;
  /** The day of the note it stands in, for a dated note. */
  readonly noteDay: Day | null;
}

/** Advice received, with what came of it. */
export interface AdviceRecord extends LineAt {
  readonly people: readonly string[];
  readonly text: string;
  readonly words: string;
  readonly day: Day | null;
  readonly answers: readonly AdviceAnswer[];
  /** The lines below it that tell what came of it, or are to. */
  readonly tells: readonly number[];
}

/** Who gave advice, and what stands below it, while it is read. */
export interface AdviceBelow { readonly people: readonly string[]; readonly answers: AdviceAnswer[]; readonly tells: number[] }

export interface AdviceAnswer {
  readonly kind: 'tried' | 'another-way';
  readonly words: string;
  readonly day: Day | null;
}

/** One introduction that the user makes, with its steps. */
export interface IntroductionRecord extends LineAt {
  readonly people: readonly string[];
  readonly text: string;
  readonly words: string;
  readonly day: Day | null;
  readonly steps: readonly IntroductionStep[];
}

/** A sub-task of an introduction; `people` are those linked on its line: one who is asked, or nobody. */
export interface IntroductionStep {
  readonly line: number;
  readonly text: string;
  readonly people: readonly string[];
  readonly status: TaskStatus;
  readonly days: TaskDays;
}
