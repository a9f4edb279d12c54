import { Modal, Platform, Setting, TextAreaComponent, TextComponent } from 'obsidian';
import type { App, ButtonComponent } from 'obsidian';
import { toDay } from '../../domain/days/day';
import type { Day } from '../../domain/days/day';
import { hasWords, KINDS_OF_FORM } from '../../domain/log/log-entry';
import type { Later, LogEntry } from '../../domain/log/log-entry';
import { KIND_NAMES, LOG_QUESTIONS, LOG_TITLES, LOG_WORDS } from '../../domain/words/log-words';
import { addDialogButtons } from '../dialog-buttons';
import { nameDialog } from '../name-dialog';
import { onModEnter } from '../on-mod-enter';
import { drawPreview } from './log-preview';
import type { LogField } from '../../domain/log/wrong-in-entry';
import type { LogPorts, LogPreview } from './log-ports';
import { drawOpenWith } from './open-with';
import { PeopleField } from './people-field';

/** Logs a meeting, a call or message, value offered, or a follow-up: by keyboard alone, with the exact lines in view. */
export class LogDialog extends Modal {
  private readonly rows = new Map<LogField, Setting>();
  private readonly fieldsEl: HTMLElement;
  private readonly openWithEl: HTMLElement;
  private readonly previewEl: HTMLElement;
  /** Asks for the words as the kind wants them asked for. */
  private ask: (question: string) => void = () => undefined;
  private writeButton: ButtonComponent | null = null;
  private writing = false;
  private previewing = false;
  private isStale = false;
  /** Nobody is told that a field is empty before they have tried to write. */
  private tried = false;
  private written = false;

  /** @param entry what is filled in already: a draft, the people of a row, the line under the cursor */
  constructor(app: App, private readonly ports: LogPorts, private entry: LogEntry) {
    super(app);
    this.fieldsEl = createDiv('kith-form-fields');
    this.openWithEl = createDiv();
    // The preview can grow longer than its place: it is a tab stop, so that the keyboard can scroll it.
    this.previewEl = createDiv({ cls: 'kith-log-preview', attr: { 'aria-live': 'polite', 'aria-label': LOG_WORDS.preview, role: 'region', tabindex: 0 } });
  }

  override onOpen(): void {
    this.modalEl.addClasses(['kith-form', 'kith-log']);
    nameDialog(this, LOG_TITLES[this.entry.form]);
    onModEnter(this.modalEl, () => void this.write());
    this.contentEl.append(this.fieldsEl, this.previewEl);
    const peopleField = this.addPeople();
    const wordsEl = this.addWords();
    this.addKindAndDay();
    this.fieldsEl.append(this.openWithEl);
    if (this.entry.form === 'follow-up') this.addWhen();
    else this.addLater();
    this.addMark();
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

  /** One preview at a time: what is typed while it is made is in the next one. */
  private async refresh(): Promise<void> {
    this.isStale = true;
    if (this.previewing) return;
    this.previewing = true;
    try {
      while (this.isStale) {
        this.isStale = false;
        this.show(await this.ports.preview(this.entry));
      }
    } finally {
      this.previewing = false;
    }
  }

  private show(preview: LogPreview): void {
    this.ask(LOG_QUESTIONS[this.entry.kind]);
    for (const [field, row] of this.rows) row.setErrorMessage(field === 'people' && !this.tried ? null : (preview.wrong[field] ?? null));
    drawPreview(this.previewEl, preview);
  }

  private row(field: LogField, name: string): Setting {
    const row = new Setting(this.fieldsEl).setName(name);
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
    const row = this.row('words', '');
    const { inputEl } = new TextAreaComponent(row.controlEl).setValue(this.entry.words).onChange((words) => this.change({ words }));
    inputEl.rows = 2;
    this.ask = (question) => {
      row.setName(question);
      inputEl.setAttr('aria-label', question);
    };
    this.ask(LOG_QUESTIONS[this.entry.kind]);
    return inputEl;
  }

  private addKindAndDay(): void {
    const kinds = KINDS_OF_FORM[this.entry.form];
    const isFollowUp = this.entry.form === 'follow-up';
    if (kinds.length === 1 && isFollowUp) return;
    const row = this.row('day', kinds.length > 1 ? LOG_WORDS.kind : LOG_WORDS.day);
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
    const helped = addText(this.row('helped', LOG_WORDS.helped), LOG_WORDS.helped, this.entry.helped, (words) => this.change({ helped: words }));
    helped.setPlaceholder(LOG_WORDS.helpedHint);
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
    new Setting(this.fieldsEl).setName(LOG_WORDS.mark).setDesc(LOG_WORDS.markHint).addToggle((toggle) => {
      toggle.setValue(true).onChange((on) => this.change({ mark: on ? mark : null }));
    });
  }

  private addButtons(): void {
    const { submit, cancel } = LOG_WORDS;
    this.writeButton = addDialogButtons(this.contentEl, { submit, cancel, run: () => void this.write(), close: () => this.close() });
    if (Platform.isDesktop) this.writeButton.buttonEl.before(createSpan({ cls: 'kith-form-keys', text: LOG_WORDS.keys(Platform.isMacOS ? '⌘ ↵' : 'Ctrl ↵') }));
  }

  private drawOpenWith(): void {
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
    this.writeButton?.setDisabled(writing);
  }

  private focusOn(field: string): void {
    for (const [name, row] of this.rows) {
      if (name === field) row.controlEl.querySelector<HTMLElement>('input, textarea, select')?.focus();
    }
  }
}

function addText(row: Setting, label: string, value: string, onChange: (words: string) => void): TextComponent {
  const text = new TextComponent(row.controlEl).setValue(value).onChange(onChange);
  text.inputEl.setAttr('aria-label', label);
  return text;
}

function addDay(row: Setting, label: string, value: Day | null, onChange: (day: Day | null) => void): void {
  const text = addText(row, label, value ?? '', (day) => {
    text.inputEl.toggleClass('is-empty', day === '');
    onChange(toDay(day));
  });
  text.inputEl.type = 'date';
  text.inputEl.addClass('kith-form-day');
  text.inputEl.toggleClass('is-empty', value === null);
}
