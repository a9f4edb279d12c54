import type { Workbench } from '../workbench/open-workbench';

/** The log dialog as a user fills it in. */
export class LogForm {
  constructor(private readonly workbench: Workbench) {}

  get el(): HTMLElement {
    return this.workbench.modal();
  }

  field(label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
    const found = this.el.querySelector(`input[aria-label="${label}"], textarea[aria-label="${label}"], select[aria-label="${label}"]`);
    if (!found) throw new Error(`There is no field “${label}”.`);
    return found as HTMLInputElement;
  }

  async type(label: string, text: string): Promise<this> {
    const field = this.field(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.workbench.settled();
    return this;
  }

  /** Types a name and takes the suggestion that the keyboard stands on. */
  async name(text: string): Promise<this> {
    await this.type('With whom', text);
    await this.key('Enter', this.field('With whom'));
    return this;
  }

  async key(key: string, target: EventTarget = document.activeElement ?? document.body, modifiers: KeyboardEventInit = {}): Promise<void> {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
    await this.workbench.settled();
  }

  /** Writes it down with the keyboard. */
  write(): Promise<void> {
    return this.key('Enter', this.field('With whom'), { ctrlKey: true });
  }

  get preview(): string {
    return this.el.querySelector('.kith-log-preview-lines')?.textContent ?? '';
  }

  /** What would be written to each note, today's first. */
  get previews(): string[] {
    return [...this.el.querySelectorAll('.kith-log-preview-lines')].map(({ textContent }) => textContent ?? '');
  }

  /** The names of all fields. */
  get labels(): string[] {
    return [...this.el.querySelectorAll('input, textarea, select')].map((field) => field.getAttribute('aria-label') ?? '');
  }

  isShown(name: string): boolean {
    return this.setting(name).isShown();
  }

  /** Switches a setting over. */
  async toggle(name: string): Promise<void> {
    this.setting(name).querySelector<HTMLElement>('.checkbox-container')?.click();
    await this.workbench.settled();
  }

  private setting(name: string): HTMLElement {
    const row = [...this.el.querySelectorAll<HTMLElement>('.setting-item')].find((item) => item.querySelector('.setting-item-name')?.textContent === name);
    if (!row) throw new Error(`There is no setting “${name}”.`);
    return row;
  }

  get errors(): string[] {
    return [...this.el.querySelectorAll('.setting-item.is-invalid')].map((row) => row.textContent ?? '');
  }

  get people(): string[] {
    return [...this.el.querySelectorAll('.kith-people-chip')].map((chip) => chip.textContent ?? '');
  }
}
