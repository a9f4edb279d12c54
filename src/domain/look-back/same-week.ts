import { addDays, addMonths } from '../days/day';
import type { Day } from '../days/day';
import { mondayOf } from '../days/week';

/** A span of days, both among it. */
export interface Span { readonly from: Day; readonly to: Day }

const YEAR = 12;

/**
 * The days of some years ago that this week, Monday to Sunday, stands for: from the same date as its Monday to the day before the
 * same date as the next. Week after week that is every day, also around the end of February and the turn of the year.
 * @param years how many years ago, from 1
 * @example sameWeek('2026-03-11', 3) // { from: '2023-03-09', to: '2023-03-15' }
 */
export function sameWeek(today: Day, years: number): Span {
  const monday = mondayOf(today);
  const then = (day: Day): Day => addMonths(day, -YEAR * years);
  return { from: then(monday), to: addDays(then(addDays(monday, 7)), -1) };
}
