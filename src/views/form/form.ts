import { ButtonComponent, Keymap, Modal, Notice, Platform, Setting } from 'obsidian';
import type { App } from 'obsidian';
import * as FORM_WORDS from '../../domain/words/form-words';
import { messageOf } from '../../domain/words/message-of';
import { nameDialog } from '../name-dialog';
import { PreviewElement } from './preview';
import type { NoteLines } from './preview';

/** What is wrong, as a sentence for each field. */
export type Wrong<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** What came of it: true when it is done, or what comes next once the form has closed; false when it is not done and the user has been told why; or what is wrong. */
export type Result<Field extends string> = boolean | Wrong<Field> | (() => void);

/** What an entry would write, to one note and to others besides, and what is wrong with it. */
export interface FormPreview<Field extends string> extends NoteLines {
  readonly also?: readonly NoteLines[];
  readonly wrong: Wrong<Field>;
}

/** What a form says, apart from its fields. */
export interface FormWords {
  readonly title: string;
  /** A sentence above the fields. */
  readonly intro?: string;
  /** What the form is for, in a word or two; without, nothing is done with it. */
  readonly submit?: string;
  readonly cancel?: string;
  /** Says which keys do what it is for. */
  readonly keys?: (pressed: string) => string;
  /** What stands in place of the lines while there are none. */
  readonly empty?: string;
}

/** What a form does with its entry. */
export interface FormDoes<Entry, Field extends string> {
  readonly cls?: string;
  /** What would be written, asked after each change; what was wrong with it is not done. */
  preview?(entry: Entry): Promise<FormPreview<Field>>;
  /** What is wrong with what is being typed, where nothing is previewed. */
  check?(entry: Entry): Wrong<Field>;
  /** Whether there is anything to do yet. */
  ready?(entry: Entry): boolean;
  /** Does what the form is for. The form closes when it is done; until then what was typed stays. */
  submit?(entry: Entry): Result<Field> | Promise<Result<Field>>;
  /** Called when the form is left: with what stands in it, or with null when it is done. */
  left?(entry: Entry | null): void;
}

/** A form while it is open: where its fields go, and what is filled in. */
export interface Form<Entry, Field extends string> {
  readonly app: App;
  /** The dialog as a whole. */
  readonly modalEl: HTMLElement;
  readonly el: HTMLElement;
  readonly entry: Entry;
  change(changes: Partial<Entry>): void;
  /** Adds a row, which says what is wrong with that field. */
  row(field: Field, name: string, looks?: RowLooks): Setting;
  /** Adds a button between the one that does what the form is for and the one that leaves it. */
  button(words: string, run: () => unknown): HTMLButtonElement;
  close(): void;
}

interface RowLooks {
  readonly hint?: string;
  /** Where the row goes, when not below the others. */
  readonly parent?: HTMLElement;
  /** What is wrong beside what the preview knows of, asked once the user has tried; null for nothing. */
  readonly check?: () => string | null;
}

/**
 * Opens a dialog of fields, by keyboard alone: Ctrl+Enter or ⌘+Enter does what it is for from any field, and where nothing is previewed Enter does in a field of one line.
 * @param entry what is filled in already
 * @param draw adds the fields. It gives the one that is to be filled in first; null for none, and the button has the focus
 */
export function openForm<Entry extends object, Field extends string>(
  app: App, words: FormWords, entry: Entry, does: FormDoes<Entry, Field>, draw: (form: Form<Entry, Field>) => HTMLElement | null,
): void {
  new OpenForm(app, words, entry, does).open(draw);
}

class OpenForm<Entry extends object, Field extends string> implements Form<Entry, Field> {
  readonly modalEl: HTMLElement;
  readonly el: HTMLElement;
  private readonly modal: Modal;
  private readonly foot: HTMLElement;
  private readonly submitButton: ButtonComponent | null;
  private readonly rows = new Map<Field, { readonly row: Setting; readonly check: (() => string | null) | undefined }>();
  private readonly previewEl: PreviewElement | null;
  private isPreviewing = false;
  private isStale = false;
  private isBusy = false;
  /** Nobody is told that a field is empty before they have tried. */
  private isTried = false;
  private isDone = false;
  private firstWrong: Setting | null = null;

  constructor(readonly app: App, private readonly words: FormWords, public entry: Entry, private readonly does: FormDoes<Entry, Field>) {
    this.modal = new Modal(app);
    const { modalEl, contentEl } = this.modal;
    this.modalEl = modalEl;
    modalEl.addClasses(['kith-form', ...(does.preview ? ['kith-log'] : []), ...(does.cls ? [does.cls] : [])]);
    nameDialog(this.modal, words.title, words.intro);
    this.el = contentEl.createDiv('kith-form-fields');
    this.previewEl = does.preview ? new PreviewElement(contentEl, words.empty ?? '') : null;
    this.foot = contentEl.createDiv('modal-button-container');
    if (words.keys && Platform.isDesktop) this.foot.createSpan({ cls: 'kith-form-keys', text: words.keys(Platform.isMacOS ? '⌘ ↵' : 'Ctrl ↵') });
    this.submitButton = words.submit === undefined ? null : new ButtonComponent(this.foot).setButtonText(words.submit).setCta().onClick(() => void this.submit());
    modalEl.addEventListener('keydown', (event) => this.press(event));
  }

