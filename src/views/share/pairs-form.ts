import type { App } from 'obsidian';
import * as FORM_WORDS from '../../domain/words/form-words';
import * as PAIR_WORDS from '../../domain/words/pair-words';
import { namesTogether } from '../../domain/words/view-words';
import { openForm } from '../form/form';

/** Two people, why each would gain, and what introduces them. */
interface Proposal {
  readonly names: readonly string[];
  readonly why: string;
  readonly introduce: () => void;
}

/** Proposes one pair at a time; after the last one comes the first again. */
export function openPairs(app: App, proposals: readonly Proposal[]): void {
  const { title, introduce: submit, another } = PAIR_WORDS;
  openForm(app, { title, submit, cancel: FORM_WORDS.close }, { at: 0 }, { submit: ({ at }) => proposals[at]?.introduce ?? true }, (form) => {
    const pairEl = form.el.createDiv({ attr: { role: 'status' } });
    const show = (at: number): void => {
      form.change({ at });
      pairEl.empty();
      pairEl.createEl('p').createEl('strong', { text: namesTogether(proposals[at]?.names ?? []) });
      pairEl.createEl('p', { text: proposals[at]?.why });
    };
    if (proposals.length > 1) form.button(another, () => show((form.entry.at + 1) % proposals.length));
    show(0);
    return null;
  });
}
