import type { MenuPositionDef } from 'obsidian';
import { Component } from '../component';
import type { App } from '../app';
import { Scope } from '../keymap';
import { MenuItem } from './menu-item';
import { Platform } from '../platform';

const menusOfEvents = new WeakMap<Event, Menu>();

/** A list of actions at a place. Arrows move, Enter chooses, Escape or a click elsewhere closes. */
export class Menu extends Component {
  /** The running app, for the keyboard: a menu is made without being told its app. */
  static app: App;
  private items: MenuItem[] = [];
  private separators: number[] = [];
  private selected: MenuItem | undefined;
  private hideCallbacks: (() => unknown)[] = [];
  private dom: HTMLElement | undefined;
  private scope = new Scope();
  private focusBefore: Element | null = null;

  constructor() {
    super();
    const on = (key: string, act: () => void): void => void this.scope.register([], key, () => (act(), false));
    on('ArrowDown', () => this.move(1));
    on('ArrowUp', () => this.move(-1));
    on('Home', () => this.select(this.choosable()[0]));
    on('End', () => this.select(this.choosable().pop()));
    on('Escape', () => this.hide());
    this.scope.register([], 'Enter', (event) => {
      this.selected?.choose(event);
      return false;
    });
    this.scope.register(null, null, () => undefined);
  }

  addItem(fill: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.items.push(item);
    fill(item);
    return this;
  }

  addSeparator(): this {
    this.separators.push(this.items.length);
    return this;
  }

  setNoIcon(): this {
    for (const item of this.items) item.setIcon(null);
    return this;
  }

  setUseNativeMenu(): this {
    return this;
  }

  setParentElement(): this {
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    event.preventDefault();
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, document);
  }

  showAtPosition(position: MenuPositionDef, doc: Document = document): this {
    if (this.dom) return this;
    const dom = doc.body.createDiv({ cls: 'menu', attr: { role: 'menu' } });
    this.dom = dom;
    if (Platform.isPhone) dom.createDiv('menu-grabber');
    this.draw(dom.createDiv('menu-scroll'));
    const { width, height } = dom.getBoundingClientRect();
    const left = position.left ? position.x - width : position.x;
    const top = position.y + height > window.innerHeight ? Math.max(0, position.y - height) : position.y;
    dom.setCssStyles({ left: `${Math.max(0, Math.min(left, window.innerWidth - width))}px`, top: `${top}px` });
    this.focusBefore = doc.activeElement;
    Menu.app.keymap.pushScope(this.scope);
    this.listenForClicksElsewhere(doc);
    void this.load();
    return this;
  }

  onHide(callback: () => unknown): void {
    this.hideCallbacks.push(callback);
  }

  hide(): this {
    if (!this.dom) return this;
    this.dom.detach();
    this.dom = undefined;
    Menu.app.keymap.popScope(this.scope);
    this.unload();
    if (this.focusBefore instanceof HTMLElement) this.focusBefore.focus();
    for (const callback of this.hideCallbacks) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  /** The menu that everybody who hears of the same event adds to; it shows once they all have. */
  static forEvent(event: MouseEvent): Menu {
    const known = menusOfEvents.get(event);
    if (known) return known;
    const menu = new Menu();
    menusOfEvents.set(event, menu);
    window.setTimeout(() => menu.showAtMouseEvent(event));
    return menu;
  }

  /** Marks the item that Enter would choose. */
  select(item: MenuItem | undefined): void {
    this.selected?.dom.removeClass('selected');
    this.selected = item;
    item?.dom.addClass('selected');
    item?.dom.scrollIntoView({ block: 'nearest' });
  }

  private choosable(): MenuItem[] {
    return this.inOrder().filter((item) => item.isChoosable);
  }

  private move(step: number): void {
    const items = this.choosable();
    const from = this.selected ? items.indexOf(this.selected) : step > 0 ? -1 : items.length;
    this.select(items[(from + step + items.length) % items.length]);
  }

  /** Items of a section stand together, sections in the order in which they first came up. */
  private inOrder(): MenuItem[] {
    const sections = this.items.map((item) => item.section).unique();
    return sections.flatMap((section) => this.items.filter((item) => item.section === section));
  }

  private draw(into: HTMLElement): void {
    let previous: MenuItem | undefined;
    for (const item of this.inOrder()) {
      const separated = this.separators.includes(this.items.indexOf(item));
      if (previous && (separated || previous.section !== item.section)) into.createDiv('menu-separator');
      into.appendChild(item.dom);
      previous = item;
    }
  }

  private listenForClicksElsewhere(doc: Document): void {
    this.registerDomEvent(
      doc,
      'mousedown',
      (event) => {
        if (!(event.target instanceof Node) || !this.dom?.contains(event.target)) this.hide();
      },
      true,
    );
  }
}
