import moment from 'moment';
import { setIcon } from '../icons';
import { ValueComponent } from './value-component';

/** Something to type into. Setting its value does not count as a change. */
export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string> {
  protected changed: ((value: string) => unknown) | undefined;

  constructor(public inputEl: T) {
    super();
    inputEl.addEventListener('input', () => this.onChanged());
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    this.changed?.(this.getValue());
  }

  onChange(callback: (value: string) => unknown): this {
    this.changed = callback;
    return this;
  }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
  }
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
  }
}

/** A search field with a cross that empties it. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const around = containerEl.createDiv('search-input-container');
    super(around.createEl('input', { type: 'search', attr: { enterkeyhint: 'search', spellcheck: 'false' } }));
    this.clearButtonEl = around.createDiv({ cls: 'search-input-clear-button', attr: { 'aria-label': 'Clear search' } });
    setIcon(this.clearButtonEl, 'circle-x');
    this.clearButtonEl.addEventListener('click', () => {
      this.setValue('').onChanged();
      this.inputEl.focus();
    });
    this.showCross();
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.showCross();
    return this;
  }

  override onChanged(): void {
    this.showCross();
    super.onChanged();
  }

  private showCross(): void {
    this.clearButtonEl?.toggle(this.getValue() !== '');
  }
}

/** A date format with today's date as its sample. */
export class MomentFormatComponent extends TextComponent {
  sampleEl: HTMLElement = createSpan();
  private defaultFormat = '';

  setDefaultFormat(format: string): this {
    this.defaultFormat = format;
    this.updateSample();
    return this.setPlaceholder(format);
  }

  setSampleEl(el: HTMLElement): this {
    this.sampleEl = el;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    this.updateSample();
    super.onChanged();
  }

  updateSample(): void {
    this.sampleEl?.setText(moment().format(this.getValue() || this.defaultFormat));
  }
}
