import { extend } from './extend';

type Info = DomElementInfo | string | undefined;
type Attributes = DomElementInfo['attr'];

/** `createEl`, `createDiv`, `createSpan`, `createSvg` on every node and globally, and `createFragment`. */
export function installElementCreation(): void {
  extend(Node.prototype, {
    createEl(tag, info, callback) {
      return make(this.doc, tag, info, callback, this);
    },
    createDiv(info, callback) {
      return make(this.doc, 'div', info, callback, this);
    },
    createSpan(info, callback) {
      return make(this.doc, 'span', info, callback, this);
    },
    createSvg(tag, info, callback) {
      return makeSvg(this.doc, tag, info, callback, this);
    },
  });
  extend(globalThis, {
    createEl: (tag, info, callback) => make(document, tag, info, callback),
    createDiv: (info, callback) => make(document, 'div', info, callback),
    createSpan: (info, callback) => make(document, 'span', info, callback),
    createSvg: (tag, info, callback) => makeSvg(document, tag, info, callback),
    createFragment: (callback) => {
      const fragment = document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
  });
}

function make<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  given: Info,
  callback?: (el: HTMLElementTagNameMap[K]) => void,
  parent?: Node,
): HTMLElementTagNameMap[K] {
  const el = doc.createElement(tag);
  const info = typeof given === 'string' ? { cls: given } : (given ?? {});
  applyClassesAndAttributes(el, info.cls, info.attr);
  if (info.text !== undefined) el.setText(info.text);
  if (info.title !== undefined) el.title = info.title;
  for (const name of ['value', 'type', 'placeholder', 'href'] as const) {
    const value = info[name];
    if (value === undefined) continue;
    if (name in el) Reflect.set(el, name, value);
    else el.setAttribute(name, value);
  }
  place(el, info.parent ?? parent, info.prepend);
  callback?.(el);
  return el;
}

function makeSvg<K extends keyof SVGElementTagNameMap>(
  doc: Document,
  tag: K,
  given: SvgElementInfo | string | undefined,
  callback?: (el: SVGElementTagNameMap[K]) => void,
  parent?: Node,
): SVGElementTagNameMap[K] {
  const el = doc.createElementNS('http://www.w3.org/2000/svg', tag);
  const info = typeof given === 'string' ? { cls: given } : (given ?? {});
  applyClassesAndAttributes(el, info.cls, info.attr);
  place(el, info.parent ?? parent, info.prepend);
  callback?.(el);
  return el;
}

function applyClassesAndAttributes(el: Element, cls: string | string[] | undefined, attributes: Attributes): void {
  const classes = typeof cls === 'string' ? cls.split(' ') : (cls ?? []);
  el.addClasses(classes.filter((name) => name !== ''));
  if (attributes) el.setAttrs(attributes);
}

function place(el: Element, parent: Node | undefined, prepend: boolean | undefined): void {
  if (prepend) parent?.insertBefore(el, parent.firstChild);
  else parent?.appendChild(el);
}
