import type { Day } from '../days/day';
import { dayFromParts } from '../days/day';

const PARTED = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;

/**
 * The one day that a text can mean, which is not written as Kith reads it: the year is first, or it is last and only one of the
 * others can be a month. Never a guess.
 * @returns null when there are two days that it could mean, or none.
 * @example mendDay('13/02/2026') // '2026-02-13'
 * @example mendDay('2026.3.4') // '2026-03-04'
 * @example mendDay('03/04/2026') // null
 */
export function mendDay(text: string): Day | null {
  const [, first = '', , second = '', last = ''] = PARTED.exec(text.trim()) ?? [];
  const [a, b, c] = [Number(first), Number(second), Number(last)];
  if (first.length === 4 && last.length < 3) return dayFromParts(a, b, c);
  if (last.length !== 4 || first.length > 2) return null;
  const [dayFirst, monthFirst] = [dayFromParts(c, b, a), dayFromParts(c, a, b)];
  return dayFirst === null || monthFirst === null || a === b ? (dayFirst ?? monthFirst) : null;
}
