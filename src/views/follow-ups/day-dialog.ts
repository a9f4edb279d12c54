import { Modal, type App } from 'obsidian';
import { toDay, type Day } from '../../domain/days/day';
import { DAY_WORDS } from '../../domain/words/view-words';
import { nameDialog } from '../name-dialog';

type DayWords = Readonly<Record<keyof typeof DAY_WORDS, string>>;

/** Asks for the day until which something is put off, or in other words for a day to come. */
export class DayDialog extends Modal {
  constructor(
    app: App,
    private readonly earliest: Day,
    private readonly chosen: (day: Day) => void,
    private readonly words: DayWords = DAY_WORDS,
  ) {
    super(app);
  }

  override onOpen(): void {
    nameDialog(this, this.words.title);
    const form = this.contentEl.createEl('form', { cls: 'kith-day' });
    const label = form.createEl('label', { text: this.words.until });
    const input = label.createEl('input', { type: 'date', attr: { required: '', min: this.earliest } });
    const buttons = form.createDiv('modal-button-container');
    buttons.createEl('button', { cls: 'mod-cta', text: this.words.set, attr: { type: 'submit' } });
    buttons.createEl('button', { text: this.words.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
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
