import { addMonths } from '../days/day';
import type { Day } from '../days/day';
import type { KnownPeople } from '../persons/person-facts';
import type { LineAt } from '../records/record';
import type { Rules } from '../rules';
import { sameWeek } from './same-week';
import { spreadOverPeople } from './spread-over-people';
import type { Span, Told } from './told';
import { isMention, toldIn } from './told';

/** How many lines stand for a month, and for a week of an earlier year. */
const STORIES = 3;
const STORIES_OF_WEEK = 2;
/** How many earlier years are told of. */
const MOST_YEARS_AGO = 10;

const GAVE: ReadonlySet<Told['kind']> = new Set(['gave', 'promise']);
const GIVEN: ReadonlySet<Told['kind']> = new Set(['received', 'advice']);

/** A day of the picture: whom it tells of, and its first line. */
export interface DayBack extends LineAt {
  readonly day: Day;
  /** What the day was: something with people, news of them, or no more than a mention. */
  readonly kind: 'with' | 'news' | 'mentioned';
  readonly people: readonly string[];
}

/** A month of which the notes tell, all of it in the order of the days. */
export interface MonthBack {
  /** 1 to 12 */
  readonly month: number;
  readonly days: readonly DayBack[];
  /** A few lines, spread over people. */
  readonly stories: readonly Told[];
  /** What you gave and what you promised and did. */
  readonly gave: readonly Told[];
  /** What you were given, advice among it. */
  readonly given: readonly Told[];
}

/** This week, so many years ago. */
export interface WeekBack { readonly years: number; readonly lines: readonly Told[] }

/** A year to look back on. */
export interface LookBack {
  readonly year: number;
  /** The year of the first day that the notes tell of; the year itself when that is later. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly months: readonly MonthBack[];
  /** With this year only, a year ago first. */
  readonly weeks: readonly WeekBack[];
}

/**
 * A year as the notes tell it of everybody: the days, a few lines for each month, what was given both ways.
 * @param chosen null for the year to begin with: this one, but in January the one that has ended, if anything is told of it
 */
export function lookBackOn(chosen: number | null, people: KnownPeople, today: Day, rules: Rules): LookBack {
  const lastYear = yearOf(today);
  const first = firstDay(people, today);
  const year = chosen ?? yearToBeginWith(first, today);
  const agos = year === lastYear ? Array.from({ length: Math.min(lastYear - yearOf(first), MOST_YEARS_AGO) }, (_, index) => index + 1) : [];
  const [told = [], ...weeks] = toldIn([spanOf(year), ...agos.map((years) => sameWeek(today, years))], people, today, rules);
  return {
    year,
    firstYear: Math.min(year, yearOf(first)),
    lastYear,
    months: byMonth(told).map(([month, lines]) => monthOf(month, lines, String(year))),
    weeks: weeks.map((lines, index) => ({ years: index + 1, lines: spreadOverPeople(lines, STORIES_OF_WEEK, today.slice(0, 4)) })).filter(({ lines }) => lines.length > 0),
  };
}

function firstDay(people: KnownPeople, today: Day): Day {
  let first = today;
  for (const { interactions } of people.all()) {
    const oldest = interactions[interactions.length - 1];
    if (oldest && oldest.day < first) first = oldest.day;
  }
  return first;
}

function yearToBeginWith(first: Day, today: Day): number {
  const aMonthAgo = yearOf(addMonths(today, -1));
  return aMonthAgo >= yearOf(first) ? aMonthAgo : yearOf(today);
}

function spanOf(year: number): Span {
  const digits = String(year).padStart(4, '0');
  return { from: `${digits}-01-01` as Day, to: `${digits}-12-31` as Day };
}

/** @param told in the order of the days */
function byMonth(told: readonly Told[]): readonly (readonly [number, readonly Told[]])[] {
  const months = new Map<number, Told[]>();
  for (const each of told) {
    const month = Number(each.day.slice(5, 7));
    const others = months.get(month);
    if (others) others.push(each);
    else months.set(month, [each]);
  }
  return [...months];
}

function monthOf(month: number, told: readonly Told[], year: string): MonthBack {
  const gave = told.filter(({ kind }) => GAVE.has(kind));
  const given = told.filter(({ kind }) => GIVEN.has(kind));
  const others = told.filter(({ kind }) => !GAVE.has(kind) && !GIVEN.has(kind));
  return { month, days: daysOf(told), stories: spreadOverPeople(others, STORIES, `${year}-${month}`), gave, given };
}

function daysOf(told: readonly Told[]): readonly DayBack[] {
  const days = new Map<Day, Told[]>();
  for (const each of told) {
    const others = days.get(each.day);
    if (others) others.push(each);
    else days.set(each.day, [each]);
  }
  return [...days].map(([day, lines]) => dayOf(day, lines));
}

/** What tells most of a day is what it is shown as. */
function dayOf(day: Day, lines: readonly Told[]): DayBack {
  const kinds = (['with', 'news', 'mentioned'] as const).map((kind) => ({ kind, lines: lines.filter((told) => kindOf(told) === kind) }));
  const { kind, lines: telling } = kinds.find(({ lines: [first] }) => first !== undefined) ?? { kind: 'mentioned' as const, lines };
  const { path = '', line = 0 } = telling[0] ?? {};
  return { day, kind, people: [...new Set(telling.flatMap(({ people }) => people))], path, line };
}

function kindOf(told: Told): DayBack['kind'] {
  return isMention(told) ? 'mentioned' : told.kind === 'news' ? 'news' : 'with';
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
