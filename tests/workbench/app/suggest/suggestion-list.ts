/** Who fills a list of suggestions and acts on the chosen one. */
export interface SuggestOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** Suggestions below each other, one of them selected, by keyboard or mouse. */
export class SuggestionList<T> {
  private values: T[] = [];
  private items: HTMLElement[] = [];
  private selected = 0;

  constructor(
    private owner: SuggestOwner<T>,
    private containerEl: HTMLElement,
  ) {
    containerEl.setAttrs({ role: 'listbox' });
  }

  get length(): number {
    return this.values.length;
  }

  show(values: T[]): void {
    this.values = values;
    this.containerEl.empty();
    this.items = values.map((value, index) => this.draw(value, index));
    this.select(0);
  }

  move(step: number): void {
    const count = this.values.length;
    if (count > 0) this.select((this.selected + step + count) % count);
  }

  /** Acts on the selected suggestion; `false` when there is none. */
  choose(event: MouseEvent | KeyboardEvent): boolean {
    const value = this.values[this.selected];
    if (value === undefined) return false;
    this.owner.selectSuggestion(value, event);
    return true;
  }

  private draw(value: T, index: number): HTMLElement {
    const item = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
    this.owner.renderSuggestion(value, item);
    item.addEventListener('mousemove', () => this.select(index));
    item.addEventListener('mousedown', (event) => event.preventDefault()); // the field keeps the focus
    item.addEventListener('click', (event) => {
      this.select(index);
      this.choose(event);
    });
    return item;
  }

  private select(index: number): void {
    this.selected = index;
    this.items.forEach((item, at) => {
      item.toggleClass('is-selected', at === index);
      item.setAttr('aria-selected', at === index);
    });
    this.items[index]?.scrollIntoView({ block: 'nearest' });
  }
}
