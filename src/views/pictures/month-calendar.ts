import { getLanguage, Platform } from 'obsidian';
import { dayFromParts, daysBetween, daysInMonth } from '../../domain/days/day';
import { mondayOf } from '../../domain/days/week';
import type { DayBack } from '../../domain/look-back/look-back';
import { firstOfWeek } from '../../domain/words/day-words';
import type { NameOf } from '../../domain/words/follow-up-words';
import { dayBackWords } from '../../domain/words/look-back-words';
import type { Cell } from './draw-marks';

/** The side of a day with the room around it, in pixels. */
const ON_DESK = 26;
const ON_PHONE = 44;
const WEEK = 7;

/** The days of a month, a row a week: those that notes tell of have a mark that says with whom; the others are numbers alone. */
export function monthCells(year: number, month: number, days: readonly DayBack[], nameOf: NameOf): Cell[] {
  const first = dayFromParts(year, month, 1);
  if (first === null) return [];
  const side = Platform.isPhone ? ON_PHONE : ON_DESK;
  const before = (daysBetween(mondayOf(first), first) + 8 - firstOfWeek(getLanguage())) % WEEK;
  return Array.from({ length: daysInMonth(year, month) }, (_, index): Cell => {
    const back = days.find(({ day }) => Number(day.slice(8, 10)) === index + 1);
    const behind = back && { key: back.day, name: dayBackWords(back, nameOf, getLanguage()), at: back };
    const place = before + index;
    return { x: (place % WEEK) * side, y: Math.floor(place / WEEK) * side, width: side, height: side, look: back?.kind, text: String(index + 1), behind };
  });
}
