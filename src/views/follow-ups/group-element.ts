import { setIcon } from 'obsidian';
import { GROUP_NAMES, problemsHeading, VIEW_WORDS } from '../../domain/words/view-words';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import type { Item, Section } from './list-model';
import { causeElement, problemElement } from './problem-element';
import type { Quotes } from './quotes';
import { KeyedChildren } from './reconcile';
import { RowElement } from './row-element';
import type { RowWords } from './row-words';

/** What drawing a group needs to know. */
export interface GroupContext {
  readonly quotes: Quotes;
  readonly words: (row: FollowUp) => RowWords;
  /** Whether a row is selected; null while none are being selected. */
  readonly selected: (key: string) => boolean | null;
}

type Drawn = { readonly el: HTMLElement; readonly row: RowElement | null };

/** A heading that folds, and the rows below it. */
export class GroupElement {
  readonly el: HTMLElement;
  private readonly heading: HTMLElement;
  private readonly title: HTMLElement;
  private readonly items: KeyedChildren<Item, Drawn>;
  private places: ReadonlyMap<string, number> = new Map();

  constructor(section: Section, context: GroupContext) {
    this.el = createDiv({ cls: 'kith-group', attr: { role: 'none', 'data-group': section.id } });
    this.heading = this.el.createDiv({ cls: 'kith-heading', attr: { role: 'treeitem', 'aria-level': 1, tabindex: -1, 'data-key': section.id } });
    setIcon(this.heading.createSpan('kith-fold'), 'chevron-down');
    this.title = this.heading.createSpan({ cls: 'kith-heading-title' });
    const rows = this.el.createDiv({ cls: 'kith-rows', attr: { role: 'group' } });
    this.items = new KeyedChildren(rows, {
      key: (item) => item.key,
      make: (item) => make(item, context),
      update: (drawn, item) => this.update(drawn, item, context),
      gone: ({ row }) => row?.gone(),
    });
  }

  show(section: Section, title: string): void {
    if (this.title.textContent !== title) this.title.setText(title);
    setAttr(this.heading, 'aria-expanded', String(!section.folded));
    const lines = section.items.filter((item) => item.type !== 'cause');
    this.places = new Map(lines.map((item, index) => [item.key, index + 1]));
    this.items.show(section.items);
  }

  /** Ends what its rows still wait for. */
  gone(): void {
    this.items.show([]);
  }

  private update({ el, row }: Drawn, item: Item, context: GroupContext): void {
    if (item.type === 'cause') return;
    setAttr(el, 'aria-posinset', String(this.places.get(item.key)));
    setAttr(el, 'aria-setsize', String(this.places.size));
    if (item.type !== 'row') return;
    row?.update(item.row, context.words(item.row));
    setAttr(el, 'aria-selected', context.selected(item.key)?.toString() ?? null);
  }
}

/** The words over a section. */
export function titleOf(section: Section, problemNotes: number): string {
  return section.id === 'problems' ? problemsHeading(problemNotes) : GROUP_NAMES[section.id];
}

function make(item: Item, context: GroupContext): Drawn {
  if (item.type === 'row') {
    const row = new RowElement(item.key, context.quotes);
    return { el: row.el, row };
  }
  if (item.type === 'problem') return { el: problemElement(item.key, item.problem), row: null };
  return { el: item.type === 'cause' ? causeElement(item.cause) : moreLink(item.key, item.shows), row: null };
}

function moreLink(key: string, shows: 'page' | 'rhythms'): HTMLElement {
  const text = shows === 'page' ? VIEW_WORDS.showMore : VIEW_WORDS.moreRhythms;
  return createDiv({ cls: 'kith-more', text, attr: { role: 'treeitem', 'aria-level': 2, tabindex: -1, 'data-key': key } });
}

function setAttr(el: HTMLElement, name: string, value: string | null): void {
  if (el.getAttribute(name) !== value) el.setAttr(name, value);
}
