import { GroupElement, type TreeSection } from './group-element';
import { nearest } from './nearest';
import { KeyedChildren, type Drawing } from './reconcile';

/** What keys and mouse need of a tree: its lines by their keys. */
export interface TreeLines {
  readonly el: HTMLElement;
  keys(): string[];
  line(key: string | null): HTMLElement | null;
  focus(key?: string | null): void;
}

/** What a tree is called, and the words over a section of it. */
export interface TreeWords<Section> {
  readonly name: string;
  readonly title: (section: Section) => string;
}

/**
 * A list as a tree of headings and rows, one tab stop in all: the line that has, or last had, the focus.
 * A redraw keeps the focus; when its line has gone it passes to the next one in the group. As long as the user has not been
 * at any line it stays on the first, whatever comes to stand above what was first while notes were being read.
 */
export class TreeElement<Item, Section extends TreeSection<Item>, Drawn extends { readonly el: HTMLElement }> implements TreeLines {
  readonly el: HTMLElement;
  private readonly groups: KeyedChildren<Section, GroupElement<Item, Drawn>>;
  private current: string | null = null;
  private wasVisited = false;
  private isOffering = false;

  constructor(parent: HTMLElement, words: TreeWords<Section>, drawing: Drawing<Item, Drawn>) {
    this.el = parent.createDiv({ cls: 'kith-tree', attr: { role: 'tree', 'aria-label': words.name } });
    this.groups = new KeyedChildren(this.el, {
      key: (section) => section.id,
      make: (section) => new GroupElement(section.id, drawing),
      update: (group, section) => group.show(section, words.title(section)),
      gone: (group) => group.gone(),
    });
    this.el.addEventListener('focusin', (event) => {
      this.wasVisited ||= !this.isOffering;
      this.setCurrent(keyOfLine(event.target));
    });
  }

  show(sections: readonly Section[]): void {
    const before = this.keys();
    const hadFocus = this.hasFocus;
    this.groups.show(sections);
    this.el.toggle(sections.length > 0);
    const keys = this.keys();
    this.setCurrent(this.wasVisited ? nearest(this.current, before, keys) : (keys[0] ?? null));
    if (hadFocus && this.line(this.current) !== this.el.doc.activeElement) this.offer(this.line(this.current));
  }

  get hasFocus(): boolean {
    return this.el.contains(this.el.doc.activeElement);
  }

  get currentKey(): string | null {
    return this.current;
  }

  /** The lines in the order of the screen. */
  lines(): HTMLElement[] {
    return this.el.findAll('[role=treeitem]');
  }

  keys(): string[] {
    return this.lines().map((line) => line.dataset['key'] ?? '');
  }

  line(key: string | null): HTMLElement | null {
    return this.lines().find((line) => line.dataset['key'] === key) ?? null;
  }

  /** Gives a line the focus, or the current one. */
  focus(key?: string | null): void {
    const line = this.line(key === undefined ? this.current : key);
    if (key === undefined) this.offer(line);
    else line?.focus();
    line?.scrollIntoView({ block: 'nearest' });
  }

  /** Gives the focus to a line that the user has not chosen. */
  private offer(line: HTMLElement | null): void {
    this.isOffering = true;
    line?.focus({ preventScroll: true });
    this.isOffering = false;
  }

  private setCurrent(key: string | null): void {
    if (key === null) return;
    const line = this.line(key);
    for (const old of this.el.findAll('[tabindex="0"]')) if (old !== line) old.tabIndex = -1;
    if (line) line.tabIndex = 0;
    this.current = key;
  }
}

/** The key of the line that an event is about. */
export function keyOfLine(target: EventTarget | null): string | null {
  const el = target as Node | null;
  if (!el?.instanceOf(HTMLElement)) return null;
  return el.closest<HTMLElement>('[role=treeitem]')?.dataset['key'] ?? null;
}
