import type { Day } from '../days/day';
import { addDays, addMonths } from '../days/day';
import type { Rhythm } from './rhythm';

/**
 * The day one rhythm later: months step by the calendar, clamped to the end of a shorter month.
 * @example stepRhythm('2026-01-31', { unit: 'months', count: 1 }) // '2026-02-28'
 */
export function stepRhythm(day: Day, rhythm: Rhythm): Day {
  return rhythm.unit === 'months' ? addMonths(day, rhythm.count) : addDays(day, rhythm.count);
}
