import { linksIn, noteNamed } from '../properties/links';
import { memo } from '../properties/memo';
import { textOf, valuesIn } from '../properties/values';
import type { Day } from './day';
import { dayFromParts } from './day';

const CLOCK = String.raw`(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?`;
const ZONE = String.raw`(?:Z|[+-]\d{2}(?::?\d{2})?)`;
const DAY = new RegExp(String.raw`^(\d{4})([-/])(\d{2})\2(\d{2})(?:(?:T|\s+)${CLOCK}\s*(?:[ap]m)?\s*${ZONE}?)?$`, 'i');
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * Reads a day written year first (`2026-01-31`, `2026/01/31`, `20260131` as text or number), a date-time (its written day,
 * whatever its zone), a link to such a day, or the user's own daily-note format.
 * @param value what YAML gave; a list is read when it holds one value
 * @param readUserDay reads the user's own daily-note format
 * @returns null for anything else, also for a day that no calendar holds.
 * @example readDay('[[Daily/2026-01-31|that day]]', noUserDay) // '2026-01-31'
 * @example readDay('13/02/2026', noUserDay) // null
 */
export function readDay(value: unknown, readUserDay: (text: string) => Day | null): Day | null {
  const text = typeof value === 'string' ? value.trim() : onlyText(value);
  if (text === null || text === '') return null;
  return readDayText(text) ?? readLinkedDay(text, readUserDay) ?? readUserDay(text);
}

function readLinkedDay(text: string, readUserDay: (text: string) => Day | null): Day | null {
  const [link, ...others] = linksIn(text);
  if (link === undefined || others.length > 0 || !/^!?\[.*[\])]$/.test(text)) return null;
  const name = noteNamed(link.target);
  return readDayText(name) ?? readUserDay(link.target) ?? readUserDay(name);
}

/** Remembered, since the same days come back on many notes. */
const readDayText = memo((text: string): Day | null => {
  const match = DAY.exec(text);
  if (match) return dayFromParts(Number(match[1]), Number(match[3]), Number(match[4]));
  const compact = COMPACT.exec(text);
  return compact && dayFromParts(Number(compact[1]), Number(compact[2]), Number(compact[3]));
});

function onlyText(value: unknown): string | null {
  const values = valuesIn(value);
  return values.length === 1 ? textOf(values[0]) : null;
}
