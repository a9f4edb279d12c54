import { DropdownComponent, TextAreaComponent, TextComponent } from 'obsidian';
import type { Setting } from 'obsidian';
import { toDay } from '../../domain/days/day';
import type { Day } from '../../domain/days/day';

interface TextLooks {
  readonly type?: 'text' | 'date' | 'time';
  readonly placeholder?: string;
  /** What a screen reader calls the field, when that is not the name of its row. */
  readonly label?: string;
}

/** Adds a field of one line to a row. A day or a time is text as it is typed, empty for none. */
export function text(row: Setting, value: string, set: (typed: string) => void, { type = 'text', placeholder = '', label = row.nameEl.getText() }: TextLooks = {}): HTMLInputElement {
  const { inputEl } = new TextComponent(row.controlEl).setPlaceholder(placeholder).onChange((typed) => {
    inputEl.toggleClass('is-empty', typed === '');
    set(typed);
  });
  inputEl.type = type;
  inputEl.value = value;
  inputEl.setAttr('aria-label', label);
  inputEl.toggleClass('kith-form-day', type !== 'text');
  inputEl.toggleClass('is-empty', value === '');
  return inputEl;
}

/** Adds a field of several lines to a row. */
export function longText(row: Setting, value: string, set: (typed: string) => void): HTMLTextAreaElement {
  const { inputEl } = new TextAreaComponent(row.controlEl).setValue(value).onChange(set);
  inputEl.rows = 2;
  inputEl.setAttr('aria-label', row.nameEl.getText());
  return inputEl;
}

/** Adds a choice of one to a row. @param options each a value and what it is called */
export function choice(row: Setting, options: readonly (readonly [value: string, words: string])[], value: string, set: (chosen: string) => void): HTMLSelectElement {
  const dropdown = new DropdownComponent(row.controlEl);
  for (const option of options) dropdown.addOption(...option);
  const { selectEl } = dropdown.setValue(value).onChange(set);
  selectEl.setAttr('aria-label', row.nameEl.getText());
  return selectEl;
}

/** Adds a day to a row; null for none. */
export function dayField(row: Setting, value: Day | null, set: (day: Day | null) => void, label?: string): HTMLInputElement {
  return text(row, value ?? '', (typed) => set(toDay(typed)), { type: 'date', label });
}

/** Adds a switch to a row. */
export function toggle(row: Setting, isOn: boolean, set: (isOn: boolean) => void): void {
  row.addToggle((component) => {
    component.setValue(isOn).onChange(set);
    component.toggleEl.querySelector('input')?.setAttr('aria-label', row.nameEl.getText());
  });
}
