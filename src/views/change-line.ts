import * as FORM_WORDS from '../domain/words/form-words';
import * as VIEW_WORDS from '../domain/words/view-words';
import type { FollowUpsSource, LastChange } from './follow-ups/follow-ups-source';
import { saidLine } from './said-line';

/**
 * What was done last, with a way back: a notice can't be reached by keyboard, this can. It stays until the next change or until it is closed.
 * @returns what shows the last change as it is now
 */
export function changeLine(parent: HTMLElement, source: Pick<FollowUpsSource, 'lastChange'>, leave: () => void): () => void {
  const show = saidLine(parent, 'kith-change', leave);
  let closed: LastChange | null = null;
  const draw = (): void => {
    const change = source.lastChange();
    if (change === null || change === closed) return show(null);
    const { said, undo, offer } = change;
    show({
      said,
      of: change,
      buttons: [
        ...(offer ? [{ words: offer.label, run: offer.take }] : []),
        ...(undo ? [{ words: VIEW_WORDS.undo, run: undo }] : []),
        { words: FORM_WORDS.close, icon: 'x', run: () => [(closed = change), draw()] },
      ],
    });
  };
  return draw;
}
