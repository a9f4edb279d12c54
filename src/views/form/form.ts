import { ButtonComponent, Keymap, Modal, Notice, Setting } from 'obsidian';
import type { App } from 'obsidian';
import * as FORM_WORDS from '../../domain/words/form-words';
import { nameDialog } from '../name-dialog';

/** What is wrong, as a sentence for each field. */
export type Wrong<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** What came of it: true when it is done, or what comes next once the form has closed; false when it is not done and the user has been told why; or what is wrong. */
export type Result<Field extends string> = boolean | Wrong<Field> | (() => void);

/** What a form says, apart from its fields. */
export interface FormWords {
  readonly title: string;
  /** A sentence above the fields. */
  readonly intro?: string;
  /** What the form is for, in a word or two. */
  readonly submit: string;
  readonly cancel: string;
}

/** What a form does with its entry. */
export interface FormDoes<Entry, Field extends string> {
  readonly cls?: string;
  /** Does what the form is for. The form closes when it is done; until then what was typed stays. */
  submit(entry: Entry): Result<Field> | Promise<Result<Field>>;
}

/** A form while it is open: where its fields go, and what is filled in. */
export interface Form<Entry, Field extends string> {
  readonly app: App;
  readonly el: HTMLElement;
  readonly entry: Entry;
  change(changes: Partial<Entry>): void;
  /** Adds a row, which says what is wrong with that field. */
  row(field: Field, name: string, hint?: string): Setting;
  close(): void;
}

/**
 * Opens a dialog of fields, by keyboard alone: Ctrl+Enter or ⌘+Enter does what it is for from any field, and Enter does in a field of one line.
 * @param entry what is filled in already
 * @param draw adds the fields. It gives the one that is to be filled in first; null for none, and the button has the focus
 */
export function openForm<Entry extends object, Field extends string>(
  app: App, words: FormWords, entry: Entry, does: FormDoes<Entry, Field>, draw: (form: Form<Entry, Field>) => HTMLElement | null,
): void {
  new OpenForm(app, words, entry, does).open(draw);
}

class OpenForm<Entry extends object, Field extends string> implements Form<Entry, Field> {
  readonly el: HTMLElement;
  private readonly modal: Modal;
  private readonly button: ButtonComponent;
  private readonly rows = new Map<Field, Setting>();
  private isBusy = false;

  constructor(readonly app: App, words: FormWords, public entry: Entry, private readonly does: FormDoes<Entry, Field>) {
    this.modal = new Modal(app);
    const { modalEl, contentEl } = this.modal;
    modalEl.addClasses(['kith-form', does.cls ?? ''].filter((cls) => cls !== ''));
    nameDialog(this.modal, words.title, words.intro);
    this.el = contentEl.createDiv('kith-form-fields');
    const foot = contentEl.createDiv('modal-button-container');
    this.button = new ButtonComponent(foot).setButtonText(words.submit).setCta().onClick(() => void this.submit());
    new ButtonComponent(foot).setButtonText(words.cancel).onClick(() => this.close());
    modalEl.addEventListener('keydown', (event) => this.press(event));
  }

  open(draw: (form: Form<Entry, Field>) => HTMLElement | null): void {
    const first = draw(this);
    this.modal.onClose = () => this.modal.contentEl.empty();
    this.modal.open();
    (first ?? this.button.buttonEl).focus();
  }

  change(changes: Partial<Entry>): void {
    this.entry = { ...this.entry, ...changes };
    this.show(null);
  }

  row(field: Field, name: string, hint = ''): Setting {
    const row = new Setting(this.el).setName(name).setDesc(hint);
    this.rows.set(field, row);
    return row;
  }

  close(): void {
    this.modal.close();
  }

  /** It listens to the dialog and not to its scope: while suggestions are open they have the keys, and these are none of theirs. */
  private press(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || !(Keymap.isModifier(event, 'Mod') || isLine(event.target))) return;
    event.preventDefault();
    void this.submit();
  }

  /** The button stays as it is meanwhile: one that can't be pressed would lose the focus. */
  private async submit(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      this.take(await this.does.submit(this.entry));
    } catch (error) {
      new Notice(FORM_WORDS.notDone(error instanceof Error ? error.message : String(error)), 0);
    } finally {
      this.isBusy = false;
    }
  }

  private take(result: Result<Field>): void {
    if (result === false) return;
    if (typeof result === 'object') return this.show(result);
    this.close();
    if (typeof result === 'function') result();
  }

  /** Says what is wrong at the fields, and goes to the first of them. */
  private show(wrong: Wrong<Field> | null): void {
    for (const [field, row] of this.rows) row.setErrorMessage(wrong?.[field] ?? null);
    const first = [...this.rows].find(([field]) => wrong?.[field] !== undefined);
    first?.[1].controlEl.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }
}

/** Whether a key was pressed in a field of one line. */
function isLine(target: EventTarget | null): boolean {
  const el = target as Node | null;
  return el?.instanceOf(HTMLInputElement) === true && el.type !== 'checkbox';
}
