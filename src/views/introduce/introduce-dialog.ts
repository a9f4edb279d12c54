import { Modal, Setting } from 'obsidian';
import type { App, ButtonComponent } from 'obsidian';
import { emptyIntroduction } from '../../domain/introductions/introduction-entry';
import type { IntroductionEntry } from '../../domain/introductions/introduction-entry';
import type { IntroductionField } from '../../domain/introductions/wrong-in-introduction';
import { INTRODUCE_WORDS } from '../../domain/words/introduce-words';
import { LOG_WORDS } from '../../domain/words/log-words';
import { addDialogButtons } from '../dialog-buttons';
import { drawPreview } from '../log/log-preview';
import { PeopleField } from '../log/people-field';
import { nameDialog } from '../name-dialog';
import { onModEnter } from '../on-mod-enter';
import type { IntroducePorts, IntroductionPreview } from './introduce-ports';

/** Writes down an introduction of two people with its steps: by keyboard alone, with the exact lines in view. */
export class IntroduceDialog extends Modal {
  private readonly rows = new Map<IntroductionField, Setting>();
  private readonly fieldsEl: HTMLElement;
  private readonly choicesEl: HTMLElement;
  private readonly previewEl: HTMLElement;
  private wordsEl: HTMLTextAreaElement | null = null;
  private writeButton: ButtonComponent | null = null;
  /** Nobody is told that a name is wanting before they have tried to write. */
  private tried = false;
  private written = false;

  /** @param entry what is filled in already: a draft, the people of a row or a menu */
  constructor(app: App, private readonly ports: IntroducePorts, private entry: IntroductionEntry) {
    super(app);
    this.fieldsEl = createDiv('kith-form-fields');
    this.choicesEl = createDiv();
    // The preview can grow longer than its place: it is a tab stop, so that the keyboard can scroll it.
    this.previewEl = createDiv({ cls: 'kith-log-preview', attr: { 'aria-live': 'polite', 'aria-label': LOG_WORDS.preview, role: 'region', tabindex: 0 } });
  }

  override onOpen(): void {
    this.modalEl.addClasses(['kith-form', 'kith-log']);
    nameDialog(this, INTRODUCE_WORDS.title);
    onModEnter(this.modalEl, () => void this.write());
    this.contentEl.append(this.fieldsEl, this.previewEl);
    const peopleField = this.addPeople();
    this.addWords();
    this.fieldsEl.append(this.choicesEl);
    const { submit, cancel } = LOG_WORDS;
    this.writeButton = addDialogButtons(this.contentEl, { submit, cancel, run: () => void this.write(), close: () => this.close() });
    this.drawChoices();
    void this.refresh();
    (this.entry.people.length < 2 ? peopleField.inputEl : this.wordsEl)?.focus();
  }

  override onClose(): void {
    this.ports.keepDraft(this.written || this.entry.words.trim() === '' ? null : this.entry);
    this.contentEl.empty();
  }

  private change(changes: Partial<IntroductionEntry>): void {
    this.entry = { ...this.entry, ...changes };
    void this.refresh();
  }

  /** A preview that comes after the next change is of no use any more. */
  private async refresh(): Promise<void> {
    const { entry } = this;
    const preview = await this.ports.preview(entry);
    if (entry === this.entry) this.show(preview);
  }

  private show(preview: IntroductionPreview): void {
    for (const [field, row] of this.rows) row.setErrorMessage(field === 'people' && !this.tried ? null : (preview.wrong[field] ?? null));
    drawPreview(this.previewEl, preview, INTRODUCE_WORDS.previewEmpty);
  }

  private row(field: IntroductionField, name: string): Setting {
    const row = new Setting(this.fieldsEl).setName(name);
    this.rows.set(field, row);
    return row;
  }

  private addPeople(): PeopleField {
    const { people } = this.ports;
    const nameOf: IntroducePorts['nameOf'] = (participant) => this.ports.nameOf(participant);
    const onChange = (chosen: IntroductionEntry['people']): void => {
      this.change({ ...emptyIntroduction(chosen), words: this.entry.words });
      this.drawChoices();
      if (chosen.length === 2) this.wordsEl?.focus();
    };
    const ports = { people, nameOf, onChange, most: 2, label: INTRODUCE_WORDS.people };
    return new PeopleField(this.app, this.row('people', INTRODUCE_WORDS.people).controlEl, ports, this.entry.people);
  }

  private addWords(): void {
    this.row('words', INTRODUCE_WORDS.why).addTextArea((area) => {
      area.setValue(this.entry.words).onChange((words) => this.change({ words }));
      area.inputEl.rows = 2;
      area.inputEl.setAttr('aria-label', INTRODUCE_WORDS.why);
      this.wordsEl = area.inputEl;
    });
  }

  /** Who is asked first, and who asked for it: a choice between the two, once there are two. */
  private drawChoices(): void {
    this.choicesEl.empty();
    if (this.entry.people.length < 2) return;
    const names = this.entry.people.map((participant) => this.ports.nameOf(participant));
    this.addChoice(INTRODUCE_WORDS.first, names, this.entry.first, (first) => this.change({ first }));
    const askedFor = this.addChoice(INTRODUCE_WORDS.askedFor, [INTRODUCE_WORDS.neither, ...names], (this.entry.askedFor ?? -1) + 1, (chosen) => {
      this.change({ askedFor: chosen === 0 ? null : chosen - 1 });
    });
    askedFor.setDesc(INTRODUCE_WORDS.askedForHint);
  }

  private addChoice(name: string, options: readonly string[], chosen: number, onChange: (chosen: number) => void): Setting {
    return new Setting(this.choicesEl).setName(name).addDropdown((dropdown) => {
      for (const [index, option] of options.entries()) dropdown.addOption(String(index), option);
      dropdown.setValue(String(chosen)).onChange((value) => onChange(Number(value)));
      dropdown.selectEl.setAttr('aria-label', name);
    });
  }

  private async write(): Promise<void> {
    if (this.writeButton?.disabled) return;
    this.tried = true;
    this.writeButton?.setDisabled(true);
    const [first] = Object.keys((await this.ports.preview(this.entry)).wrong);
    this.written = first === undefined && (await this.ports.submit(this.entry));
    this.writeButton?.setDisabled(false);
    if (this.written) this.close();
    else if (first !== undefined) this.rows.get(first as IntroductionField)?.controlEl.querySelector<HTMLElement>('input, textarea')?.focus();
    void this.refresh();
  }
}
