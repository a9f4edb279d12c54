import { setIcon } from 'obsidian';
import type { LineAt } from '../../domain/records/record';
import { drawLine, saidBy } from './draw-line';
import type { Line, Section } from './line';
import { nearest } from './nearest';
import { placeChildren, setAttrs } from './place-children';
import { Quotes } from './quotes';

/** What a tree is called, and what it asks for. */
export interface TreeOptions {
  readonly name: string;
  /** Takes the focus when the last line goes that has it. */
  readonly leave: () => void;
  /** Opens or folds a section: it is shown so at the next drawing. */
  readonly fold: (id: string, folded: boolean) => void;
  readonly quote: (at: LineAt) => Promise<string | null>;
  /** What more keys do, given the key of the line that has the focus; false when they mean nothing there. */
  readonly keys: Readonly<Record<string, (key: string) => unknown>>;
}

/** A line as it is drawn. */
export interface Drawn { readonly el: HTMLElement; readonly line: Line; readonly said: string }

/**
 * A list as a tree of headings and lines, one tab stop in all: the line that has, or last had, the focus. What is still there keeps its element, and
 * is drawn anew only when it says something else. A line that goes passes the focus to the next one in its group. As long as the user has not been
 * at any line the focus stays on the first, whatever comes to stand above what was first while notes were being read.
 */
export class TreeElement {
  readonly el: HTMLElement;
  /** The keys of all lines that can have the focus, in the order of the screen. */
  order: readonly string[] = [];
  private readonly quotes: Quotes;
  private sections: readonly Section[] = [];
  private drawn = new Map<string, Drawn>();
  private current: string | null = null;
  private wasVisited = false;
  private isOffering = false;

  constructor(parent: HTMLElement, readonly options: TreeOptions) {
    this.el = parent.createDiv({ cls: 'kith-tree', attr: { role: 'tree', 'aria-label': options.name } });
    this.quotes = new Quotes(parent, options.quote);
    this.el.addEventListener('focusin', ({ target }) => {
      this.wasVisited ||= !this.isOffering;
      this.setCurrent(this.at(target)?.line.key ?? null);
    });
  }

  show(sections: readonly Section[]): void {
    const { drawn: before, order, hasFocus } = this;
    this.sections = sections;
    this.drawn = new Map();
    placeChildren(this.el, sections.map((section) => this.drawSection(section, before)));
    for (const [key, { el }] of before) if (!this.drawn.has(key)) this.quotes.forget(el);
    this.el.toggle(sections.length > 0);
    this.order = [...this.drawn.values()].flatMap(({ line }) => (line.open ? line.key : []));
    this.setCurrent(this.wasVisited ? nearest(this.current, order, this.order) : (this.order[0] ?? null));
    if (hasFocus && this.currentEl !== this.el.doc.activeElement) this.offer();
    if (hasFocus && this.order.length === 0) this.options.leave();
    this.quotes.refresh();
  }

  get hasFocus(): boolean {
    return this.el.contains(this.el.doc.activeElement);
  }

  /** Gives a line the focus, or the current one. */
  focus(key?: string): void {
    const { el } = this.drawn.get(key ?? '') ?? {};
    if (el) el.focus();
    else this.offer();
    this.currentEl?.scrollIntoView({ block: 'nearest' });
  }

  /** The line that an event is about. */
  at(target: EventTarget | null): Drawn | undefined {
    const el = target as Element | null;
    return this.drawn.get(el?.closest('[role=treeitem]')?.getAttribute('data-key') ?? '');
  }

  line(key: string): Line | undefined {
    return this.drawn.get(key)?.line;
  }

  section(id: string): Section | undefined {
    return this.sections.find((section) => section.id === id);
  }

  /** Ends what is still awaited. */
  close(): void {
    this.quotes.stop();
  }

  private drawSection({ id, title, folded, lines, ways }: Section, before: ReadonlyMap<string, Drawn>): HTMLElement {
    const heading = this.draw({
      key: id,
      cls: 'kith-heading',
      parts: [['kith-fold', ''], ['kith-heading-title', title]],
      attr: { 'aria-level': '1', 'aria-expanded': String(!folded) },
      open: () => this.options.fold(id, !folded),
      ways,
    }, before);
    const fold = heading.find('.kith-fold');
    if (!fold.hasChildNodes()) setIcon(fold, 'chevron-down');
    const group = heading.parentElement ?? newGroup(id, heading);
    const rows = folded ? [] : lines.map((line) => this.draw(line, before));
    placeChildren(group.find('.kith-rows'), rows);
    const items = rows.filter((row) => row.getAttribute('role') === 'treeitem');
    items.forEach((row, index) => setAttrs(row, { 'aria-posinset': String(index + 1), 'aria-setsize': String(items.length) }));
    return group;
  }

  private draw(line: Line, before: ReadonlyMap<string, Drawn>): HTMLElement {
    const known = before.get(line.key);
    const el = known?.el ?? createDiv({ cls: line.cls, attr: { 'data-key': line.key, ...(line.open ? IN_TREE : CAPTION), draggable: line.link ? 'true' : null } });
    const said = saidBy(line);
    if (said !== known?.said) drawLine(el, line, this.quotes);
    if (line.attr) setAttrs(el, line.attr);
    this.drawn.set(line.key, { el, line, said });
    return el;
  }

  private get currentEl(): HTMLElement | undefined {
    return this.drawn.get(this.current ?? '')?.el;
  }

  /** Gives the focus to a line that the user has not chosen. */
  private offer(): void {
    this.isOffering = true;
    this.currentEl?.focus({ preventScroll: true });
    this.isOffering = false;
  }

  private setCurrent(key: string | null): void {
    if (this.currentEl) this.currentEl.tabIndex = -1;
    this.current = key;
    if (this.currentEl) this.currentEl.tabIndex = 0;
  }
}

const IN_TREE = { role: 'treeitem', 'aria-level': 2, tabindex: -1 } as const;
/** For the eye: what it says, each line below it says to a screen reader. */
const CAPTION = { 'aria-hidden': 'true' } as const;

function newGroup(id: string, heading: HTMLElement): HTMLElement {
  const group = createDiv({ cls: 'kith-group', attr: { role: 'none', 'data-group': id } });
  group.append(heading, createDiv({ cls: 'kith-rows', attr: { role: 'group' } }));
  return group;
}
