import type { Day } from '../days/day';
import { weekNumber } from '../days/week';
import { stableHash } from './stable-hash';

/** The hash that a week begins with: continued with a path it puts people into another order each week, the same on every device. */
export function hashOfWeek(today: Day): number {
  return stableHash(`${weekNumber(today)} `);
}
