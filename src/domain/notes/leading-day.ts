import type { Day } from '../days/day';
import { readDay } from '../days/read-day';
import { ANY_LINK } from '../properties/links';

/** A day that words begin with, or what stands there like a day and can't be one. */
interface LeadingDay { readonly day: Day | null; readonly unreadable: string | null }

const MARKS = /^[\s*_~=`(]+/;
const LINK = new RegExp(`^${ANY_LINK}`);
const NUMBERS = /^(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{8})(?!\d)/;
const OTHER_ORDER = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)/;
const PARTED = /^[\s—–:|,;)*_-]+/;
const PARTING = /\s[—–-]\s|[:|,;]\s|[:)*_]+(?=\s|$)|$/;

/**
 * The day that a log entry begins with: year first, a link to a daily note, or the user's own daily-note format before a dash or colon.
 * @example readLeadingDay('2026-08-10 — lunch', noUserDay) // { day: '2026-08-10', unreadable: null }
 * @example readLeadingDay('2026-13-45: lunch', noUserDay) // { day: null, unreadable: '2026-13-45' }
 */
export function readLeadingDay(words: string, readUserDay: (text: string) => Day | null): LeadingDay {
  const text = words.replace(MARKS, '');
  const written = LINK.exec(text)?.[0] ?? NUMBERS.exec(text)?.[0];
  const day = (written === undefined ? null : readDay(written, readUserDay)) ?? userDay(text, readUserDay);
  if (day !== null) return { day, unreadable: null };
  return { day, unreadable: NUMBERS.exec(text)?.[0] ?? OTHER_ORDER.exec(text)?.[0] ?? null };
}

/**
 * Words without the day that they begin with, and what parts it from them.
 * @example withoutLeadingDay('2026-08-10 — lunch', noUserDay) // 'lunch'
 */
export function withoutLeadingDay(words: string, readUserDay: (text: string) => Day | null): string {
  const { day } = readLeadingDay(words, readUserDay);
  if (day === null) return words;
  const text = words.replace(MARKS, '');
  const end = NUMBERS.exec(text)?.[0].length ?? PARTING.exec(text)?.index ?? 0;
  return text.slice(end).replace(PARTED, '');
}

function userDay(text: string, readUserDay: (text: string) => Day | null): Day | null {
  const end = PARTING.exec(text)?.index ?? text.length;
  return readUserDay(text.slice(0, end).trim());
}
