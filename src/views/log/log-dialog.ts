import { Modal, Platform, Setting } from 'obsidian';
import type { App } from 'obsidian';
import { toDay } from '../../domain/days/day';
import type { Day } from '../../domain/days/day';
import { hasWords, KINDS_OF_FORM } from '../../domain/log/log-entry';
import type { Later, LogEntry } from '../../domain/log/log-entry';
import { KIND_NAMES, LOG_QUESTIONS, LOG_TITLES, LOG_WORDS } from '../../domain/words/log-words';
import { onModEnter } from '../on-mod-enter';
import { drawPreview } from './log-preview';
import type { LogField } from '../../domain/log/wrong-in-entry';
import type { LogPorts } from './log-ports';
import { drawOpenWith } from './open-with';
import { PeopleField } from './people-field';

/** Logs a meeting, a call or message, value offered, or a follow-up: by keyboard alone, with the exact lines in view. */
export class LogDialog extends Modal {
  private readonly rows = new Map<LogField, Setting>();
  private questionRow: Setting | null = null;
  private previewEl: HTMLElement | null = null;
  private openWithEl: HTMLElement | null = null;
  private writeEl: HTMLButtonElement | null = null;
  private writing = false;
  /** Nobody is told that a field is empty before they have tried to write. */
  private tried = false;
  private written = false;

  /** @param entry what is filled in already: a draft, the people of a row, the line under the cursor */
  constructor(app: App, private readonly ports: LogPorts, private entry: LogEntry) {
    super(app);
  }

  override onOpen(): void {
    this.modalEl.addClass('kith-log');
    this.setTitle(LOG_TITLES[this.entry.form]);
    onModEnter(this.modalEl, () => void this.write());
    const peopleField = this.addPeople();
    const wordsEl = this.addWords();
    this.addKindAndDay();
    this.openWithEl = this.contentEl.createDiv('kith-log-open');
    if (this.entry.form === 'follow-up') this.addWhen();
    else this.addLater();
    this.addMark();
    this.previewEl = this.contentEl.createDiv({ cls: 'kith-log-preview', attr: { 'aria-live': 'polite', 'aria-label': LOG_WORDS.preview, role: 'region' } });
    this.addButtons();
    this.drawOpenWith();
    void this.refresh();
    (this.entry.people.length === 0 ? peopleField.inputEl : wordsEl).focus();
  }

  override onClose(): void {
    this.ports.keepDraft(this.written || !hasWords(this.entry) ? null : this.entry);
    this.contentEl.empty();
  }

  private change(changes: Partial<LogEntry>): void {
    this.entry = { ...this.entry, ...changes };
    void this.refresh();
  }

  /** A preview that comes after the next change is of no use any more. */
  private async refresh(): Promise<void> {
    const { entry } = this;
    this.questionRow?.setName(LOG_QUESTIONS[entry.kind]);
    const preview = await this.ports.preview(entry);
    if (entry !== this.entry) return;
    for (const [field, row] of this.rows) row.setErrorMessage(field === 'people' && !this.tried ? null : (preview.wrong[field] ?? null));
    if (this.previewEl) drawPreview(this.previewEl, preview);
  }

  private row(field: LogField, name: string): Setting {
    const row = new Setting(this.contentEl).setName(name).setClass('kith-log-row');
    this.rows.set(field, row);
    return row;
  }

  private addPeople(): PeopleField {
    const { people } = this.ports;
    const nameOf: LogPorts['nameOf'] = (participant) => this.ports.nameOf(participant);
    const onChange = (chosen: LogEntry['people']): void => {
      this.change({ people: chosen, ticked: [] });
      this.drawOpenWith();
    };
    return new PeopleField(this.app, this.row('people', LOG_WORDS.people).controlEl, { people, nameOf, onChange }, this.entry.people);
  }

  private addWords(): HTMLTextAreaElement {
    this.questionRow = this.row('words', LOG_QUESTIONS[this.entry.kind]);
    let field: HTMLTextAreaElement | null = null;
    this.questionRow.addTextArea((area) => {
      area.setValue(this.entry.words).onChange((words) => this.change({ words }));
      field = area.inputEl;
    });
    const el = field ?? this.contentEl.createEl('textarea');
    el.rows = 2;
    el.setAttr('aria-label', LOG_QUESTIONS[this.entry.kind]);
    return el;
  }

