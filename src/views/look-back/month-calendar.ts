import { getLanguage, Platform } from 'obsidian';
import { dayFromParts, daysBetween, daysInMonth } from '../../domain/days/day';
import { mondayOf } from '../../domain/days/week';
import type { DayBack } from '../../domain/look-back/look-back';
import { monthName } from '../../domain/words/brief-words';
import type { NameOf } from '../../domain/words/follow-up-words';
import * as LOOK_BACK_WORDS from '../../domain/words/look-back-words';
import { dayBackWords } from '../../domain/words/look-back-words';

/** The side of a day with the space around it, in pixels. */
const ON_DESK = 26;
const ON_PHONE = 44;
const GAP = 4;
const WEEK = 7;

/** Draws the days of a month, a row a week: those that notes tell of can be chosen and say with whom; the others are numbers alone. */
export function drawMonth(parent: HTMLElement, year: number, month: number, days: readonly DayBack[], nameOf: NameOf): void {
  const first = dayFromParts(year, month, 1);
  if (first === null) return;
  const side = Platform.isPhone ? ON_PHONE : ON_DESK;
  const before = daysBetween(mondayOf(first), first);
  const count = daysInMonth(year, month);
  const [width, height] = [WEEK * side, Math.ceil((before + count) / WEEK) * side];
  const name = LOOK_BACK_WORDS.days(monthName(year, month, getLanguage()));
  const svg = parent.createSvg('svg', { attr: { width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': name } });
  const told = new Map(days.map((day) => [Number(day.day.slice(8, 10)), day]));
  for (let day = 1; day <= count; day += 1) {
    const place = before + day - 1;
    const box = { x: (place % WEEK) * side, y: Math.floor(place / WEEK) * side, side };
    const back = told.get(day);
    drawNumber(back ? drawMark(svg, back, box, nameOf) : svg, day, box);
  }
}

interface Box { readonly x: number; readonly y: number; readonly side: number }

/** A mark, and around it all of the day's place to point at. */
function drawMark(svg: SVGElement, back: DayBack, { x, y, side }: Box, nameOf: NameOf): SVGElement {
  const mark = svg.createSvg('g', { cls: `kith-day-back is-${back.kind}`, attr: { role: 'button', tabindex: -1, 'aria-label': dayBackWords(back, nameOf, getLanguage()), 'data-day': back.day } });
  mark.createSvg('rect', { cls: 'kith-day-place', attr: { x, y, width: side, height: side } });
  mark.createSvg('rect', { cls: 'kith-day-mark', attr: { x: x + GAP / 2, y: y + GAP / 2, width: side - GAP, height: side - GAP, rx: 4 } });
  return mark;
}

function drawNumber(parent: SVGElement, day: number, { x, y, side }: Box): void {
  parent.createSvg('text', { attr: { x: x + side / 2, y: y + side / 2, 'aria-hidden': 'true' } }).textContent = String(day);
}
