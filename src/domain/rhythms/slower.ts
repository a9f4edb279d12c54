import type { Rhythm } from './rhythm';

/** From often to seldom: what is offered, one after the other. */
const STEPS: readonly Rhythm[] = [
  { unit: 'days', count: 7 },
  { unit: 'days', count: 14 },
  { unit: 'months', count: 1 },
  { unit: 'months', count: 3 },
  { unit: 'months', count: 6 },
  { unit: 'months', count: 12 },
];

const DAYS_OF_A_MONTH = 365.25 / 12;
/** Less than this much longer would not be felt as slower. */
const NOTICEABLY = 1.4;

/**
 * The next slower rhythm to offer: weekly, every 2 weeks, monthly, quarterly, twice a year, yearly.
 * @returns null when there is none: a year or longer.
 * @example slower({ unit: 'days', count: 42 }) // { unit: 'months', count: 3 }
 */
export function slower(rhythm: Rhythm): Rhythm | null {
  const enough = lengthInDays(rhythm) * NOTICEABLY;
  return STEPS.find((step) => lengthInDays(step) >= enough) ?? null;
}

/** About how many days a rhythm is long: for comparing and adding up, not for stepping. */
export function lengthInDays(rhythm: Rhythm): number {
  return rhythm.unit === 'months' ? rhythm.count * DAYS_OF_A_MONTH : rhythm.count;
}
