import { setIcon } from 'obsidian';
import { KeyedChildren, type Drawing } from './reconcile';

/** A part of a tree: its heading, and what is drawn below it, which is nothing when it is folded. */
export interface TreeSection<Item> {
  /** Without a colon; the keys of the items have one. */
  readonly id: string;
  readonly folded: boolean;
  readonly items: readonly Item[];
}

/** A heading that folds, and the lines below it. */
export class GroupElement<Item, Drawn extends { readonly el: HTMLElement }> {
  readonly el: HTMLElement;
  private readonly heading: HTMLElement;
  private readonly title: HTMLElement;
  private readonly rows: HTMLElement;
  private readonly items: KeyedChildren<Item, Drawn>;

  constructor(id: string, drawing: Drawing<Item, Drawn>) {
    this.el = createDiv({ cls: 'kith-group', attr: { role: 'none', 'data-group': id } });
    this.heading = this.el.createDiv({ cls: 'kith-heading', attr: { role: 'treeitem', 'aria-level': 1, tabindex: -1, 'data-key': id } });
    setIcon(this.heading.createSpan('kith-fold'), 'chevron-down');
    this.title = this.heading.createSpan({ cls: 'kith-heading-title' });
    this.rows = this.el.createDiv({ cls: 'kith-rows', attr: { role: 'group' } });
    this.items = new KeyedChildren(this.rows, drawing);
  }

  show({ folded, items }: TreeSection<Item>, title: string): void {
    if (this.title.textContent !== title) this.title.setText(title);
    setAttr(this.heading, 'aria-expanded', String(!folded));
    this.items.show(items);
    const lines = Array.from(this.rows.children).filter((el) => el.getAttribute('role') === 'treeitem');
    lines.forEach((el, index) => {
      setAttr(el, 'aria-posinset', String(index + 1));
      setAttr(el, 'aria-setsize', String(lines.length));
    });
  }

  /** Ends what its rows still wait for. */
  gone(): void {
    this.items.show([]);
  }
}

/** Sets an attribute where it differs; null takes it away. */
export function setAttr(el: Element, name: string, value: string | null): void {
  if (el.getAttribute(name) !== value) el.setAttr(name, value);
}
