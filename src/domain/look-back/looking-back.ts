import { addDays, addMonths, daysBetween, yearOf } from '../days/day';
import type { Day } from '../days/day';
import { mondayOf } from '../days/week';
import { groupedBy } from '../grouped-by';
import { isYourNote } from '../notes/your-note';
import type { PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import type { LookBack, MonthBack, WeekBack } from './look-back';
import { monthOf } from './look-back';
import type { Span } from './same-week';
import { sameWeek } from './same-week';
import { spreadOverPeople } from './spread-over-people';
import type { Told } from './told';
import { ToldByDay } from './told';

/** How many lines stand for a week of an earlier year. */
const STORIES_OF_WEEK = 2;
/** How many earlier years are told of. */
const MOST_YEARS_AGO = 10;

/** The earlier of a day and the first that the notes tell of somebody. */
export function earlierDay(day: Day, { interactions }: PersonFacts): Day {
  const oldest = interactions[interactions.length - 1];
  return oldest && oldest.day < day ? oldest.day : day;
}

/** Looks back on a year as the notes tell it of everybody, who are added one by one, so that it can be done in slices. */
export class LookingBack {
  private readonly year: number;
  private readonly span: Span;
  private readonly weeks: readonly { readonly years: number; readonly days: readonly Day[] }[];
  private readonly told: ToldByDay;
  /** What was found of each, for the next time. */
  private readonly known: WeakMap<PersonFacts, readonly Told[]>;

  /**
   * @param chosen null for the year to begin with: this one, but in January the one that has ended, if anything is told of it
   * @param first the first day that the notes tell of; today when there is none
   * @param before an earlier look: who has not changed since is not looked through again
   */
  constructor(chosen: number | null, private readonly first: Day, private readonly today: Day, private readonly rules: Rules, before: LookingBack | null = null) {
    this.year = chosen ?? yearToBeginWith(first, today);
    this.span = spanOf(this.year);
    const ago = this.year === yearOf(today) ? Math.min(this.year - yearOf(first), MOST_YEARS_AGO) : 0;
    this.weeks = Array.from({ length: ago }, (_, index) => ({ years: index + 1, days: daysOf(sameWeek(today, index + 1)) }));
    const isSame = before?.year === this.year && before.today === today && before.weeks.length === ago;
    this.known = isSame ? before.known : new WeakMap();
    this.told = new ToldByDay({ ...this.span, before: new Set(this.weeks.flatMap(({ days }) => days)) }, today, this.known);
  }

  add(facts: PersonFacts): void {
    if (!isYourNote(facts.person.path, this.rules)) this.told.add(facts);
  }

  /** The year, when everybody has been added. */
  found(): LookBack {
    const { year } = this;
    return { year, firstYear: Math.min(year, yearOf(this.first)), lastYear: yearOf(this.today), months: this.months(), weeks: this.weeksBack() };
  }

  private months(): readonly MonthBack[] {
    const months = groupedBy(this.told.days().filter((day) => day >= this.span.from), (day) => day.slice(0, 7));
    return [...months].map(([month, days]) => monthOf(month, days.map((day) => this.told.linesOf(day))));
  }

  private weeksBack(): readonly WeekBack[] {
    const all = this.weeks.map(({ years, days }) => ({ years, lines: days.flatMap((day) => this.told.linesOf(day)) }));
    const seed = mondayOf(this.today);
    return all.filter(({ lines }) => lines.length > 0).map(({ years, lines }) => ({ years, lines: spreadOverPeople(lines, STORIES_OF_WEEK, seed) }));
  }
}

function yearToBeginWith(first: Day, today: Day): number {
  const aMonthAgo = yearOf(addMonths(today, -1));
  return aMonthAgo >= yearOf(first) ? aMonthAgo : yearOf(today);
}

function spanOf(year: number): Span {
  const digits = String(year).padStart(4, '0');
  return { from: `${digits}-01-01` as Day, to: `${digits}-12-31` as Day };
}

function daysOf({ from, to }: Span): readonly Day[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}
