import { getLanguage, Platform } from 'obsidian';
import type { MonthInTouch, YearInTouch } from '../../domain/brief/months-in-touch';
import * as BRIEF_WORDS from '../../domain/words/brief-words';
import { monthWords } from '../../domain/words/brief-words';
import type { Place } from '../lines/line';
import { drawMarks, type Cell } from './draw-marks';
import { giveTabStop, moveWithArrows } from './roving';

/** Sizes in pixels: of a month with the room around it, and of the year in front. */
const IN_SIDEBAR = { width: 18, height: 18 } as const;
const ON_PHONE = { width: 26, height: 44 } as const;
const YEAR_WIDTH = 36;
/** From so many days on a mark is at its fullest. */
const FULL_DAYS = 4;

/**
 * When you were in touch, as a picture: a row a year, a mark a month, the fuller the more days there were. One tab stop: arrows move among the months
 * that notes tell of, and each opens its newest day.
 * @returns what shows the picture of these years; the month that had the focus keeps it
 */
export function monthStrip(parent: HTMLElement, lead: (el: Element, place: Place) => void): (years: readonly YearInTouch[]) => void {
  const el = parent.createDiv('kith-months');
  let drawn: readonly YearInTouch[] = [];
  let marks: readonly SVGElement[] = [];
  moveWithArrows(el, () => marks);
  return (years) => {
    if (JSON.stringify(years) === JSON.stringify(drawn)) return;
    drawn = years;
    const focused = marks.find((mark) => mark === el.doc.activeElement)?.getAttribute('data-mark');
    el.empty();
    marks = years.length === 0 ? [] : drawMarks(el, BRIEF_WORDS.inTouch, years.flatMap(cellsOf), lead);
    const stop = marks.find((mark) => mark.getAttribute('data-mark') === focused) ?? marks[marks.length - 1];
    giveTabStop(marks, stop);
    if (focused !== undefined) stop?.focus();
  };
}

function cellsOf({ year, months }: YearInTouch, row: number): Cell[] {
  const size = Platform.isPhone ? ON_PHONE : IN_SIDEBAR;
  const y = row * size.height;
  const cells = months.map((each): Cell => {
    const { month, latest } = each;
    const behind = latest === null ? undefined : { key: `${year}-${month}`, name: monthWords(year, each, getLanguage()), at: latest };
    return { ...size, x: YEAR_WIDTH + (month - 1) * size.width, y, look: lookOf(each), behind };
  });
  return [{ x: 0, y, width: YEAR_WIDTH, height: size.height, text: String(year) }, ...cells];
}

function lookOf({ days, latest }: MonthInTouch): string {
  if (latest === null) return 'empty';
  if (days === 0) return 'mentioned';
  if (days >= FULL_DAYS) return 'full';
  return days > 1 ? 'some' : 'one';
}
