import { Modal, Setting } from 'obsidian';
import type { App, ButtonComponent } from 'obsidian';
import type { Participant } from '../../domain/log/log-entry';
import type { ShareEntry, ShareField } from '../../domain/sharing/share-entry';
import { LOG_WORDS } from '../../domain/words/log-words';
import { SHARE_WORDS, shareTitle } from '../../domain/words/share-words';
import { addDialogButtons } from '../dialog-buttons';
import { drawPreview } from '../log/log-preview';
import { PeopleField } from '../log/people-field';
import { nameDialog } from '../name-dialog';
import { onModEnter } from '../on-mod-enter';
import type { SharePorts, ShownMatch } from './share-ports';

/** Shares a note: those who might like it, each with the reason, anybody else, and the exact line in view. */
export class ShareDialog extends Modal {
  private readonly rows = new Map<ShareField, Setting>();
  private readonly ticked = new Set<string>();
  private others: readonly Participant[] = [];
  private words = '';
  private readonly fieldsEl: HTMLElement;
  private readonly alreadyEl: HTMLElement;
  private readonly previewEl: HTMLElement;
  private writeButton: ButtonComponent | null = null;
  /** How often something was changed: a preview that comes after the next change is of no use any more. */
  private changes = 0;
  /** Nobody is told that a name is wanting before they have tried to write. */
  private tried = false;

  constructor(app: App, private readonly ports: SharePorts) {
    super(app);
    this.fieldsEl = createDiv('kith-form-fields');
    this.alreadyEl = createDiv({ cls: 'kith-quiet', attr: { role: 'status' } });
    // The preview can grow longer than its place: it is a tab stop, so that the keyboard can scroll it.
    this.previewEl = createDiv({ cls: 'kith-log-preview', attr: { 'aria-live': 'polite', 'aria-label': LOG_WORDS.preview, role: 'region', tabindex: 0 } });
  }

  override onOpen(): void {
    this.modalEl.addClass('kith-form');
    nameDialog(this, shareTitle(this.ports.title));
    onModEnter(this.modalEl, () => void this.write());
    this.contentEl.append(this.fieldsEl, this.alreadyEl, this.previewEl);
    this.addMatches();
    const { inputEl } = this.addOthers();
    this.addWords();
    const { submit, cancel } = LOG_WORDS;
    this.writeButton = addDialogButtons(this.contentEl, { submit, cancel, run: () => void this.write(), close: () => this.close() });
    void this.refresh();
    (this.fieldsEl.querySelector<HTMLElement>('input[type=checkbox]') ?? inputEl).focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** Those ticked in the order of the list, then the others, nobody twice. */
  private entry(): ShareEntry {
    const ticked = this.ports.matches.filter(({ path }) => this.ticked.has(path)).map(({ path }) => ({ path }));
    const others = this.others.filter((participant) => !('path' in participant && this.ticked.has(participant.path)));
    return { people: [...ticked, ...others], words: this.words };
  }

  private async refresh(): Promise<void> {
    const change = ++this.changes;
    const preview = await this.ports.preview(this.entry());
    if (change !== this.changes) return;
    for (const [field, row] of this.rows) row.setErrorMessage(field === 'people' && !this.tried ? null : (preview.wrong[field] ?? null));
    this.alreadyEl.setText(preview.already.join(' '));
    drawPreview(this.previewEl, preview);
  }

  private addMatches(): void {
    const { matches } = this.ports;
    if (matches.length === 0) this.fieldsEl.createEl('p', { cls: 'kith-quiet', text: SHARE_WORDS.nobody });
    else {
      const listEl = this.fieldsEl.createDiv({ attr: { role: 'group', 'aria-label': SHARE_WORDS.might } });
      for (const match of matches) this.addMatch(listEl, match);
    }
  }

  private addMatch(listEl: HTMLElement, { path, name, why }: ShownMatch): void {
    const labelEl = listEl.createEl('label', 'kith-form-choice');
    const boxEl = labelEl.createEl('input', { type: 'checkbox' });
    boxEl.addEventListener('change', () => {
      if (boxEl.checked) this.ticked.add(path);
      else this.ticked.delete(path);
      void this.refresh();
    });
    labelEl.createDiv({ text: `${name} ` }).createSpan({ cls: 'kith-quiet', text: why });
  }

  private addOthers(): PeopleField {
    const { people } = this.ports;
    const onChange = (others: readonly Participant[]): void => {
      this.others = others;
      void this.refresh();
    };
    const ports = { people, label: SHARE_WORDS.others, nameOf: (participant: Participant): string => this.ports.nameOf(participant), onChange };
    return new PeopleField(this.app, this.row('people', SHARE_WORDS.others).controlEl, ports, []);
  }

  private addWords(): void {
    this.row('words', SHARE_WORDS.words).addText((text) => {
      text.inputEl.setAttr('aria-label', SHARE_WORDS.words);
      text.onChange((words) => {
        this.words = words;
        void this.refresh();
      });
    });
  }

  private row(field: ShareField, name: string): Setting {
    const row = new Setting(this.fieldsEl).setName(name);
    this.rows.set(field, row);
    return row;
  }

  private async write(): Promise<void> {
    if (this.writeButton?.disabled) return;
    this.tried = true;
    this.writeButton?.setDisabled(true);
    const entry = this.entry();
    const [first] = Object.keys((await this.ports.preview(entry)).wrong);
    if (first === undefined && (await this.ports.submit(entry))) return this.close();
    this.writeButton?.setDisabled(false);
    if (first !== undefined) this.rows.get(first as ShareField)?.controlEl.querySelector('input')?.focus();
    void this.refresh();
  }
}
