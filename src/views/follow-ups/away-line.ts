import { getLanguage } from 'obsidian';
import type { Day } from '../../domain/days/day';
import * as AWAY_WORDS from '../../domain/words/away-words';
import { awayWords } from '../../domain/words/away-words';
import { textButton } from './icon-button';

/** One quiet line over the list of somebody who is away, with the way back. */
export class AwayLine {
  private readonly el: HTMLElement;
  private readonly said: HTMLElement;

  constructor(parent: HTMLElement, comeBack: () => void) {
    this.el = parent.createDiv('kith-away');
    this.said = this.el.createSpan({ attr: { role: 'status' } });
    textButton(this.el, AWAY_WORDS.back, comeBack);
  }

  /** @param until null when the user is here, and there is no line */
  show(until: Day | null, today: Day): void {
    const words = until === null ? '' : awayWords(until, today, getLanguage());
    if (this.said.textContent !== words) this.said.setText(words);
    this.el.toggle(words !== '');
  }
}
