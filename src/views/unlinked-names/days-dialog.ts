import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import { toDay } from '../../domain/days/day';
import type { Day } from '../../domain/days/day';
import { DAYS_WORDS } from '../../domain/words/link-names-words';
import { nameDialog } from '../name-dialog';

/** Asks from which day to which; two days in the other order are meant the right way round. */
export class DaysDialog extends Modal {
  constructor(app: App, private readonly from: Day, private readonly to: Day, private readonly chosen: (from: Day, to: Day) => void) {
    super(app);
  }

  override onOpen(): void {
    nameDialog(this, DAYS_WORDS.title);
    const form = this.contentEl.createEl('form', { cls: 'kith-day kith-days' });
    form.createEl('p', { cls: 'kith-quiet', text: DAYS_WORDS.intro });
    const inputs = [dayField(form, DAYS_WORDS.from, this.from), dayField(form, DAYS_WORDS.to, this.to)];
    const buttons = form.createDiv('modal-button-container');
    buttons.createEl('button', { cls: 'mod-cta', text: DAYS_WORDS.next, attr: { type: 'submit' } });
    buttons.createEl('button', { text: DAYS_WORDS.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
    form.addEventListener('submit', (event) => this.submit(event, inputs.map(({ value }) => value)));
    inputs[0]?.focus();
  }

  private submit(event: Event, values: readonly string[]): void {
    event.preventDefault();
    const [from, to] = values.map((value) => toDay(value)).filter((day) => day !== null).sort();
    if (from === undefined || to === undefined) return;
    this.close();
    this.chosen(from, to);
  }
}

function dayField(form: HTMLElement, name: string, value: Day): HTMLInputElement {
  return form.createEl('label', { text: name }).createEl('input', { type: 'date', value, attr: { required: '' } });
}
