import type { Place } from '../lines/line';

/** Between two marks, in pixels. */
const GAP = 3;

/** One cell of a picture. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How its mark looks; without, there is none. */
  readonly look?: string;
  readonly text?: string;
  /** What stands behind the mark: it can be chosen, and opens that place. */
  readonly behind?: { readonly key: string; readonly name: string; readonly at: Place };
}

/**
 * Draws a picture of marks, each with room around it to point at, in the colours of the theme. Marks with something behind them are buttons with a name;
 * what else there is, is for the eye.
 * @param lead takes each of these and where it leads
 * @returns these marks, in their order
 */
export function drawMarks(parent: HTMLElement, name: string, cells: readonly Cell[], lead: (el: Element, place: Place) => void): SVGElement[] {
  const width = Math.max(...cells.map((cell) => cell.x + cell.width));
  const height = Math.max(...cells.map((cell) => cell.y + cell.height));
  const svg = parent.createSvg('svg', { cls: 'kith-picture', attr: { width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': name } });
  return cells.flatMap((cell) => {
    const el = drawCell(svg, cell);
    if (!cell.behind) return [];
    lead(el, cell.behind.at);
    return el;
  });
}

function drawCell(svg: SVGElement, { x, y, width, height, look, text, behind }: Cell): SVGElement {
  const attr: Readonly<Record<string, string | number>> = behind ? { role: 'button', tabindex: -1, 'aria-label': behind.name, 'data-mark': behind.key } : { 'aria-hidden': 'true' };
  const el = svg.createSvg('g', { cls: `kith-mark is-${look ?? 'none'}`, attr });
  const side = width - GAP;
  if (behind) el.createSvg('rect', { cls: 'kith-mark-room', attr: { x, y, width, height } });
  if (look) el.createSvg('rect', { cls: 'kith-mark-shape', attr: { x: x + GAP / 2, y: y + (height - side) / 2, width: side, height: side, rx: 3 } });
  if (text) el.createSvg('text', { attr: { x: x + width / 2, y: y + height / 2 } }).textContent = text;
  return el;
}
