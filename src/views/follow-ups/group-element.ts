import { setIcon } from 'obsidian';
import { GROUP_NAMES, problemsHeading, VIEW_WORDS } from '../../domain/words/view-words';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import type { Item, Section } from './list-model';
import { ProblemElement } from './problem-element';
import type { Quotes } from './quotes';
import { KeyedChildren } from './reconcile';
import { RowElement, type RowWords } from './row-element';

/** What drawing a group needs to know. */
export interface GroupContext {
  readonly quotes: Quotes;
  readonly words: (row: FollowUp) => RowWords;
  /** Whether a row is selected; null while none are being selected. */
  readonly selected: (key: string) => boolean | null;
}

type Drawn = { readonly el: HTMLElement; readonly part: RowElement | ProblemElement | null };

/** A heading that folds, and the rows below it. */
export class GroupElement {
  readonly el: HTMLElement;
  private readonly heading: HTMLElement;
  private readonly title: HTMLElement;
  private readonly items: KeyedChildren<Item, Drawn>;
  private total = 0;

  constructor(section: Section, context: GroupContext) {
    this.el = createDiv({ cls: 'kith-group', attr: { role: 'none', 'data-group': section.id } });
    this.heading = this.el.createDiv({ cls: 'kith-heading', attr: { role: 'treeitem', 'aria-level': 1, tabindex: -1, 'data-key': section.id } });
    setIcon(this.heading.createSpan('kith-fold'), 'chevron-down');
    this.title = this.heading.createSpan({ cls: 'kith-heading-title' });
    const rows = this.el.createDiv({ cls: 'kith-rows', attr: { role: 'group' } });
    this.items = new KeyedChildren(rows, {
      key: (item) => item.key,
      make: (item) => make(item, context),
      update: (drawn, item, index) => this.update(drawn, item, index, context),
      gone: ({ part }) => part instanceof RowElement && part.gone(),
    });
  }

  show(section: Section, title: string): void {
    if (this.title.textContent !== title) this.title.setText(title);
    setAttr(this.heading, 'aria-expanded', String(!section.folded));
    this.total = section.items.some((item) => item.type === 'more') ? section.total + 1 : section.total;
    this.items.show(section.items);
  }

  /** Ends what its rows still wait for. */
  gone(): void {
    this.items.show([]);
  }

  private update({ el, part }: Drawn, item: Item, index: number, context: GroupContext): void {
    setAttr(el, 'aria-posinset', String(item.type === 'more' ? this.total : index + 1));
    setAttr(el, 'aria-setsize', String(this.total));
    if (item.type === 'row' && part instanceof RowElement) {
      part.update(item.row, context.words(item.row));
      setAttr(el, 'aria-selected', context.selected(item.key)?.toString() ?? null);
    }
    if (item.type === 'problem' && part instanceof ProblemElement) part.update(item.problem, item.first);
  }
}

/** The words over a section. */
export function titleOf(section: Section, problemNotes: number): string {
  return section.id === 'problems' ? problemsHeading(problemNotes) : GROUP_NAMES[section.id];
}

function make(item: Item, context: GroupContext): Drawn {
  if (item.type === 'more') return { el: moreLink(item.key, item.shows), part: null };
  const part = item.type === 'row' ? new RowElement(item.key, context.quotes) : new ProblemElement(item.key, item.problem);
  return { el: part.el, part };
}

function moreLink(key: string, shows: 'page' | 'rhythms'): HTMLElement {
  const text = shows === 'page' ? VIEW_WORDS.showMore : VIEW_WORDS.moreRhythms;
  return createDiv({ cls: 'kith-more', text, attr: { role: 'treeitem', 'aria-level': 2, tabindex: -1, 'data-key': key } });
}

function setAttr(el: HTMLElement, name: string, value: string | null): void {
  if (el.getAttribute(name) !== value) el.setAttr(name, value);
}
