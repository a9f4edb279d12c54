import type {} from 'obsidian'; // its global declarations describe what is added here
import { installElementCreation } from './create-elements';
import { installDelegation } from './delegated-events';
import { extend } from './extend';
import { installLanguageExtensions } from './language-extensions';

/**
 * Adds to the window everything that Obsidian adds to nodes, elements, events and the language, as obsidian.d.ts declares it.
 * What is not here (`ajax`, `onNodeInserted`, MathJax …) the workbench does not offer.
 */
export function installDomExtensions(): void {
  installLanguageExtensions();
  extendNodes();
  extendElements();
  extendHtmlElements();
  installElementCreation();
  installDelegation();
  extendWindow();
}

function extendWindow(): void {
  extend(window, { activeWindow: window, activeDocument: document });
  extend(globalThis, {
    isBoolean: (value): value is boolean => typeof value === 'boolean',
    fish: (selector) => document.querySelector<HTMLElement>(selector),
    fishAll: (selector) => document.body.findAll(selector),
    sleep: (ms) => new Promise((resolve) => void window.setTimeout(resolve, ms)),
    nextFrame: () => new Promise((resolve) => void window.requestAnimationFrame(() => resolve())),
    ready: (callback) => void window.setTimeout(callback),
  });
}

function extendNodes(): void {
  extend(Node.prototype, {
    get doc() {
      return this.ownerDocument ?? document;
    },
    get win() {
      return window;
    },
    get constructorWin() {
      return window;
    },
    detach() {
      this.parentNode?.removeChild(this);
    },
    empty() {
      while (this.lastChild) this.removeChild(this.lastChild);
    },
    insertAfter(node, child) {
      this.insertBefore(node, child ? child.nextSibling : this.firstChild);
      return node;
    },
    indexOf(other) {
      return Array.prototype.indexOf.call(this.childNodes, other);
    },
    setChildrenInPlace(children) {
      for (const node of [...this.childNodes]) if (!children.includes(node)) this.removeChild(node);
      for (const node of children) this.appendChild(node);
    },
    appendText(text) {
      this.appendChild(this.doc.createTextNode(text));
    },
    instanceOf<T>(this: Node, type: { new (): T }): this is T & Node {
      return this instanceof type;
    },
  });
  extend(UIEvent.prototype, {
    get targetNode() {
      return this.target instanceof Node ? this.target : null;
    },
    get win() {
      return window;
    },
    get doc() {
      return document;
    },
    instanceOf<T>(this: UIEvent, type: { new (...data: never[]): T }): this is T & UIEvent {
      return this instanceof type;
    },
  });
}

function extendElements(): void {
  extend(Element.prototype, {
    getText() {
      return this.textContent ?? '';
    },
    setText(text) {
      if (typeof text === 'string') this.textContent = text;
      else this.replaceChildren(text);
    },
    addClass(...classes) {
      this.addClasses(classes);
    },
    addClasses(classes) {
      if (classes.length > 0) this.classList.add(...classes);
    },
    removeClass(...classes) {
      this.removeClasses(classes);
    },
    removeClasses(classes) {
      this.classList.remove(...classes);
    },
    toggleClass(classes, value) {
      for (const name of [classes].flat()) this.classList.toggle(name, value);
    },
    hasClass(name) {
      return this.classList.contains(name);
    },
    setAttr(name, value) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
    setAttrs(attributes) {
      for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
    },
    getAttr(name) {
      return this.getAttribute(name);
    },
    matchParent(selector, lastParent) {
      if (this.matches(selector)) return this;
      return this === lastParent || !this.parentElement ? null : this.parentElement.matchParent(selector, lastParent);
    },
    getCssPropertyValue(property, pseudoElement) {
      return getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
    },
    isActiveElement() {
      return this.doc.activeElement === this;
    },
    find(selector) {
      return this.querySelector(selector);
    },
    findAll(selector) {
      return [...this.querySelectorAll<HTMLElement>(selector)];
    },
    findAllSelf(selector) {
      const below = this.findAll(selector);
      return this.matches(selector) ? [this as unknown as HTMLElement, ...below] : below;
    },
  });
  extend(DocumentFragment.prototype, {
    find(selector) {
      return this.querySelector(selector) as HTMLElement;
    },
    findAll(selector) {
      return [...this.querySelectorAll<HTMLElement>(selector)];
    },
  });
}

function extendHtmlElements(): void {
  extend(HTMLElement.prototype, {
    show() {
      this.style.removeProperty('display');
    },
    hide() {
      this.style.setProperty('display', 'none');
    },
    toggle(show) {
      if (show) this.show();
      else this.hide();
    },
    toggleVisibility(visible) {
      this.style.visibility = visible ? '' : 'hidden';
    },
    isShown() {
      if (getComputedStyle(this).display === 'none') return false;
      return this.parentElement ? this.parentElement.isShown() : this.isConnected;
    },
    setCssStyles(styles) {
      Object.assign(this.style, styles);
    },
    setCssProps(properties) {
      for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
    },
    /** There are no pop-out windows here: a test says by this event that an element has moved to one. */
    onWindowMigrated(listener) {
      const moved = (): void => void listener(this.win);
      this.addEventListener('window-migrated', moved);
      return () => this.removeEventListener('window-migrated', moved);
    },
  });
  extend(SVGElement.prototype, {
    setCssStyles(styles) {
      Object.assign(this.style, styles);
    },
    setCssProps(properties) {
      for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
    },
  });
}
