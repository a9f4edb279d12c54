import type { TooltipOptions } from 'obsidian';
import { setTooltip } from '../shell/tooltip';
import { ButtonComponent, ExtraButtonComponent } from './button';
import { ColorComponent, DisplayValueComponent, DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './choice-components';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './text-components';
import type { BaseComponent } from './value-component';

/** A row with a name, a sentence and controls. */
export class Setting {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  /** Shows what is wrong with the value below the row; an empty message or `null` takes it away. */
  setErrorMessage(message: string | null): this {
    this.settingEl.toggleClass('is-invalid', Boolean(message));
    if (message) {
      this.errorEl ??= this.settingEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
      this.errorEl.setText(message);
    } else {
      this.errorEl?.detach();
      this.errorEl = null;
    }
    return this;
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(description: string | DocumentFragment): this {
    this.descEl.setText(description);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    return this.setClass('setting-item-heading');
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  addButton(fill: (component: ButtonComponent) => unknown): this {
    return this.add(new ButtonComponent(this.controlEl), fill);
  }

  addExtraButton(fill: (component: ExtraButtonComponent) => unknown): this {
    return this.add(new ExtraButtonComponent(this.controlEl), fill);
  }

  addToggle(fill: (component: ToggleComponent) => unknown): this {
    return this.setClass('mod-toggle').add(new ToggleComponent(this.controlEl), fill);
  }

  addText(fill: (component: TextComponent) => unknown): this {
    return this.add(new TextComponent(this.controlEl), fill);
  }

  addSearch(fill: (component: SearchComponent) => unknown): this {
    return this.add(new SearchComponent(this.controlEl), fill);
  }

  addTextArea(fill: (component: TextAreaComponent) => unknown): this {
    return this.add(new TextAreaComponent(this.controlEl), fill);
  }

  addMomentFormat(fill: (component: MomentFormatComponent) => unknown): this {
    return this.add(new MomentFormatComponent(this.controlEl), fill);
  }

  addDropdown(fill: (component: DropdownComponent) => unknown): this {
    return this.add(new DropdownComponent(this.controlEl), fill);
  }

  addColorPicker(fill: (component: ColorComponent) => unknown): this {
    return this.add(new ColorComponent(this.controlEl), fill);
  }

  addProgressBar(fill: (component: ProgressBarComponent) => unknown): this {
    return this.add(new ProgressBarComponent(this.controlEl), fill);
  }

  addSlider(fill: (component: SliderComponent) => unknown): this {
    return this.add(new SliderComponent(this.controlEl), fill);
  }

  addDisplayValue(fill: (component: DisplayValueComponent) => unknown): this {
    return this.add(new DisplayValueComponent(this.controlEl), fill);
  }

  addComponent<T extends BaseComponent>(make: (el: HTMLElement) => T): this {
    return this.add(make(this.controlEl), () => undefined);
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  private add<T extends BaseComponent>(component: T, fill: (component: T) => unknown): this {
    this.components.push(component);
    fill(component);
    return this;
  }
}

/** Settings under one heading, with room for a search field and buttons beside it. */
export class SettingGroup {
  groupEl: HTMLElement;
  listEl: HTMLElement;
  private header: Setting | undefined;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.heading().setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(fill: (setting: Setting) => unknown): this {
    fill(new Setting(this.listEl));
    return this;
  }

  addSearch(fill: (component: SearchComponent) => unknown): this {
    this.heading().addSearch(fill);
    return this;
  }

  addExtraButton(fill: (component: ExtraButtonComponent) => unknown): this {
    this.heading().addExtraButton(fill);
    return this;
  }

  private heading(): Setting {
    if (!this.header) {
      this.header = new Setting(this.groupEl).setHeading();
      this.groupEl.prepend(this.header.settingEl);
    }
    return this.header;
  }
}
