import { getLanguage, Platform } from 'obsidian';
import type { MonthInTouch, YearInTouch } from '../../domain/brief/months-in-touch';
import type { LineAt } from '../../domain/records/record';
import * as BRIEF_WORDS from '../../domain/words/brief-words';
import { monthWords } from '../../domain/words/brief-words';
import { giveTabStop, moveWithArrows } from './roving';

/** Sizes in pixels: of a month with the space around it, and of the year in front. */
const IN_SIDEBAR = { width: 18, height: 18 } as const;
const ON_PHONE = { width: 26, height: 44 } as const;
const YEAR_WIDTH = 36;
const GAP = 3;
/** From so many days on a mark is at its fullest. */
const FULL_DAYS = 4;

/**
 * When you were in touch, as a picture: a row a year, a mark a month, the fuller the more days there were. One tab stop:
 * arrows move among the months that notes tell of, Enter opens the newest day.
 */
export class MonthStrip {
  private readonly el: HTMLElement;
  private drawn: readonly YearInTouch[] = [];
  private places: ReadonlyMap<SVGElement, LineAt> = new Map();

  constructor(parent: HTMLElement, private readonly open: (at: LineAt, event: MouseEvent | KeyboardEvent) => void) {
    this.el = parent.createDiv('kith-months');
    this.el.addEventListener('click', (event) => this.use(event));
    this.el.addEventListener('keydown', (event) => (event.key === 'Enter' || event.key === ' ') && this.use(event));
    moveWithArrows(this.el, () => this.marks(), () => {});
  }

  /** Draws anew only when the picture is another one; the month that had the focus keeps it. */
  show(years: readonly YearInTouch[]): void {
    if (JSON.stringify(years) === JSON.stringify(this.drawn)) return;
    this.drawn = years;
    const focused = this.el.contains(this.el.doc.activeElement) ? this.el.doc.activeElement?.getAttribute('data-month') : null;
    this.el.empty();
    this.places = new Map();
    if (years.length > 0) this.draw(years);
    const marks = this.marks();
    const last = marks[marks.length - 1];
    const stop = marks.find((mark) => mark.getAttribute('data-month') === focused) ?? last;
    giveTabStop(marks, stop);
    if (focused !== null) stop?.focus();
  }

  private marks(): SVGElement[] {
    return [...this.places.keys()];
  }

  private draw(years: readonly YearInTouch[]): void {
    const size = Platform.isPhone ? ON_PHONE : IN_SIDEBAR;
    const [width, height] = [YEAR_WIDTH + 12 * size.width, years.length * size.height];
    const svg = this.el.createSvg('svg', { attr: { width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': BRIEF_WORDS.inTouch } });
    const places = new Map<SVGElement, LineAt>();
    years.forEach(({ year, months }, row) => {
      svg.createSvg('text', { attr: { x: 0, y: (row + 0.5) * size.height, 'aria-hidden': 'true' } }).textContent = String(year);
      for (const month of months) {
        const mark = drawMonth(svg, year, month, { ...size, x: YEAR_WIDTH + (month.month - 1) * size.width, y: row * size.height });
        if (month.latest) places.set(mark, month.latest);
      }
    });
    this.places = places;
  }

  private use(event: MouseEvent | KeyboardEvent): void {
    const target = event.target as Node | null;
    const found = [...this.places].find(([mark]) => target !== null && mark.contains(target));
    if (!found) return;
    event.preventDefault();
    this.open(found[1], event);
  }
}

interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A mark, and around it all of the month's place to point at. A month of which nothing is told can't be chosen. */
function drawMonth(svg: SVGElement, year: number, month: MonthInTouch, { x, y, width, height }: Box): SVGElement {
  const level = month.days === 0 ? (month.latest ? 'mentioned' : 'none') : month.days >= FULL_DAYS ? 'full' : month.days > 1 ? 'some' : 'one';
  const named = { role: 'button', tabindex: -1, 'aria-label': monthWords(year, month, getLanguage()), 'data-month': `${year}-${month.month}` };
  const group = svg.createSvg('g', { cls: `kith-month is-${level}`, attr: month.latest ? named : { 'aria-hidden': 'true' } });
  const side = width - GAP;
  group.createSvg('rect', { cls: 'kith-month-place', attr: { x, y, width, height } });
  group.createSvg('rect', { cls: 'kith-month-mark', attr: { x: x + (width - side) / 2, y: y + (height - side) / 2, width: side, height: side, rx: 3 } });
  return group;
}
