import type { Day } from '../days/day';
import { toDate } from '../days/day';

const LONG = { day: 'numeric', month: 'long' } as const;
const SHORT = { day: 'numeric', month: 'short' } as const;

/** Making a format is slow, and there are few. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day inside a sentence, in the user's language; with its year when that is not this one, and without a stop after it.
 * @param locale a language tag, as `Intl` takes it
 * @example dayWords('2026-03-14', '2026-01-01', 'en') // '14 March'
 */
export function dayWords(day: Day, today: Day, locale: string): string {
  return written(day, today, locale, LONG);
}

/** A day in few letters. @example shortDayWords('2025-11-03', '2026-01-01', 'en') // '3 Nov 2025' */
export function shortDayWords(day: Day, today: Day, locale: string): string {
  return written(day, today, locale, SHORT);
}

function written(day: Day, today: Day, locale: string, style: typeof LONG | typeof SHORT): string {
  const hasYear = day.slice(0, 4) !== today.slice(0, 4);
  const key = `${locale}|${style.month}|${hasYear}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(spoken(locale), hasYear ? { ...style, year: 'numeric' } : style);
  formats.set(key, format);
  return format.format(toDate(day)).replace(/\.$/, '');
}

/** The day on which weeks begin in a language, 1 for Monday to 7 for Sunday; Monday where that is not known. @example firstOfWeek('pt-BR') // 7 */
export function firstOfWeek(locale: string): number {
  try {
    const known = new Intl.Locale(spoken(locale)) as WeekInformed;
    return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
  } catch {
    return 1; // no language tag
  }
}

/** Some browsers know by a method, some by a property, and some not. */
type WeekInformed = Intl.Locale & { readonly getWeekInfo?: () => WeekInfo; readonly weekInfo?: WeekInfo };
interface WeekInfo { readonly firstDay: number }

/** English without a country: day before month, as everywhere in Kith's own words. */
export function spoken(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}
