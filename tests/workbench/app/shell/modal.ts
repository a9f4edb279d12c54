import type { App } from '../app';
import { setIcon } from '../icons';
import { Scope } from '../keymap';

const focusable = 'input:not([disabled]), textarea:not([disabled]), select:not([disabled]), button:not([disabled]), a[href], [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

/** A dialog over the app. Escape, the cross and a click beside it close it, and the focus goes back to where it was. */
export class Modal {
  scope = new Scope();
  containerEl = createDiv('modal-container mod-dim');
  modalEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  private closeCallback: (() => unknown) | undefined;
  private focusBefore: Element | null = null;
  private isOpen = false;

  constructor(public app: App) {
    const background = this.containerEl.createDiv('modal-bg');
    background.addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true', tabindex: -1 } });
    const cross = this.modalEl.createDiv({ cls: 'modal-close-button mod-raised clickable-icon', attr: { 'aria-label': 'Close', role: 'button' } });
    setIcon(cross, 'x');
    cross.addEventListener('click', () => this.close());
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.scope.register(null, 'Tab', (event) => this.keepFocusInside(event));
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.focusBefore = document.activeElement;
    this.app.keymap.pushScope(this.scope);
    document.body.appendChild(this.containerEl);
    this.modalEl.focus(); // a dialog that wants its first field focused has to do that itself
    void this.onOpen();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.detach();
    if (this.shouldRestoreSelection && this.focusBefore instanceof HTMLElement) this.focusBefore.focus();
    this.onClose();
    this.closeCallback?.();
  }

  onOpen(): void | Promise<void> {}

  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }

  private focusables(): HTMLElement[] {
    return this.modalEl.findAll(focusable);
  }

  private keepFocusInside(event: KeyboardEvent): false | undefined {
    const elements = this.focusables();
    const edge = event.shiftKey ? elements[0] : elements[elements.length - 1];
    if (elements.length > 0 && document.activeElement !== edge) return undefined;
    (event.shiftKey ? elements[elements.length - 1] : elements[0])?.focus();
    return false;
  }
}
