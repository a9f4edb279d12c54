import type { App } from '../app';
import { ButtonComponent } from '../settings/button';
import { Modal } from './modal';

/** A button of a confirmation. The dialog closes when its handler is done, unless the handler gives back something truthy. */
export class ConfirmationButton extends ButtonComponent {
  wantsFocus = false;

  constructor(
    containerEl: HTMLElement,
    private modal: ConfirmationModal,
  ) {
    super(containerEl);
    this.onClick(() => undefined);
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    return super.onClick(async (event) => {
      if (!(await handler(event))) this.modal.close();
    });
  }

  setInitialFocus(): this {
    this.wantsFocus = true;
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }
}

/** A question with its answers as buttons. */
export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;
  private buttons: ConfirmationButton[] = [];

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    this.buttons.filter((button) => button.wantsFocus).pop()?.buttonEl.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, changed: (value: boolean) => unknown): this {
    const line = this.buttonContainerEl.createEl('label', 'mod-checkbox');
    const box = line.createEl('input', { type: 'checkbox', attr: { tabindex: -1 } });
    line.appendText(label);
    box.addEventListener('change', () => void changed(box.checked));
    return this;
  }

  addButton(fill: (button: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this.buttonContainerEl, this);
    this.buttons.push(button);
    fill(button);
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
