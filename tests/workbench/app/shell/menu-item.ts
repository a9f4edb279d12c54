import { setIcon } from '../icons';
import type { Menu } from './menu';

/** One line of a menu. */
export class MenuItem {
  dom: HTMLElement;
  section = '';
  private iconEl: HTMLElement;
  private titleEl: HTMLElement;
  private checkEl: HTMLElement | undefined;
  private disabled = false;
  private label = false;
  private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | undefined;

  constructor(private menu: Menu) {
    this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', 'data-section': '' } });
    this.iconEl = this.dom.createDiv('menu-item-icon');
    this.titleEl = this.dom.createDiv('menu-item-title');
    this.dom.addEventListener('click', (event) => this.choose(event));
    this.dom.addEventListener('mouseenter', () => this.isChoosable && this.menu.select(this));
  }

  get isChoosable(): boolean {
    return !this.disabled && !this.label;
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon === null) this.iconEl.empty();
    else setIcon(this.iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.setAttrs({ role: checked === null ? 'menuitem' : 'menuitemcheckbox', 'aria-checked': checked });
    this.checkEl?.detach();
    if (checked) setIcon((this.checkEl = this.dom.createDiv('menu-item-icon mod-checked')), 'check');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled || null);
    return this;
  }

  setWarning(warning: boolean): this {
    this.dom.toggleClass('is-warning', warning);
    return this;
  }

  setIsLabel(label: boolean): this {
    this.label = label;
    this.dom.toggleClass('is-label', label);
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.setAttr('data-section', section);
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  /** Closes the menu, then does what the item is for. A label and a disabled item do nothing. */
  choose(event: MouseEvent | KeyboardEvent): void {
    if (!this.isChoosable) return;
    this.menu.hide();
    this.callback?.(event);
  }
}