  private addKindAndDay(): void {
    const kinds = KINDS_OF_FORM[this.entry.form];
    const isFollowUp = this.entry.form === 'follow-up';
    if (kinds.length === 1 && isFollowUp) return;
    const row = this.row('day', isFollowUp ? LOG_WORDS.kind : LOG_WORDS.day);
    if (kinds.length > 1) {
      row.addDropdown((dropdown) => {
        for (const kind of kinds) dropdown.addOption(kind, KIND_NAMES[kind]);
        dropdown.setValue(this.entry.kind).onChange((kind) => this.change({ kind: kinds.find((known) => known === kind) ?? this.entry.kind }));
        dropdown.selectEl.setAttr('aria-label', LOG_WORDS.kind);
      });
    }
    if (!isFollowUp) addDay(row, LOG_WORDS.day, this.entry.day, (day) => this.change({ day: day ?? this.ports.today() }));
  }

  private addWhen(): void {
    const row = this.row('when', LOG_WORDS.when).setDesc(LOG_WORDS.whenHint);
    addDay(row, LOG_WORDS.when, this.entry.when, (when) => this.change({ when }));
  }

  private addLater(): void {
    const helped = this.row('helped', LOG_WORDS.helped).setDesc(LOG_WORDS.helpedHint);
    addText(helped, LOG_WORDS.helped, this.entry.helped, (words) => this.change({ helped: words }));
    this.addLaterRow('promise', LOG_WORDS.promise, LOG_WORDS.promiseDay);
    this.addLaterRow('followUp', LOG_WORDS.followUp, LOG_WORDS.followUpDay);
  }

  private addLaterRow(field: 'promise' | 'followUp', name: string, dayName: string): void {
    const set = (changes: Partial<Later>): void => this.change({ [field]: { ...this.entry[field], ...changes } });
    const row = this.row(field, name);
    addText(row, name, this.entry[field].words, (words) => set({ words }));
    addDay(row, dayName, this.entry[field].day, (day) => set({ day }));
  }

  private addMark(): void {
    const { mark } = this.entry;
    if (!mark) return;
    new Setting(this.contentEl).setName(LOG_WORDS.mark).setDesc(LOG_WORDS.markHint).addToggle((toggle) => {
      toggle.setValue(true).onChange((on) => this.change({ mark: on ? mark : null }));
    });
  }

  private addButtons(): void {
    new Setting(this.contentEl)
      .setClass('kith-log-buttons')
      .addButton((button) => button.setButtonText(LOG_WORDS.cancel).onClick(() => this.close()))
      .addButton((button) => {
        this.writeEl = button.setButtonText(LOG_WORDS.submit).setCta().onClick(() => this.write()).buttonEl;
        if (Platform.isDesktop) button.setTooltip(Platform.isMacOS ? '⌘ ↵' : 'Ctrl ↵');
      });
  }

  private drawOpenWith(): void {
    if (!this.openWithEl) return;
    drawOpenWith(this.openWithEl, this.ports.openWith(this.entry.people), this.entry.ticked, (ticked) => this.change({ ticked }));
  }

  private async write(): Promise<void> {
    if (this.writing) return;
    this.tried = true;
    this.setWriting(true);
    const [first] = Object.keys((await this.ports.preview(this.entry)).wrong);
    this.written = first === undefined && (await this.ports.submit(this.entry));
    this.setWriting(false);
    if (this.written) this.close();
    else if (first !== undefined) this.focusOn(first);
    void this.refresh();
  }

  private setWriting(writing: boolean): void {
    this.writing = writing;
    if (this.writeEl) this.writeEl.disabled = writing;
  }

  private focusOn(field: string): void {
    for (const [name, row] of this.rows) {
      if (name === field) row.controlEl.querySelector<HTMLElement>('input, textarea, select')?.focus();
    }
  }
}

function addText(row: Setting, label: string, value: string, onChange: (words: string) => void): void {
  row.addText((text) => {
    text.setValue(value).onChange(onChange);
    text.inputEl.setAttr('aria-label', label);
  });
}

function addDay(row: Setting, label: string, value: Day | null, onChange: (day: Day | null) => void): void {
  row.addText((text) => {
    text.inputEl.type = 'date';
    text.inputEl.addClass('kith-log-day');
    text.inputEl.setAttr('aria-label', label);
    text.setValue(value ?? '').onChange((day) => onChange(toDay(day)));
  });
}

