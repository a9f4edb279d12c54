type Stop = HTMLElement | SVGElement;

/**
 * Lets the arrow keys move among elements that are one tab stop together: forward, back, to the first and the last.
 * @param all the elements in their order, asked at each key
 */
export function moveWithArrows(parent: HTMLElement, all: () => readonly Stop[]): void {
  parent.addEventListener('keydown', (event) => {
    const elements = all();
    const next = elements[placeAfter(event.key, elements.findIndex((el) => el === event.target), elements.length)];
    if (!next) return;
    event.preventDefault();
    giveTabStop(elements, next);
    next.focus();
  });
}

/** Makes one element the tab stop of all. */
export function giveTabStop(elements: readonly Element[], stop: Element | undefined): void {
  for (const el of elements) el.setAttribute('tabindex', el === stop ? '0' : '-1');
}

/** -1 for no place. */
function placeAfter(key: string, at: number, count: number): number {
  if (at < 0) return -1;
  switch (key) {
    case 'ArrowRight': case 'ArrowDown': return Math.min(at + 1, count - 1);
    case 'ArrowLeft': case 'ArrowUp': return Math.max(at - 1, 0);
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return -1;
  }
}
