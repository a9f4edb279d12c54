import type { TooltipOptions } from 'obsidian';
import { setTooltip } from '../shell/tooltip';
import { BaseComponent, ValueComponent } from './value-component';

/** A switch. Setting its value counts as a change when the value differs, as in the app. */
export class ToggleComponent extends ValueComponent<boolean> {
  toggleEl: HTMLElement;
  private on = false;
  private box: HTMLInputElement;
  private changed: ((value: boolean) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createEl('label', 'checkbox-container');
    this.box = this.toggleEl.createEl('input', { type: 'checkbox' });
    this.box.addEventListener('change', () => this.onClick());
  }

  override setDisabled(disabled: boolean): this {
    this.box.disabled = disabled;
    this.toggleEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.on;
  }

  setValue(on: boolean): this {
    const differs = this.on !== on;
    this.on = on;
    this.box.checked = on;
    this.toggleEl.toggleClass('is-enabled', on);
    if (differs) this.changed?.(on);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.on);
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.changed = callback;
    return this;
  }
}

/** One of several values. */
export class DropdownComponent extends ValueComponent<string> {
  selectEl: HTMLSelectElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', 'dropdown');
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.selectEl.addEventListener('change', () => callback(this.getValue()));
    return this;
  }
}

/** A number between two limits, with the number beside it. */
export class SliderComponent extends ValueComponent<number> {
  sliderEl: HTMLInputElement;
  private valueEl: HTMLElement;
  private changed: ((value: number) => unknown) | undefined;
  private format: (value: number) => string = String;

  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan('slider-value');
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    this.sliderEl.addEventListener('input', () => this.showValue());
    this.sliderEl.addEventListener('change', () => this.changed?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(): this {
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    return this;
  }

  getValue(): number {
    return Number(this.sliderEl.value);
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.showValue();
    return this;
  }

  getValuePretty(): string {
    return this.format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    this.showValue();
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.changed = callback;
    return this;
  }

  private showValue(): void {
    this.valueEl.setText(this.getValuePretty());
  }
}

/** How far along something is, 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
  private bar: HTMLProgressElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.bar = containerEl.createEl('progress', { attr: { max: 100 } });
  }

  getValue(): number {
    return this.bar.value;
  }

  setValue(value: number): this {
    this.bar.value = value;
    return this;
  }
}

/** A colour as `#rrggbb`. */
export class ColorComponent extends ValueComponent<string> {
  private input: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.input = containerEl.createEl('input', { type: 'color' });
  }

  override setDisabled(disabled: boolean): this {
    this.input.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.input.value;
  }

  setValue(value: string): this {
    this.input.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.input.addEventListener('change', () => callback(this.getValue()));
    return this;
  }
}

/** A value that is shown and edited elsewhere. */
export class DisplayValueComponent extends BaseComponent {
  valueEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan('setting-item-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.valueEl.toggleClass('mod-warning', status === 'warning');
    return this;
  }
}
