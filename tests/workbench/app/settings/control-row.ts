import type { SettingControl } from 'obsidian';
import { TFile, TFolder } from '../../host/vault-files';
import type { App } from '../app';
import { PathSuggest } from './path-suggest';
import { holds } from './predicate';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';

type Offer = (value: unknown) => void;

/**
 * Draws one control with its stored value (or the default when nothing is stored). A changed value goes through `validate`
 * first: a refused one shows its reason below the row and is not stored. Gives back what brings `disabled` up to date.
 */
export function drawControl(app: App, tab: SettingTab, control: SettingControl, row: Setting): () => void {
  const stored = tab.getControlValue(control.key) ?? control.defaultValue;
  let asked = 0;
  const check = async (value: unknown): Promise<boolean> => {
    const number = ++asked;
    const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
    const answer = validate?.(value);
    const reason = answer instanceof Promise ? await answer : answer;
    if (number !== asked) return false;
    row.setErrorMessage(reason || null);
    return !reason;
  };
  const offer: Offer = (value) => {
    void check(value).then(async (accepted) => {
      if (!accepted) return;
      await tab.setControlValue(control.key, value);
      tab.refreshDomState();
    });
  };
  addComponent(app, control, row, stored, offer);
  if (stored !== undefined && stored !== null) void check(stored);
  return () => {
    row.setDisabled(holds(control.disabled, false));
  };
}

function addComponent(app: App, control: SettingControl, row: Setting, stored: unknown, offer: Offer): void {
  const text = typeof stored === 'string' || typeof stored === 'number' ? String(stored) : '';
  switch (control.type) {
    case 'toggle':
      row.addToggle((toggle) => toggle.setValue(stored === true).onChange(offer));
      break;
    case 'dropdown':
      row.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(text).onChange(offer));
      break;
    case 'slider':
      row.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step).setValue(Number(stored ?? control.min)).onChange(offer);
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
      });
      break;
    case 'color':
      row.addColorPicker((color) => color.setValue(text).onChange(offer));
      break;
    case 'number':
      addNumber(control, row, text, offer);
      break;
    case 'textarea':
      row.addTextArea((area) => {
        area.setPlaceholder(control.placeholder ?? '').setValue(text).onChange(offer);
        area.inputEl.rows = control.rows ?? area.inputEl.rows;
      });
      break;
    case 'text':
      row.addText((field) => field.setPlaceholder(control.placeholder ?? '').setValue(text).onChange(offer));
      break;
    default:
      addPath(app, control, row, text, offer);
  }
}

function addNumber(control: SettingControl & { type: 'number' }, row: Setting, text: string, offer: Offer): void {
  row.addText((field) => {
    field.inputEl.setAttrs({ type: 'number', min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
    field.setPlaceholder(control.placeholder ?? '').setValue(text);
    field.onChange((typed) => {
      const number = Number.parseFloat(typed);
      offer(Number.isNaN(number) ? (control.defaultValue ?? 0) : number);
    });
  });
}

function addPath(app: App, control: SettingControl & { type: 'file' | 'folder' }, row: Setting, text: string, offer: Offer): void {
  row.addSearch((field) => {
    field.setPlaceholder(control.placeholder ?? '').setValue(text).onChange(offer);
    new PathSuggest(app, field.inputEl, (file) => {
      if (control.type === 'file') return file instanceof TFile && (control.filter?.(file) ?? true);
      if (!(file instanceof TFolder) || (file.isRoot() && !control.includeRoot)) return false;
      return control.filter?.(file) ?? true;
    });
  });
}
