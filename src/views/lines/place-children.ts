/**
 * Gives an element these children in this order. What stands there already is moved only when it has to be, so that focus, scroll and selection
 * survive; what is not among them goes.
 */
export function placeChildren(parent: Element, wanted: readonly Element[]): void {
  const stays = new Set(wanted);
  for (const child of Array.from(parent.children)) if (!stays.has(child)) child.remove();
  let place = parent.firstElementChild;
  for (const child of wanted) {
    if (child === place) place = place.nextElementSibling;
    else parent.insertBefore(child, place);
  }
}

/** Sets attributes where they differ; null takes one away. */
export function setAttrs(el: Element, attr: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(attr)) {
    if (el.getAttribute(name) !== value) el.setAttr(name, value);
  }
}
