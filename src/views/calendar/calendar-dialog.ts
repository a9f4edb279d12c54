import { Modal, Setting } from 'obsidian';
import type { App } from 'obsidian';
import * as CALENDAR_WORDS from '../../domain/words/calendar-words';
import { addDialogButtons } from '../dialog-buttons';
import { nameDialog } from '../name-dialog';
import { onModEnter } from '../on-mod-enter';

/** What came of saving: where the file is now, or what is wrong with a field. */
export type CalendarSaved<Field extends string> = { readonly path: string } | { readonly wrong: Readonly<Partial<Record<Field, string>>> } | null;

export interface CalendarPorts<Entry, Field extends string> {
  /** Saves the file; null when that could not be done, and the user has been told why. */
  save(entry: Entry): Promise<CalendarSaved<Field>>;
  /** Hands the file to the app that the system opens such files with. */
  open(path: string): void;
}

/** A dialog that saves a calendar file, then says where it is and offers to open it. */
export abstract class CalendarDialog<Entry extends { readonly path: string }, Field extends string> extends Modal {
  private readonly rows = new Map<Field | 'path', Setting>();
  private saving = false;
  private saved = false;

  constructor(app: App, private readonly ports: CalendarPorts<Entry, Field | 'path'>, protected entry: Entry) {
    super(app);
  }

  protected abstract title(): string;
  /** What the user ought to know before. */
  protected abstract intro(): string;
  /** Adds the fields above that of the file. */
  protected abstract addFields(): void;

  override onOpen(): void {
    this.modalEl.addClasses(['kith-form', 'kith-calendar']);
    nameDialog(this, this.title());
    this.contentEl.createEl('p', { cls: 'kith-quiet', text: this.intro() });
    this.addFields();
    this.addText('path', CALENDAR_WORDS.file, this.entry.path, 'text', (path) => (this.entry = { ...this.entry, path }));
    addDialogButtons(this.contentEl, { submit: CALENDAR_WORDS.submit, cancel: CALENDAR_WORDS.cancel, run: () => void this.save(), close: () => this.close() });
    onModEnter(this.modalEl, () => void this.save());
    this.contentEl.querySelector<HTMLElement>('select, input')?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  protected change(changes: Partial<Entry>): void {
    this.entry = { ...this.entry, ...changes };
  }

  protected row(field: Field | 'path', name: string): Setting {
    const row = new Setting(this.contentEl).setName(name);
    this.rows.set(field, row);
    return row;
  }

  protected addText(field: Field | 'path', name: string, value: string, type: 'text' | 'date' | 'time', onChange: (text: string) => void): Setting {
    return this.row(field, name).addText((text) => {
      text.inputEl.setAttr('aria-label', name);
      text.inputEl.type = type;
      text.inputEl.toggleClass('kith-form-day', type !== 'text');
      text.setValue(value).onChange(onChange);
    });
  }

  protected addChoice(field: Field, name: string, options: Readonly<Record<string, string>>, value: string, onChange: (chosen: string) => void): void {
    this.row(field, name).addDropdown((dropdown) => {
      for (const [key, words] of Object.entries(options)) dropdown.addOption(key, words);
      dropdown.setValue(value).onChange(onChange);
      dropdown.selectEl.setAttr('aria-label', name);
    });
  }

  private async save(): Promise<void> {
    if (this.saving || this.saved) return;
    this.saving = true;
    const result = await this.ports.save(this.entry);
    this.saving = false;
    if (result === null) return;
    if ('path' in result) this.showSaved(result.path);
    else this.showWrong(result.wrong);
  }

  private showWrong(wrong: Readonly<Partial<Record<Field | 'path', string>>>): void {
    for (const [field, row] of this.rows) row.setErrorMessage(wrong[field] ?? null);
    const [first] = [...this.rows].filter(([field]) => wrong[field] !== undefined);
    first?.[1].controlEl.querySelector<HTMLElement>('input, select')?.focus();
  }

  private showSaved(path: string): void {
    this.saved = true;
    this.contentEl.empty();
    nameDialog(this, CALENDAR_WORDS.saved);
    this.contentEl.createEl('p', { text: CALENDAR_WORDS.savedWords(path), attr: { role: 'status' } });
    addDialogButtons(this.contentEl, { submit: CALENDAR_WORDS.open, cancel: CALENDAR_WORDS.close, run: () => this.openFile(path), close: () => this.close() }).buttonEl.focus();
  }

  private openFile(path: string): void {
    this.close();
    this.ports.open(path);
  }
}
