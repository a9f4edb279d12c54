/**
 * Lets the arrow keys move among elements that are one tab stop together: forward, back, to the first and the last.
 * @param all the elements in their order, asked at each key
 * @param moved called with the element that has the focus now
 */
export function moveWithArrows(parent: HTMLElement | SVGElement, all: () => readonly (HTMLElement | SVGElement)[], moved: (to: HTMLElement | SVGElement) => void): void {
  parent.addEventListener('keydown', (event: Event) => {
    const { key, target } = event as KeyboardEvent;
    const elements = all();
    const to = placeAfter(key, elements.findIndex((el) => el === target), elements.length);
    const next = to === null ? undefined : elements[to];
    if (!next) return;
    event.preventDefault();
    giveTabStop(elements, next);
    next.focus();
    moved(next);
  });
}

/** Makes one element the tab stop of all. */
export function giveTabStop(elements: readonly Element[], stop: Element | undefined): void {
  for (const el of elements) el.setAttribute('tabindex', el === stop ? '0' : '-1');
}

function placeAfter(key: string, at: number, count: number): number | null {
  if (at < 0) return null;
  switch (key) {
    case 'ArrowRight': case 'ArrowDown': return Math.min(at + 1, count - 1);
    case 'ArrowLeft': case 'ArrowUp': return Math.max(at - 1, 0);
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return null;
  }
}
