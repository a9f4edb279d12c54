import type { Day } from '../days/day';
import type { AdviceRecord, IntroductionRecord, IntroductionStep, LineAt, TaskRecord } from '../records/record';
import type { Person } from '../persons/person';
import type { Rhythm } from '../rhythms/rhythm';

/**
 * Something to do for or with a person. `introducer` is the computed one that thanks and tells whoever introduced you; `long-ago` is never due:
 * it is named to a user who asks whom to write to, or for an old tie.
 */
export type FollowUpKind =
  | 'promise' | 'thank' | 'tell' | 'congratulate' | 'advice' | 'introducer' | 'idea' | 'introduce' | 'task' | 'date' | 'rhythm' | 'birthday' | 'long-ago';

/** The groups of the list, in their order. */
export const GROUPS = ['promises', 'thanks', 'introductions', 'dates', 'rhythm', 'coming-up', 'whenever', 'before'] as const;
export type Group = (typeof GROUPS)[number];

/** Those that ask something of the user today. */
export const ASKING: ReadonlySet<Group> = new Set<Group>(['promises', 'thanks', 'introductions', 'dates', 'rhythm']);

/** What a follow-up comes from: what the ways out change, and what its sentence speaks of. */
export type FollowUpCause =
  | { readonly type: 'task'; readonly task: TaskRecord; /** the same task in copies of the note */ readonly copies: readonly LineAt[]; /** the advice that it tells of */ readonly advice?: AdviceRecord }
  | { readonly type: 'advice'; readonly advice: AdviceRecord; readonly answered: boolean }
  | { readonly type: 'introduction'; readonly introduction: IntroductionRecord; readonly step: IntroductionStep; readonly state: 'ask' | 'asked' | 'rest?' | 'introduce' | 'hear' }
  | { readonly type: 'introducer'; readonly introduced: Person; readonly firstMet: Day }
  | { readonly type: 'date'; readonly person: Person; readonly about: string | null }
  | { readonly type: 'rhythm'; readonly person: Person; readonly rhythm: Rhythm; readonly last: LastContact | null; readonly onlyMentioned: boolean }
  | { readonly type: 'birthday'; readonly person: Person; readonly day: Day }
  | { readonly type: 'long-ago'; readonly person: Person; readonly last: LastContact; /** what there is to begin with */ readonly shared: SharedThing | null };

/** What the user and somebody from long ago share: something they care about, somebody both know (a path), or a circle. */
export type SharedThing =
  | { readonly type: 'interest'; readonly topic: string; /** whether the user's own note names it, too */ readonly isYours: boolean }
  | { readonly type: 'person'; readonly path: string }
  | { readonly type: 'circle'; readonly circle: string };

/** When somebody was last in touch, how, and the line that says so (null for the property). */
export interface LastContact {
  readonly day: Day;
  readonly kind: string;
  readonly at: LineAt | null;
}

/** One row of the list. */
export interface FollowUp {
  /** Equal for the same cause before and after a redraw. */
  readonly key: string;
  readonly kind: FollowUpKind;
  readonly group: Group;
  /** Paths of the people, at least one. */
  readonly people: readonly string[];
  readonly due: Day | null;
  /** Whether the words have become softer because it has waited a while. */
  readonly soft: boolean;
  readonly cause: FollowUpCause;
}

/** The line that a follow-up comes from; null when it comes from a property. */
export function lineOf({ cause }: FollowUp): LineAt | null {
  if (cause.type === 'task') return cause.task;
  if (cause.type === 'advice') return cause.advice;
  return cause.type === 'introduction' ? { path: cause.introduction.path, line: cause.step.line } : null;
}

/** Whether a follow-up is about being in touch at all, so that done means a contact of some kind. */
export function isBeingInTouch({ cause }: FollowUp): boolean {
  return ['rhythm', 'date', 'birthday', 'long-ago'].includes(cause.type);
}
