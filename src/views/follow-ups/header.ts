import * as HALF_HOUR_WORDS from '../../domain/words/half-hour-words';
import * as VIEW_WORDS from '../../domain/words/view-words';
import * as WHO_WORDS from '../../domain/words/who-words';
import { iconButton } from './icon-button';

export interface HeaderDoors {
  log(): void;
  whoToWriteTo(): void;
  startHalfHour(): void;
  toggleFilter(): void;
  toggleSelecting(): void;
}

/** The row of buttons at the top, as the platform's own panes have it. */
export class Header {
  private readonly filter: HTMLButtonElement;
  private readonly select: HTMLButtonElement;

  constructor(parent: HTMLElement, doors: HeaderDoors) {
    const bar = parent.createDiv('nav-header').createDiv({ cls: 'nav-buttons-container', attr: { role: 'toolbar', 'aria-label': VIEW_WORDS.toolbar } });
    iconButton(bar, 'square-pen', VIEW_WORDS.logNew, () => doors.log());
    iconButton(bar, 'send', WHO_WORDS.title, () => doors.whoToWriteTo());
    iconButton(bar, 'armchair', HALF_HOUR_WORDS.start, () => doors.startHalfHour());
    this.filter = iconButton(bar, 'search', VIEW_WORDS.find, () => doors.toggleFilter());
    this.select = iconButton(bar, 'list-checks', VIEW_WORDS.select, () => doors.toggleSelecting());
  }

  show(filterShown: boolean, selecting: boolean): void {
    press(this.filter, filterShown);
    press(this.select, selecting);
  }
}

function press(button: HTMLButtonElement, pressed: boolean): void {
  button.toggleClass('is-active', pressed);
  button.setAttr('aria-pressed', String(pressed));
}
