import { DropdownComponent, SearchComponent } from 'obsidian';
import * as VIEW_WORDS from '../../domain/words/view-words';
import { fittingWords } from '../../domain/words/view-words';
import { roomToSay, say } from '../say';
import type { ScreenState } from './screen-state';

interface FilterDoors {
  filter(query: string, circle: string): void;
  /** The user is done with the bar: Escape, or from the words Enter or an arrow down into the list. */
  leave(hide: boolean): void;
}

/** The text and the circle to filter by; hidden until asked for. */
export class FilterBar {
  private readonly el: HTMLElement;
  private readonly search: SearchComponent;
  private readonly circle: DropdownComponent;
  private readonly found: HTMLElement;
  private offered: string | null = null;

  constructor(
    parent: HTMLElement,
    private readonly doors: FilterDoors,
  ) {
    this.el = parent.createDiv('kith-filter');
    this.search = new SearchComponent(this.el).setPlaceholder(VIEW_WORDS.findPlaceholder).onChange(() => this.changed());
    this.search.inputEl.setAttr('aria-label', VIEW_WORDS.find);
    this.circle = new DropdownComponent(this.el).onChange(() => this.changed());
    this.circle.selectEl.setAttr('aria-label', VIEW_WORDS.circle);
    this.el.addEventListener('keydown', (event) => this.onKey(event));
    this.found = roomToSay(this.el, 'kith-unseen');
  }

  /** @param circles every circle there is @param fitting how many rows fit; null while nothing is filtered */
  show({ filterShown, query, circle }: Pick<ScreenState, 'filterShown' | 'query' | 'circle'>, circles: readonly string[], fitting: number | null): void {
    this.el.toggle(filterShown);
    if (this.search.getValue() !== query) this.search.setValue(query);
    this.offer(circles, circle);
    say(this.found, fitting === null ? '' : fittingWords(fitting));
  }

  focus(): void {
    this.search.inputEl.focus();
    this.search.inputEl.select();
  }

  /** The chosen circle is there also when nobody is in it any more: what the list is filtered by can be seen. */
  private offer(circles: readonly string[], chosen: string): void {
    const { selectEl } = this.circle;
    const offered = [...new Set(['', ...circles, chosen])];
    if (offered.join('\n') !== this.offered) {
      this.offered = offered.join('\n');
      selectEl.empty();
      for (const name of offered) this.circle.addOption(name, name === '' ? VIEW_WORDS.everyCircle : name);
      selectEl.toggle(offered.length > 1);
    }
    this.circle.setValue(chosen);
  }

  private changed(): void {
    this.doors.filter(this.search.getValue(), this.circle.getValue());
  }

  private onKey(event: KeyboardEvent): void {
    const goesOn = event.target === this.search.inputEl && (event.key === 'ArrowDown' || event.key === 'Enter');
    if (event.isComposing || (event.key !== 'Escape' && !goesOn)) return;
    event.preventDefault();
    event.stopPropagation();
    this.doors.leave(event.key === 'Escape');
  }
}
