import type { Day } from '../days/day';
import { yearOf } from '../days/day';
import { isContact } from '../follow-ups/last-contact';
import { groupedBy } from '../grouped-by';
import type { Interaction, LineAt } from '../records/record';

/** How many calendar years the picture shows, this one among them. */
const YEARS = 4;

/** One month: on how many days there was contact, and the newest line of it. Without contact, the newest mention. */
export interface MonthInTouch {
  /** 1 to 12 */
  readonly month: number;
  readonly days: number;
  /** The line of the newest day; null when nothing tells of that month. */
  readonly latest: (LineAt & { readonly day: Day }) | null;
}

/** The months of one calendar year, January first; those to come are left out. */
export interface YearInTouch { readonly year: number; readonly months: readonly MonthInTouch[] }

/**
 * When somebody was in touch over this year and up to three before it, from the first year that tells of it on.
 * @param interactions newest day first, none after today
 * @returns the oldest year first; nothing when there is nothing to show
 */
export function monthsInTouch(interactions: readonly Interaction[], today: Day): readonly YearInTouch[] {
  const oldest = interactions[interactions.length - 1];
  if (oldest === undefined) return [];
  const thisYear = yearOf(today);
  const first = Math.max(yearOf(oldest.day), thisYear - YEARS + 1);
  const byMonth = groupedBy(interactions, ({ day }) => day.slice(0, 7));
  const years: YearInTouch[] = [];
  for (let year = first; year <= thisYear; year++) {
    const months = year === thisYear ? Number(today.slice(5, 7)) : 12;
    years.push({ year, months: Array.from({ length: months }, (_, index) => monthOf(index + 1, byMonth.get(keyOf(year, index + 1)) ?? [])) });
  }
  return years.some(({ months }) => months.some(({ latest }) => latest !== null)) ? years : [];
}

function monthOf(month: number, told: readonly Interaction[]): MonthInTouch {
  const contacts = told.filter(isContact);
  const newest = contacts[0] ?? told[0];
  const latest = newest ? { path: newest.path, line: newest.line, day: newest.day } : null;
  return { month, days: new Set(contacts.map(({ day }) => day)).size, latest };
}

function keyOf(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
