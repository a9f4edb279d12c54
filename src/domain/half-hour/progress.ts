import type { Day } from '../days/day';
import { isMap } from '../properties/values';
import type { HalfHourItem, Proposed, StepId } from './half-hour';
import { AT_A_TIME, matterOf, STEP_IDS, taken } from './half-hour';

/** A step as it was planned when the half hour began: what comes up afterwards waits for another day. */
interface PlannedStep {
  readonly id: StepId;
  /** What stood in it, by {@link matterOf}. */
  readonly keys: readonly string[];
}

/** Where the half hour of a day is. */
export interface Progress {
  readonly day: Day;
  readonly plan: readonly PlannedStep[];
  /** The step, from 0; as many as there are steps at the end. */
  readonly at: number;
}

/** One step as it stands on the screen: never empty. */
export interface ShownStep extends PlannedStep {
  /** From 0. */
  readonly at: number;
  readonly items: readonly HalfHourItem[];
}

/** Plans a half hour: the steps that hold something. */
export function beginHalfHour(day: Day, proposed: Proposed): Progress {
  const plan = STEP_IDS.map((id) => ({ id, keys: taken(id, proposed[id]).map(matterOf) }));
  return { day, plan: plan.filter(({ keys }) => keys.length > 0), at: 0 };
}

/** The step to show: the one where the half hour is, or the next that still holds something. Null at the end. */
export function shownStep(progress: Progress, proposed: Proposed): ShownStep | null {
  return stepsFrom(progress, proposed).find(({ at }) => at >= progress.at) ?? null;
}

/** The step before the one that is shown; null when that is the first. */
export function stepBefore(progress: Progress, proposed: Proposed): ShownStep | null {
  const at = shownStep(progress, proposed)?.at ?? progress.plan.length;
  return stepsFrom(progress, proposed).filter((step) => step.at < at).pop() ?? null;
}

/** Leaves what is shown for now. */
export function goOn(progress: Progress, proposed: Proposed): Progress {
  return { ...progress, at: (shownStep(progress, proposed)?.at ?? progress.plan.length) + 1 };
}

/**
 * Reads where the half hour was left today.
 * @param stored what the app kept; anything else than what was once kept counts as nothing
 * @returns null on another day, and for a plan that holds nothing: later there may be something
 */
export function readProgress(stored: unknown, today: Day): Progress | null {
  if (!isMap(stored) || stored['day'] !== today || !Array.isArray(stored['plan'])) return null;
  const plan = stored['plan'].map((step: unknown) => (isMap(step) ? { id: STEP_IDS.find((id) => id === step['id']), keys: textsIn(step['keys']) } : null));
  const read = plan.flatMap((step) => (step?.id === undefined ? [] : [{ id: step.id, keys: step.keys }]));
  return read.length === 0 ? null : { day: today, plan: read, at: typeof stored['at'] === 'number' ? stored['at'] : 0 };
}

function stepsFrom({ plan }: Progress, proposed: Proposed): ShownStep[] {
  const steps = plan.map((step, at) => ({ ...step, at, items: proposed[step.id].filter((item) => step.keys.includes(matterOf(item))).slice(0, AT_A_TIME) }));
  return steps.filter(({ items }) => items.length > 0);
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
