import { daysInMonth } from '../days/day';

/** Clocks are set forward or back. Offsets are milliseconds ahead of UTC. */
interface ClockChange {
  /** What the clocks show just before they are set, in milliseconds as if it were UTC. */
  readonly wall: number;
  readonly before: number;
  readonly after: number;
}

/** The days of the year on which clocks are set: a weekday of a month, by its number (-1 is the last) or among these days of the month. */
interface YearlyRule {
  /** From 0. */
  readonly month: number;
  /** From 0, which is Sunday. */
  readonly weekday: number;
  readonly occurrence: number | null;
  readonly days: readonly number[];
}

/** Clocks that are set from a first time on: every year by a rule, or with null just that once. */
export interface Observance extends ClockChange {
  readonly rule: YearlyRule | null;
}

const DAY_MS = 86_400_000;
/** The shortest time between two changes that is looked for: Morocco goes back for a month. */
const STEP = 14 * DAY_MS;
/** After so many years every date has fallen on every weekday, so that a rule shows all its days. */
const CYCLE = 28;
/** Changes without a rule are listed for so many years. */
const LISTED = 10;

/**
 * How the clocks of a time zone are set from the year before the given one on: as rules where every one of the next years keeps to them,
 * else each change by itself for ten years. A zone that never changes has one observance.
 * @param offsetAt see `offsetIn`
 * @example observancesOf(offsetIn('Europe/Lisbon'), 2026) // the last Sunday of March at 01:00, and of October at 02:00
 */
export function observancesOf(offsetAt: (instant: number) => number, year: number): readonly Observance[] {
  const from = Date.UTC(year - 1, 0, 1);
  const changes = changesBetween(offsetAt, from, Date.UTC(year - 1 + CYCLE, 0, 1));
  const offset = offsetAt(from);
  const base: Observance = { wall: from + offset, before: offset, after: offset, rule: null };
  const [first, second, ...others] = changes;
  if (!first) return [base];
  const kinds = [first, second].map((kind) => changes.filter(({ before, after }) => before === kind?.before && after === kind.after));
  const rules = kinds.map(ruleOf);
  const isRegular = second !== undefined && others.length === 2 * CYCLE - 2 && rules.every((rule) => rule !== null);
  if (isRegular) return [first, second].map((change, index) => ({ ...change, rule: rules[index] ?? null }));
  const listed = changes.filter(({ wall }) => wall < Date.UTC(year + LISTED, 0, 1));
  return [base, ...listed.map((change) => ({ ...change, rule: null }))];
}

function changesBetween(offsetAt: (instant: number) => number, from: number, to: number): ClockChange[] {
  const changes: ClockChange[] = [];
  let before = offsetAt(from);
  for (let at = from; at < to; at += STEP) {
    const after = offsetAt(at + STEP);
    if (after === before) continue;
    changes.push({ wall: whenSet(offsetAt, at, before) + before, before, after });
    before = after;
  }
  return changes;
}

/** The first minute in the step after an instant at which the offset is another one. */
function whenSet(offsetAt: (instant: number) => number, from: number, before: number): number {
  const minute = 60_000;
  let [low, high] = [0, STEP / minute];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(from + middle * minute) === before) low = middle;
    else high = middle;
  }
  return from + high * minute;
}

/** The rule that changes of one kind keep to, one each year for the whole cycle; null when they keep to none. */
function ruleOf(changes: readonly ClockChange[]): YearlyRule | null {
  const dates = changes.map(({ wall }) => new Date(wall));
  const [first, ...others] = dates;
  if (!first || dates.length !== CYCLE) return null;
  const timeOfYear = (date: Date): string => [date.getUTCMonth(), date.getUTCDay(), date.getTime() % DAY_MS].join();
  const isAlike = others.every((date, index) => date.getUTCFullYear() === first.getUTCFullYear() + index + 1 && timeOfYear(date) === timeOfYear(first));
  const days = [...new Set(dates.map((date) => date.getUTCDate()))].sort((a, b) => a - b);
  const [earliest = 0, latest = 0] = [days[0], days[days.length - 1]];
  if (!isAlike || latest - earliest > 6) return null;
  const month = first.getUTCMonth();
  return { month, weekday: first.getUTCDay(), occurrence: occurrenceOf(earliest, latest, month), days };
}

/** Which one of its weekday in the month it is, when a week of days stands for one number. */
function occurrenceOf(earliest: number, latest: number, month: number): number | null {
  if (latest === daysInMonth(2001, month + 1)) return -1;
  return latest - earliest === 6 && latest % 7 === 0 ? latest / 7 : null;
}
