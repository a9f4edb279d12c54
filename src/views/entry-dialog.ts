import { Modal, Platform, Setting } from 'obsidian';
import type { App, ButtonComponent } from 'obsidian';
import * as LOG_WORDS from '../domain/words/log-words';
import { addDialogButtons } from './dialog-buttons';
import { drawPreview } from './log/log-preview';
import type { NoteLines } from './log/log-preview';
import { nameDialog } from './name-dialog';
import { onModEnter } from './on-mod-enter';

/** What an entry would write, or what is wrong with it as a sentence at the field. */
export interface EntryPreview<Field extends string> {
  /** The note that the lines go to. */
  readonly note: string;
  /** The exact lines, sub-items among them. */
  readonly lines: readonly string[];
  /** Lines that other notes get besides. */
  readonly also?: readonly NoteLines[];
  readonly wrong: Readonly<Partial<Record<Field, string>>>;
}

/** What a dialog that writes an entry needs of the rest of Kith. */
export interface EntryPorts<Entry, Preview> {
  preview(entry: Entry): Promise<Preview>;
  /** Writes the entry. @returns whether it stands in the note; when not, the user has been told why and the words stay here. */
  submit(entry: Entry): Promise<boolean>;
}

/** A dialog that writes an entry, by keyboard alone: its fields, what is wrong at the field, and the exact lines always in view. */
export abstract class EntryDialog<Entry extends object, Field extends string, Preview extends EntryPreview<Field | 'people'> = EntryPreview<Field | 'people'>> extends Modal {
  protected readonly fieldsEl: HTMLElement;
  /** Whether the entry stands in the note. */
  protected written = false;
  /** What the button says that writes the entry. */
  protected readonly submitWords: string = LOG_WORDS.submit;
  private readonly rows = new Map<Field, Setting>();
  private readonly previewEl: HTMLElement;
  private writeButton: ButtonComponent | null = null;
  private previewing = false;
  private isStale = false;
  /** Nobody is told that a field is empty before they have tried to write. */
  private tried = false;

  /** @param entry what is filled in already */
  constructor(app: App, private readonly entryPorts: EntryPorts<Entry, Preview>, protected entry: Entry) {
    super(app);
    this.fieldsEl = createDiv('kith-form-fields');
    // The preview can grow longer than its place: it is a tab stop, so that the keyboard can scroll it.
    this.previewEl = createDiv({ cls: 'kith-log-preview', attr: { 'aria-live': 'polite', 'aria-label': LOG_WORDS.preview, role: 'region', tabindex: 0 } });
  }

  protected abstract title(): string;
  /** Adds the fields to `fieldsEl`. @returns the one that is to be filled in first */
  protected abstract addFields(): HTMLElement;

  /** What stands in place of the lines until somebody is named. */
  protected empty(): string {
    return LOG_WORDS.previewEmpty;
  }

  /** Called when the lines of the entry are known. */
  protected shown(_preview: Preview): void {}

  override onOpen(): void {
    this.modalEl.addClasses(['kith-form', 'kith-log']);
    nameDialog(this, this.title());
    onModEnter(this.modalEl, () => void this.write());
    this.contentEl.append(this.fieldsEl, this.previewEl);
    const first = this.addFields();
    this.addButtons();
    void this.refresh();
    first.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  protected change(changes: Partial<Entry>): void {
    this.entry = { ...this.entry, ...changes };
    void this.refresh();
  }

  protected row(field: Field, name: string): Setting {
    const row = new Setting(this.fieldsEl).setName(name);
    this.rows.set(field, row);
    return row;
  }

  /** One preview at a time: what is typed while it is made is in the next one. */
  private async refresh(): Promise<void> {
    this.isStale = true;
    if (this.previewing) return;
    this.previewing = true;
    try {
      while (this.isStale) {
        this.isStale = false;
        this.show(await this.entryPorts.preview(this.entry));
      }
    } finally {
      this.previewing = false;
    }
  }

  private show(preview: Preview): void {
    for (const [field, row] of this.rows) row.setErrorMessage(field === 'people' && !this.tried ? null : (preview.wrong[field] ?? null));
    drawPreview(this.previewEl, preview, this.empty());
    this.shown(preview);
  }

  private addButtons(): void {
    this.writeButton = addDialogButtons(this.contentEl, { submit: this.submitWords, cancel: LOG_WORDS.cancel, run: () => void this.write(), close: () => this.close() });
    if (Platform.isDesktop) this.writeButton.buttonEl.before(createSpan({ cls: 'kith-form-keys', text: LOG_WORDS.keys(Platform.isMacOS ? '⌘ ↵' : 'Ctrl ↵') }));
  }

  private async write(): Promise<void> {
    if (this.writeButton?.disabled) return;
    this.tried = true;
    this.writeButton?.setDisabled(true);
    const [first] = Object.keys((await this.entryPorts.preview(this.entry)).wrong);
    this.written = first === undefined && (await this.entryPorts.submit(this.entry));
    this.writeButton?.setDisabled(false);
    if (this.written) this.close();
    else if (first !== undefined) this.rows.get(first as Field)?.controlEl.querySelector<HTMLElement>('input, textarea, select')?.focus();
    void this.refresh();
  }
}
