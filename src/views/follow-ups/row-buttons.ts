import { setIcon, setTooltip } from 'obsidian';
import * as VIEW_WORDS from '../../domain/words/view-words';
import * as WAY_WORDS from '../../domain/words/way-words';

export interface RowButtonDoors {
  done(line: HTMLElement, event: MouseEvent): void;
  notNow(line: HTMLElement, event: MouseEvent): void;
  more(line: HTMLElement, event: MouseEvent): void;
}

/**
 * The ways out that appear beside the row under the mouse: one small bar for the whole list, which moves along.
 * The keyboard has keys for the same and a screen reader the menu, so it is for the mouse alone.
 */
export class RowButtons {
  private readonly el: HTMLElement;

  constructor(private readonly doors: RowButtonDoors) {
    this.el = createDiv({ cls: 'kith-row-buttons', attr: { 'aria-hidden': 'true' } });
    this.add('check', WAY_WORDS.done, 'done');
    this.add('clock', VIEW_WORDS.notNowShort, 'notNow');
    this.add('ellipsis', VIEW_WORDS.more, 'more');
  }

  moveTo(line: HTMLElement): void {
    if (this.el.parentElement !== line) line.appendChild(this.el);
  }

  private add(icon: string, name: string, door: keyof RowButtonDoors): void {
    const button = this.el.createDiv('clickable-icon');
    setIcon(button, icon);
    setTooltip(button, name);
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      const line = this.el.parentElement;
      if (line) this.doors[door](line, event);
    });
  }
}
