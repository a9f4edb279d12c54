import type { Day } from '../days/day';
import type { LineAt } from '../records/record';
import { spreadOverPeople } from './spread-over-people';
import type { Told } from './told';
import { isMention } from './told';

/** How many lines stand for a month. */
const STORIES = 3;

const GAVE: ReadonlySet<Told['kind']> = new Set(['gave', 'promise']);
const GIVEN: ReadonlySet<Told['kind']> = new Set(['received', 'advice']);

const KINDS = ['with', 'news', 'mentioned'] as const;

/** A day of the picture: whom it tells of, and its first line. */
export interface DayBack extends LineAt {
  readonly day: Day;
  /** What the day was: something with people, news of them, or no more than a mention. */
  readonly kind: (typeof KINDS)[number];
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

/** A month from the lines of each of its days, the first day first. @param month as `YYYY-MM` @param days none of them empty */
export function monthOf(month: string, days: readonly (readonly Told[])[]): MonthBack {
  const told = days.flat();
  const others = told.filter(({ kind }) => !GAVE.has(kind) && !GIVEN.has(kind));
  return {
    month: Number(month.slice(5)),
    days: days.flatMap((lines) => dayOf(lines) ?? []),
    stories: spreadOverPeople(others, STORIES, month),
    gave: told.filter(({ kind }) => GAVE.has(kind)),
    given: told.filter(({ kind }) => GIVEN.has(kind)),
  };
}

/** What tells most of a day is what it is shown as. */
function dayOf(lines: readonly Told[]): DayBack | null {
  const kind = KINDS.find((each) => lines.some((told) => kindOf(told) === each));
  const telling = lines.filter((told) => kindOf(told) === kind);
  const [first] = telling;
  if (!first || !kind) return null;
  return { day: first.day, kind, people: [...new Set(telling.flatMap(({ people }) => people))], path: first.path, line: first.line };
}

function kindOf(told: Told): DayBack['kind'] {
  return isMention(told) ? 'mentioned' : told.kind === 'news' ? 'news' : 'with';
}
