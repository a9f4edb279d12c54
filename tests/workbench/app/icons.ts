import lucide from 'lucide-static/icon-nodes.json';

type IconNode = [tag: string, attributes: Record<string, string>];

const nodes = lucide as unknown as Record<string, IconNode[] | undefined>;
const own = new Map<string, string>();
const svgNamespace = 'http://www.w3.org/2000/svg';

/** The SVG of an icon by its id, with or without `lucide-` in front, or null when there is no such icon. */
export function getIcon(id: string): SVGSVGElement | null {
  const name = id.replace(/^lucide-/, '');
  const markup = own.get(id);
  if (markup !== undefined) return ownIcon(id, markup);
  const parts = nodes[name];
  if (!parts) return null;
  const svg = emptyIcon(`lucide-${name}`, 24);
  svg.setAttrs({ fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
  for (const [tag, attributes] of parts) svg.createSvg(tag as 'path', { attr: attributes });
  return svg;
}

/** Puts an icon in place of whatever the element holds; an unknown id leaves it empty, as in the app. */
export function setIcon(parent: HTMLElement, id: string): void {
  parent.empty();
  const svg = getIcon(id);
  if (svg) parent.appendChild(svg);
}

/** Adds an icon of the plugin's own: the inside of an SVG drawn on 100 by 100. */
export function addIcon(id: string, markup: string): void {
  own.set(id, markup);
}

export function removeIcon(id: string): void {
  own.delete(id);
}

/** The ids of all icons there are. */
export function getIconIds(): string[] {
  return [...Object.keys(nodes).map((name) => `lucide-${name}`), ...own.keys()];
}

function emptyIcon(name: string, size: number): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttrs({ xmlns: svgNamespace, width: size, height: size, viewBox: `0 0 ${size} ${size}`, class: `svg-icon ${name}`, 'aria-hidden': 'true' });
  return svg;
}

function ownIcon(id: string, markup: string): SVGSVGElement {
  const svg = emptyIcon(id, 100);
  const parsed = new DOMParser().parseFromString(`<svg xmlns="${svgNamespace}">${markup}</svg>`, 'image/svg+xml');
  for (const child of [...parsed.documentElement.childNodes]) svg.appendChild(document.importNode(child, true));
  return svg;
}