  open(draw: (form: Form<Entry, Field>) => HTMLElement | null): void {
    const first = draw(this);
    if (this.words.cancel !== undefined) this.button(this.words.cancel, () => this.close());
    this.modal.onClose = () => this.closed();
    this.modal.open();
    void this.refresh();
    (first ?? this.foot.querySelector('button'))?.focus();
  }

  change(changes: Partial<Entry>): void {
    this.entry = { ...this.entry, ...changes };
    void this.refresh();
  }

  row(field: Field, name: string, { hint = '', parent = this.el, check }: RowLooks = {}): Setting {
    const row = new Setting(parent).setName(name).setDesc(hint);
    this.rows.set(field, { row, check });
    return row;
  }

  button(words: string, run: () => unknown): HTMLButtonElement {
    return new ButtonComponent(this.foot).setButtonText(words).onClick(run).buttonEl;
  }

  close(): void {
    if (this.modalEl.isConnected) this.modal.close();
  }

  private closed(): void {
    this.does.left?.(this.isDone ? null : this.entry);
    this.modal.contentEl.empty();
  }

  /** It listens to the dialog and not to its scope: while suggestions are open they have the keys, and these are none of theirs. */
  private press(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || !(Keymap.isModifier(event, 'Mod') || (!this.does.preview && isLine(event.target)))) return;
    event.preventDefault();
    if (!event.repeat) void this.submit();
  }

  /** One preview at a time: what is typed while it is made is in the next one. */
  private async refresh(): Promise<void> {
    this.isStale = true;
    if (this.isPreviewing) return;
    this.isPreviewing = true;
    while (this.isStale) {
      this.isStale = false;
      await this.look().catch((error: unknown) => this.previewEl?.say(FORM_WORDS.notDone(messageOf(error))));
    }
    this.isPreviewing = false;
  }

  private get isReady(): boolean {
    return this.does.ready?.(this.entry) ?? true;
  }

  /** @returns whether nothing is wrong */
  private async look(): Promise<boolean> {
    this.submitButton?.setDisabled(!this.isReady);
    const preview = await this.does.preview?.(this.entry);
    if (preview) this.previewEl?.show([preview, ...(preview.also ?? [])]);
    return this.show(preview?.wrong ?? this.does.check?.(this.entry));
  }

  /** Says at the fields what is wrong. @returns whether nothing is */
  private show(wrong: Wrong<Field> | undefined): boolean {
    const all = [...this.rows].map(([field, { row, check }]) => ({ field, row, reason: (this.isTried && row.settingEl.isConnected && check?.()) || wrong?.[field] }));
    for (const { field, row, reason } of all) row.setErrorMessage(field === 'people' && !this.isTried ? null : (reason ?? null));
    this.firstWrong = all.find(({ reason }) => reason)?.row ?? null;
    return this.firstWrong === null && Object.keys(wrong ?? {}).length === 0;
  }

  /** The button stays as it is meanwhile: one that can't be pressed would lose the focus. */
  private async submit(): Promise<void> {
    if (this.isBusy || !this.isReady || this.submitButton === null) return;
    const { buttonEl } = this.submitButton;
    this.isBusy = this.isTried = true;
    buttonEl.setAttr('aria-disabled', true);
    try {
      if (await this.look()) this.take((await this.does.submit?.(this.entry)) ?? true);
      else this.goToWrong();
    } catch (error) {
      new Notice(FORM_WORDS.notDone(messageOf(error)), 0);
    } finally {
      this.isBusy = false;
      buttonEl.setAttr('aria-disabled', null);
    }
  }

  private take(result: Result<Field>): void {
    if (result === false) return void this.refresh();
    if (typeof result === 'object') {
      this.show(result);
      return this.goToWrong();
    }
    this.isDone = true;
    // It may have been left meanwhile: what is done is not to be kept.
    if (this.modalEl.isConnected) this.close();
    else this.closed();
    if (typeof result === 'function') result();
  }

  private goToWrong(): void {
    const controlEl = this.firstWrong?.controlEl;
    (controlEl?.querySelector<HTMLElement>('input, textarea') ?? controlEl?.querySelector('select'))?.focus();
  }
}

/** Whether a key was pressed in a field of one line. */
function isLine(target: EventTarget | null): boolean {
  const el = target as Node | null;
  return el?.instanceOf(HTMLInputElement) === true && el.type !== 'checkbox';
}
