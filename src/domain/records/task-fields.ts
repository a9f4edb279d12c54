import type { Day } from '../days/day';
import { toDay } from '../days/day';
import { linksIn, noteNamed } from '../properties/links';
import { wordsOf } from './line-words';
import type { TaskDays } from './record';

/** The days on a task's line, and what stands where a day should and can't be one. */
export interface TaskFields { readonly days: TaskDays; readonly unreadable: readonly Unreadable[] }
export interface Unreadable { readonly field: keyof TaskDays; readonly text: string }

type Field = keyof TaskDays;

const FIELDS: ReadonlyMap<string, Field> = new Map([
  ['⏳', 'scheduled'], ['⌛', 'scheduled'], ['scheduled', 'scheduled'],
  ['📅', 'due'], ['📆', 'due'], ['🗓', 'due'], ['due', 'due'],
  ['🛫', 'start'], ['start', 'start'],
  ['✅', 'done'], ['completion', 'done'],
  ['❌', 'cancelled'], ['cancelled', 'cancelled'],
]);

const SIGNED = /(⏳|⌛|📅|📆|🗓|🛫|✅|❌)\uFE0F?[ \t]*(\d[\d\-/.]*)/g;
const BRACKETED = /[[(][ \t]*(scheduled|due|start|completion|cancelled)[ \t]*::((?:\[\[[^\]]*\]\]|[^\])])*)[\])]/gi;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Digits parted as in a day, or eight of them. */
const LIKE_A_DAY = /^\d+[-/.]\d|^\d{8}$/;

/** A line without days. */
export const NO_DAYS: TaskDays = { scheduled: null, due: null, start: null, done: null, cancelled: null };
const NO_FIELDS: TaskFields = { days: NO_DAYS, unreadable: [] };

/**
 * Reads the days of a task's line as the Tasks plugin writes them: `⏳ 2026-03-04`, or `[scheduled:: 2026-03-04]` and `(due:: …)`.
 * Of two days of one kind the later one counts when there are words between them, else the first, as it does there.
 * A sign with no day after it is a word like any other.
 * @example readTaskFields('- [ ] call ⏳ 2026-03-04 📅 2026-02-30')
 * // { days: { scheduled: '2026-03-04', … }, unreadable: [{ field: 'due', text: '📅 2026-02-30' }] }
 */
export function readTaskFields(line: string): TaskFields {
  const found = [...signedIn(line), ...bracketedIn(line)];
  if (found.length === 0) return NO_FIELDS;
  const days: Partial<Record<Field, Day>> = {};
  const unreadable: Unreadable[] = [];
  const ends: Partial<Record<Field, number>> = {};
  for (const { field, written, text, start, end } of found) {
    const day = toDay(written);
    if (day === null) {
      unreadable.push({ field, text });
      continue;
    }
    const before = ends[field];
    if (before === undefined || wordsOf(line.slice(before, start), -1) !== '') days[field] = day;
    ends[field] = end;
  }
  return { days: { ...NO_DAYS, ...days }, unreadable };
}

interface FieldText { readonly field: Field; readonly written: string; readonly text: string; readonly start: number; readonly end: number }

function signedIn(line: string): FieldText[] {
  if (!BEYOND_ASCII.test(line)) return [];
  return Array.from(line.matchAll(SIGNED)).flatMap((match) => {
    const written = (match[2] ?? '').replace(/[-/.]+$/, '');
    return LIKE_A_DAY.test(written) ? fieldText(match, written) : [];
  });
}

function bracketedIn(line: string): FieldText[] {
  if (!line.includes('::')) return [];
  return Array.from(line.matchAll(BRACKETED)).flatMap((match) => fieldText(match, withoutLink(match[2] ?? '')));
}

function fieldText({ 0: text, 1: name = '', index: start }: RegExpExecArray, written: string): FieldText[] {
  const field = FIELDS.get(name.toLowerCase());
  return field === undefined || written === '' ? [] : [{ field, written, text: text.trim(), start, end: start + text.length }];
}

function withoutLink(value: string): string {
  const [link] = linksIn(value);
  return link === undefined ? value.trim() : noteNamed(link.target);
}
