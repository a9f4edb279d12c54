import type { Day } from '../days/day';
import { toDay } from '../days/day';
import { linksIn, noteNamed } from '../properties/links';
import { wordsOf } from './line-words';
import type { TaskDays } from './record';
import type { DayField } from './task-signs';
import { BEYOND_ASCII, BRACKETED_DAY, DAY_FIELDS, SIGNED_DAY } from './task-signs';

/** The days on a task's line, and what stands where a day should and can't be one. */
export interface TaskFields { readonly days: TaskDays; readonly unreadable: readonly FieldText[] }

/** A day as it stands on a line. */
interface FieldText {
  readonly field: DayField;
  /** The whole of it, and from where to where it stands. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands where the day should, and where that begins. */
  readonly value: string;
  readonly valueStart: number;
  readonly day: Day | null;
}

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
 * // { days: { scheduled: '2026-03-04', … }, unreadable: [{ field: 'due', text: '📅 2026-02-30', … }] }
 */
export function readTaskFields(line: string): TaskFields {
  const found = fieldsOn(line);
  if (found.length === 0) return NO_FIELDS;
  const days: Partial<Record<DayField, Day>> = {};
  const ends: Partial<Record<DayField, number>> = {};
  for (const { field, day, start, end } of found) {
    if (day === null) continue;
    const before = ends[field];
    if (before === undefined || wordsOf(line.slice(before, start), -1) !== '') days[field] = day;
    ends[field] = end;
  }
  return { days: { ...NO_DAYS, ...days }, unreadable: found.filter(({ day }) => day === null) };
}

/** The days that stand on a line, those with signs first. */
export function fieldsOn(line: string): readonly FieldText[] {
  const signed = BEYOND_ASCII.test(line) ? Array.from(line.matchAll(SIGNED_DAY), (match) => fieldText(match, (match[2] ?? '').replace(/[-/.]+$/, ''))) : [];
  const bracketed = line.includes('::') ? Array.from(line.matchAll(BRACKETED_DAY), (match) => fieldText(match, match[2] ?? '')) : [];
  return [...signed.filter(({ value }) => LIKE_A_DAY.test(value)), ...bracketed.filter(({ value }) => value.trim() !== '')];
}

function fieldText({ 0: text, 1: name = '', 2: written = '', index: start }: RegExpExecArray, value: string): FieldText {
  const end = start + text.length;
  return { field: fieldCalled(name.toLowerCase()), text: text.trim(), start, end, value, valueStart: start + text.lastIndexOf(written), day: toDay(withoutLink(value)) };
}

function fieldCalled(name: string): DayField {
  const fields = Object.keys(DAY_FIELDS) as DayField[];
  return fields.find((field) => DAY_FIELDS[field].name === name || DAY_FIELDS[field].signs.includes(name)) ?? 'scheduled';
}

function withoutLink(value: string): string {
  const [link] = linksIn(value);
  return link === undefined ? value.trim() : noteNamed(link.target);
}
