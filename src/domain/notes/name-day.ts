import type { Day } from '../days/day';
import { dayFromParts } from '../days/day';
import { noteNamed } from '../properties/links';

const DAY_IN_NAME = /(?:^|[^\p{L}\d])(\d{4})(-?)(\d{2})\2(\d{2})(?![\p{L}\d])/gu;

/**
 * The day in a note's name: the first `YYYY-MM-DD` or `YYYYMMDD` with no letter or digit beside it that a calendar holds.
 * @param path of the note, with `.md`
 * @example dayInName('Calls/20260304 Sam.md') // '2026-03-04'
 * @example dayInName('202603041530.md') // null
 */
export function dayInName(path: string): Day | null {
  for (const [, year, , month, day] of noteNamed(path).matchAll(DAY_IN_NAME)) {
    const found = dayFromParts(Number(year), Number(month), Number(day));
    if (found !== null) return found;
  }
  return null;
}
