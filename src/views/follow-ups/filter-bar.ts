import { DropdownComponent, SearchComponent } from 'obsidian';
import * as VIEW_WORDS from '../../domain/words/view-words';
import { fittingWords } from '../../domain/words/view-words';

export interface FilterDoors {
  /** Every circle there is, asked for when the bar appears. */
  circles(): readonly string[];
  filter(query: string, circle: string): void;
  /** The user is done with the bar: Escape, or an arrow down into the list. */
  leave(hide: boolean): void;
}

/** The text and the circle to filter by; hidden until asked for. */
export class FilterBar {
  private readonly el: HTMLElement;
  private readonly search: SearchComponent;
  private readonly circle: DropdownComponent;
  private readonly found: HTMLElement;

  constructor(
    parent: HTMLElement,
    private readonly doors: FilterDoors,
  ) {
    this.el = parent.createDiv('kith-filter');
    this.search = new SearchComponent(this.el).setPlaceholder(VIEW_WORDS.findPlaceholder).onChange(() => this.changed());
    this.search.inputEl.setAttr('aria-label', VIEW_WORDS.find);
    this.circle = new DropdownComponent(this.el).onChange(() => this.changed());
    this.circle.selectEl.setAttr('aria-label', VIEW_WORDS.circle);
    this.search.inputEl.addEventListener('keydown', (event) => this.onKey(event));
    this.found = this.el.createDiv({ cls: 'kith-unseen', attr: { role: 'status' } });
    this.el.hide();
  }

  /** Shows the bar with what is being filtered by. */
  show(query: string, circle: string): void {
    const circles = this.doors.circles();
    this.circle.selectEl.empty();
    this.circle.addOption('', VIEW_WORDS.everyCircle);
    for (const name of circles) this.circle.addOption(name, name);
    this.search.setValue(query);
    this.circle.setValue(circle);
    this.circle.selectEl.toggle(circles.length > 0);
    this.el.show();
  }

  hide(): void {
    this.el.hide();
  }

  /** Says to who listens how many rows fit; null while nothing is filtered. */
  say(fitting: number | null): void {
    const words = fitting === null ? '' : fittingWords(fitting);
    if (this.found.textContent !== words) this.found.setText(words);
  }

  focus(): void {
    this.search.inputEl.focus();
    this.search.inputEl.select();
  }

  private changed(): void {
    this.doors.filter(this.search.getValue(), this.circle.getValue());
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== 'Escape' && event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    this.doors.leave(event.key === 'Escape');
  }
}
