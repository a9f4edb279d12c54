import { Modal, type App } from 'obsidian';
import { toDay, type Day } from '../../domain/days/day';
import { DAY_WORDS } from '../../domain/words/view-words';
import { nameDialog } from '../name-dialog';

/** Asks for the day until which something is put off. */
export class DayDialog extends Modal {
  constructor(
    app: App,
    private readonly earliest: Day,
    private readonly chosen: (day: Day) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    nameDialog(this, DAY_WORDS.title);
    const form = this.contentEl.createEl('form', { cls: 'kith-day' });
    const label = form.createEl('label', { text: DAY_WORDS.until });
    const input = label.createEl('input', { type: 'date', attr: { required: '', min: this.earliest } });
    const buttons = form.createDiv('modal-button-container');
    buttons.createEl('button', { cls: 'mod-cta', text: DAY_WORDS.set, attr: { type: 'submit' } });
    buttons.createEl('button', { text: DAY_WORDS.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
    form.addEventListener('submit', (event) => this.submit(event, input.value));
    input.focus();
  }

  private submit(event: Event, value: string): void {
    event.preventDefault();
    const day = toDay(value);
    if (day === null) return;
    this.close();
    this.chosen(day);
  }
}
