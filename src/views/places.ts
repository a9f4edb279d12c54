import type { App } from 'obsidian';
import type { Place } from './lines/line';
import { preview, type Previews } from './preview';

const LEADS = 'kith-leads';

/**
 * Lets elements inside another lead to places in notes: a click, the middle button, Enter and Space open them, and the mouse over them previews them.
 * @param open what a place is opened with; what is held with the click or the key says where
 * @returns what says where an element leads
 */
export function placesIn(app: App, view: Previews, parent: HTMLElement, open: (place: Place, event: MouseEvent | KeyboardEvent) => void): (el: Element, place: Place) => void {
  const places = new WeakMap<Element, Place>();
  const at = ({ target }: Event): [Element, Place] | null => {
    const el = (target as Element | null)?.closest(`.${LEADS}`);
    const place = el && places.get(el);
    return place ? [el, place] : null;
  };
  const go = (event: MouseEvent | KeyboardEvent): void => {
    const found = at(event);
    if (!found) return;
    event.preventDefault();
    open(found[1], event);
  };
  parent.addEventListener('click', go);
  parent.addEventListener('auxclick', (event) => event.button === 1 && go(event));
  parent.addEventListener('keydown', (event) => (event.key === 'Enter' || event.key === ' ') && go(event));
  parent.addEventListener('mouseover', (event) => {
    const [el, place] = at(event) ?? [];
    if (el && place && !el.contains(event.relatedTarget as Node | null)) preview(app, view, place, el, event);
  });
  return (el, place) => {
    el.classList.add(LEADS);
    places.set(el, place);
  };
}
