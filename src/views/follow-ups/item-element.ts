import * as MEND_WORDS from '../../domain/words/mend-words';
import * as VIEW_WORDS from '../../domain/words/view-words';
import { GROUP_NAMES, problemsHeading } from '../../domain/words/view-words';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import { setAttr } from './group-element';
import type { Item, Section } from './list-model';
import { causeElement, problemElement } from './problem-element';
import type { Quotes } from './quotes';
import type { Drawing } from './reconcile';
import { RowElement } from './row-element';
import type { RowWords } from './row-words';

/** What drawing the items of the list needs to know. */
export interface ItemContext {
  readonly quotes: Quotes;
  readonly words: (row: FollowUp) => RowWords;
  /** Whether a row is selected; null while none are being selected. */
  readonly selected: (key: string) => boolean | null;
}

/** A line as it is drawn. */
export type ItemDrawn = { readonly el: HTMLElement; readonly row: RowElement | null };

/** How the lines below a heading are drawn: rows, problems below their causes, and what shows more. */
export function itemDrawing(context: ItemContext): Drawing<Item, ItemDrawn> {
  return {
    key: (item) => item.key,
    make: (item) => make(item, context),
    update: ({ el, row }, item) => {
      if (item.type !== 'row') return;
      row?.update(item.row, context.words(item.row));
      setAttr(el, 'aria-selected', context.selected(item.key)?.toString() ?? null);
    },
    gone: ({ row }) => row?.gone(),
  };
}

/** The words over a section. */
export function titleOf(section: Section, problemNotes: number): string {
  return section.id === 'problems' ? problemsHeading(problemNotes) : GROUP_NAMES[section.id];
}

function make(item: Item, context: ItemContext): ItemDrawn {
  if (item.type === 'row') {
    const row = new RowElement(item.key, context.quotes);
    return { el: row.el, row };
  }
  if (item.type === 'problem') return { el: problemElement(item.key, item.problem), row: null };
  return { el: item.type === 'cause' ? causeElement(item.cause) : moreLink(item.key, item.shows), row: null };
}

const MORE_WORDS = { page: VIEW_WORDS.showMore, rhythms: VIEW_WORDS.moreRhythms, fixes: MEND_WORDS.showAll } as const;

function moreLink(key: string, shows: keyof typeof MORE_WORDS): HTMLElement {
  return createDiv({ cls: 'kith-more', text: MORE_WORDS[shows], attr: { role: 'treeitem', 'aria-level': 2, tabindex: -1, 'data-key': key } });
}
