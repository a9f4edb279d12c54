import type { App } from '../app';
import { Scope } from '../keymap';
import { SuggestionList } from './suggestion-list';

/** Suggestions that float beside what is being typed. */
export abstract class PopoverSuggest<T> {
  scope: Scope;
  protected popoverEl = createDiv('suggestion-container');
  protected list: SuggestionList<T>;
  protected isOpen = false;

  constructor(
    public app: App,
    scope?: Scope,
  ) {
    this.scope = scope ?? new Scope();
    this.list = new SuggestionList<T>(this, this.popoverEl.createDiv('suggestion'));
    this.scope.register([], 'ArrowDown', () => (this.list.move(1), false));
    this.scope.register([], 'ArrowUp', () => (this.list.move(-1), false));
    this.scope.register([], 'Enter', (event) => (this.list.choose(event) ? false : undefined));
    this.scope.register([], 'Escape', () => (this.close(), false));
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.app.keymap.pushScope(this.scope);
    document.body.appendChild(this.popoverEl);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.popoverEl.detach();
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  protected showSuggestions(values: T[], around: { left: number; top: number; bottom: number }): void {
    if (values.length === 0) return this.close();
    this.list.show(values);
    this.open();
    const { width, height } = this.popoverEl.getBoundingClientRect();
    const fits = around.bottom + height <= window.innerHeight;
    this.popoverEl.setCssStyles({
      left: `${Math.max(0, Math.min(around.left, window.innerWidth - width))}px`,
      top: `${fits ? around.bottom : Math.max(0, around.top - height)}px`,
    });
  }
}

/** Suggestions below an input field. The field keeps the focus. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private selectCallback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | undefined;
  private asked = 0;

  constructor(
    app: App,
    private textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    const ask = (): void => void this.ask();
    textInputEl.addEventListener('input', ask);
    textInputEl.addEventListener('focus', ask);
    textInputEl.addEventListener('blur', () => this.close());
  }

  getValue(): string {
    return this.textInputEl.instanceOf(HTMLInputElement) ? this.textInputEl.value : this.textInputEl.getText();
  }

  setValue(value: string): void {
    if (this.textInputEl.instanceOf(HTMLInputElement)) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.selectCallback?.(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.selectCallback = callback;
    return this;
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  private async ask(): Promise<void> {
    const number = ++this.asked;
    const values = await this.getSuggestions(this.getValue());
    if (number !== this.asked || !this.textInputEl.isActiveElement()) return;
    this.showSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values, this.textInputEl.getBoundingClientRect());
  }
}
