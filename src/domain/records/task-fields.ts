import type { Day } from '../days/day';
import { toDay } from '../days/day';
import { linksIn, noteNamed } from '../properties/links';
import type { TaskDays } from './record';

/** The days on a task's line, and what stands where a day should and can't be one. */
export interface TaskFields { readonly days: TaskDays; readonly unreadable: readonly string[] }

type Field = keyof TaskDays;

const FIELD_OF: Readonly<Record<string, Field>> = {
  '⏳': 'scheduled', '⌛': 'scheduled', scheduled: 'scheduled',
  '📅': 'due', '📆': 'due', '🗓': 'due', due: 'due',
  '🛫': 'start', start: 'start',
  '✅': 'done', completion: 'done',
  '❌': 'cancelled', cancelled: 'cancelled',
};

const SIGNS = '(⏳|⌛|📅|📆|🗓|🛫|✅|❌)\\uFE0F?[ \\t]*(\\d[\\d\\-/.]*)?';
const BRACKETS = '[[(][ \\t]*(scheduled|due|start|completion|cancelled)[ \\t]*::((?:\\[\\[[^\\]]*\\]\\]|[^\\])])*)[\\])]';
const FIELDS = new RegExp(`${SIGNS}|${BRACKETS}`, 'giu');

/** Digits parted as in a day, or eight of them. */
const LIKE_A_DAY = /^\d+[-/.]\d|^\d{8}$/;

export const NO_DAYS: TaskDays = { scheduled: null, due: null, start: null, done: null, cancelled: null };

/**
 * Reads the days of a task's line as the Tasks plugin writes them: `⏳ 2026-03-04`, or `[scheduled:: 2026-03-04]` and `(due:: …)`.
 * The last one of a kind counts. A sign with no number after it is a word like any other.
 * @example readTaskFields('- [ ] call ⏳ 2026-03-04 📅 2026-02-30')
 * // { days: { scheduled: '2026-03-04', … }, unreadable: ['📅 2026-02-30'] }
 */
export function readTaskFields(line: string): TaskFields {
  const days: Partial<Record<Field, Day>> = {};
  const unreadable: string[] = [];
  for (const [found, sign, number, name, value] of line.matchAll(FIELDS)) {
    const field = FIELD_OF[(sign ?? name ?? '').toLowerCase()];
    const written = sign === undefined ? bracketed(value ?? '') : dayLike(number ?? '');
    if (field === undefined || written === '') continue;
    const day = toDay(written);
    if (day === null) unreadable.push(found.trim());
    else days[field] = day;
  }
  return { days: { ...NO_DAYS, ...days }, unreadable };
}

function dayLike(number: string): string {
  const day = number.replace(/[-/.]+$/, '');
  return LIKE_A_DAY.test(day) ? day : '';
}

function bracketed(value: string): string {
  const [link] = linksIn(value);
  return link === undefined ? value.trim() : noteNamed(link.target);
}
