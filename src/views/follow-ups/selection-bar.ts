import * as VIEW_WORDS from '../../domain/words/view-words';
import * as WAY_WORDS from '../../domain/words/way-words';
import { selectedWords } from '../../domain/words/view-words';
import { iconButton, textButton } from './icon-button';

export interface SelectionDoors {
  notNow(button: HTMLElement): void;
  rest(): void;
  stop(): void;
}

/** What can be done with the selected rows, while rows are being selected. */
export class SelectionBar {
  private readonly el: HTMLElement;
  private readonly count: HTMLElement;
  private readonly actions: HTMLButtonElement[];
  private readonly rest: HTMLButtonElement;

  constructor(parent: HTMLElement, doors: SelectionDoors) {
    this.el = parent.createDiv('kith-selection');
    this.count = this.el.createSpan({ cls: 'kith-said', attr: { role: 'status' } });
    const notNow = textButton(this.el, VIEW_WORDS.notNowShort, () => doors.notNow(notNow));
    this.rest = textButton(this.el, WAY_WORDS.rest, () => doors.rest());
    this.actions = [notNow, this.rest];
    iconButton(this.el, 'x', VIEW_WORDS.close, () => doors.stop());
  }

  /** `count` is null while nothing is being selected; `letGo` when all selected rows wait from before. */
  show(count: number | null, letGo: boolean): void {
    this.el.toggleClass('is-shown', count !== null);
    this.count.setText(count === null ? '' : selectedWords(count));
    this.rest.setText(letGo ? WAY_WORDS.letGo : WAY_WORDS.rest);
    for (const button of this.actions) button.disabled = count === 0;
  }
}
