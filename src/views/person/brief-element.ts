import type { BriefLine, BriefSectionId } from '../../domain/brief/brief-lines';
import type { TreeSection } from '../follow-ups/group-element';
import type { Drawing } from '../follow-ups/reconcile';

/** A section of a brief as the tree draws it. */
export interface DrawnSection extends TreeSection<BriefLine> { readonly id: BriefSectionId }

/** A line as it is drawn. */
export interface BriefDrawn {
  readonly el: HTMLElement;
  readonly words: HTMLElement;
  readonly note: HTMLElement;
}

/** How the lines of a brief are drawn: what they say, and below it what that is. */
export function briefDrawing(): Drawing<BriefLine, BriefDrawn> {
  return {
    key: ({ key }) => key,
    make: ({ key }) => {
      const el = createDiv({ cls: 'kith-brief-line', attr: { role: 'treeitem', 'aria-level': 2, tabindex: -1, 'data-key': key } });
      return { el, words: el.createDiv('kith-brief-words'), note: el.createDiv('kith-brief-note') };
    },
    update: ({ words, note }, line) => {
      if (words.textContent !== line.words) words.setText(line.words);
      if (note.textContent !== line.note) note.setText(line.note);
    },
    gone: () => {},
  };
}
