import { withoutLinks } from '../properties/links';
import { memo } from '../properties/memo';
import { textOf, valuesIn } from '../properties/values';
import type { Rhythm, RhythmChoice } from './rhythm';

const UNITS: Readonly<Record<string, Rhythm>> = {
  day: days(1), week: days(7), fortnight: days(14), month: months(1), quarter: months(3), 'half year': months(6), year: months(12),
};

/** What a word for a rhythm says, hyphens aside. */
const NAMED: ReadonlyMap<string, Rhythm> = new Map(Object.entries({
  daily: days(1), weekly: days(7), biweekly: days(14), fortnightly: days(14), monthly: months(1), quarterly: months(3),
  'twice a year': months(6), 'twice yearly': months(6), halfyearly: months(6), biannually: months(6), biannual: months(6), semiannually: months(6),
  yearly: months(12), annually: months(12), annual: months(12),
}));

const COUNTED = /^(?:every )?(\d{1,5})(?: (day|week|fortnight|month|quarter|year)s?)?$/;
const EVERY = /^(?:once a|every( other)?) (day|week|fortnight|month|quarter|half year|year)$/;
const DURATION = /^p(?:(\d{1,4})y)?(?:(\d{1,4})m)?(?:(\d{1,4})w)?(?:(\d{1,5})d)?$/;

/** Nobody keeps a rhythm longer than a hundred years, and the calendar has to hold its next day. */
const LONGEST_MONTHS = 1200;
const LONGEST_DAYS = 36_500;

/**
 * Reads a rhythm: a word (`weekly`, `quarterly`, `twice a year`), a count (`2 weeks`, `every 6 weeks`), a number of days,
 * an ISO duration (`P6W`), `none`, or one of the user's own words. Months, quarters and years are calendar months.
 * @param value what YAML gave
 * @param words the user's own words and what they stand for, `{ A: '3 weeks' }`; they win over Kith's
 * @returns null for an empty value; undefined when it can't be read: unknown, zero, negative, or days and months mixed.
 * @example readRhythm('every 6 weeks', {}) // { unit: 'days', count: 42 }
 */
export function readRhythm(value: unknown, words: Readonly<Record<string, string>>): RhythmChoice | undefined {
  const values = valuesIn(value);
  if (values.length === 0) return null;
  const text = values.length === 1 ? textOf(values[0]) : null;
  if (text === null) return undefined;
  const plain = comparable(withoutLinks(text));
  return readText(ownWord(plain, words) ?? plain) ?? undefined;
}

const readText = memo((text: string): Rhythm | 'none' | null => {
  if (text === 'none') return 'none';
  const rhythm = NAMED.get(text.replace(/-/g, '')) ?? readCount(text) ?? readDuration(text);
  return rhythm && isPossible(rhythm) ? rhythm : null;
});

function readCount(text: string): Rhythm | undefined {
  const [, count, unit = 'day'] = COUNTED.exec(text) ?? [];
  if (count !== undefined) return times(Number(count), unit);
  const [, other, each] = EVERY.exec(text) ?? [];
  return each === undefined ? undefined : times(other === undefined ? 1 : 2, each);
}

function times(count: number, unit: string): Rhythm | undefined {
  const one = UNITS[unit];
  return one && { unit: one.unit, count: one.count * count };
}

function readDuration(text: string): Rhythm | undefined {
  const match = DURATION.exec(text);
  if (!match) return undefined;
  const [years, monthCount, weeks, dayCount] = match.slice(1).map((digits) => Number(digits ?? 0));
  const inMonths = (years ?? 0) * 12 + (monthCount ?? 0);
  const inDays = (weeks ?? 0) * 7 + (dayCount ?? 0);
  if (inMonths > 0 && inDays > 0) return undefined;
  return inMonths > 0 ? months(inMonths) : days(inDays);
}

function isPossible({ unit, count }: Rhythm): boolean {
  return count > 0 && count <= (unit === 'months' ? LONGEST_MONTHS : LONGEST_DAYS);
}

function ownWord(text: string, words: Readonly<Record<string, string>>): string | undefined {
  for (const word in words) if (comparable(word) === text) return comparable(words[word] ?? '');
  return undefined;
}

function comparable(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

function days(count: number): Rhythm {
  return { unit: 'days', count };
}

function months(count: number): Rhythm {
  return { unit: 'months', count };
}
