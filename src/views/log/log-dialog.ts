import { Setting, TextAreaComponent, TextComponent } from 'obsidian';
import type { App } from 'obsidian';
import { toDay } from '../../domain/days/day';
import type { Day } from '../../domain/days/day';
import { hasWords, KINDS_OF_FORM, VALUES } from '../../domain/log/log-entry';
import type { Later, LogEntry } from '../../domain/log/log-entry';
import type { LinkedEntry } from '../../domain/log/read-link';
import * as LOG_WORDS from '../../domain/words/log-words';
import { KIND_NAMES, LOG_QUESTIONS, LOG_TITLES, VALUE_NAMES } from '../../domain/words/log-words';
import { EntryDialog } from '../entry-dialog';
import type { LogField } from '../../domain/log/wrong-in-entry';
import { drawAboutThem, drawIntroducedTo } from './about-them';
import type { LogPorts } from './log-ports';
import { drawOpenWith } from './open-with';
import { PeopleField } from './people-field';

/** Logs a meeting, a call or message, value offered, or a follow-up. */
export class LogDialog extends EntryDialog<LogEntry, LogField> {
  private readonly openWithEl: HTMLElement;
  private readonly introducedToEl: HTMLElement;
  private readonly aboutThemEl: HTMLElement;
  private congratulateRow: Setting | null = null;
  /** Asks for the words as the kind wants them asked for. */
  private ask: (question: string) => void = () => undefined;

  /**
   * @param entry what is filled in already: a draft, the people of a row, the line under the cursor
   * @param linked what is to be said of a link that it was filled in by, and a name to choose from
   */
  constructor(app: App, private readonly ports: LogPorts, entry: LogEntry, private readonly linked: Omit<LinkedEntry, 'entry'> = { said: [], toChoose: '' }) {
    super(app, ports, entry);
    this.openWithEl = createDiv();
    this.introducedToEl = createDiv();
    this.aboutThemEl = createDiv();
  }

  override onClose(): void {
    this.ports.keepDraft(this.written || !hasWords(this.entry) ? null : this.entry);
    super.onClose();
  }

  protected override title(): string {
    return LOG_TITLES[this.entry.form];
  }

  protected override addFields(): HTMLElement {
    for (const said of this.linked.said) this.fieldsEl.createEl('p', { cls: 'kith-quiet', text: said, attr: { role: 'status' } });
    const peopleField = this.addPeople();
    peopleField.inputEl.value = this.linked.toChoose;
    const wordsEl = this.addWords();
    this.addKindAndDay();
    this.fieldsEl.append(this.introducedToEl, this.openWithEl);
    if (this.entry.form === 'follow-up') this.addWhen();
    else this.addLater();
    if (this.entry.form !== 'follow-up') this.fieldsEl.append(this.aboutThemEl);
    this.addMark();
    this.drawForPeople();
    this.drawIntroducedTo();
    return this.entry.people.length === 0 || this.linked.toChoose !== '' ? peopleField.inputEl : wordsEl;
  }

  protected override shown(): void {
    this.ask(LOG_QUESTIONS[this.entry.kind]);
    this.congratulateRow?.settingEl.toggle(this.entry.kind === 'news');
  }

  private addPeople(): PeopleField {
    const onChange = (chosen: LogEntry['people']): void => {
      this.change({ people: chosen, ticked: [] });
      this.drawForPeople();
    };
    return new PeopleField(this.app, this.row('people', LOG_WORDS.people).controlEl, { source: this.ports, onChange }, this.entry.people);
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
        dropdown.setValue(this.entry.kind).onChange((kind) => {
          this.change({ kind: kinds.find((known) => known === kind) ?? this.entry.kind });
          this.drawIntroducedTo();
        });
        dropdown.selectEl.setAttr('aria-label', LOG_WORDS.kind);
      });
    }
    if (this.entry.form === 'value-offered') this.addValue(row.setName(LOG_WORDS.kind));
    if (!isFollowUp) addDay(row, LOG_WORDS.day, this.entry.day, (day) => this.change({ day: day ?? this.ports.today() }));
    if (kinds.includes('news')) this.addCongratulate();
  }

  private addValue(row: Setting): void {
    row.addDropdown((dropdown) => {
      dropdown.addOptions({ ...VALUE_NAMES, '': LOG_WORDS.otherValue }).setValue(this.entry.value ?? '');
      dropdown.onChange((chosen) => this.change({ value: VALUES.find((value) => value === chosen) ?? null }));
      dropdown.selectEl.setAttr('aria-label', LOG_WORDS.kind);
    });
  }

  private addCongratulate(): void {
    this.congratulateRow = this.addToggle(LOG_WORDS.congratulate, LOG_WORDS.congratulateHint, this.entry.congratulate, (congratulate) => this.change({ congratulate }));
    this.shown();
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
    this.addToggle(LOG_WORDS.mark, LOG_WORDS.markHint, true, (on) => {
      this.change({ mark: on ? mark : null });
      this.drawIntroducedTo();
    });
  }

  private addToggle(name: string, hint: string, value: boolean, onChange: (on: boolean) => void): Setting {
    return new Setting(this.fieldsEl).setName(name).setDesc(hint).addToggle((toggle) => {
      toggle.setValue(value).onChange(onChange);
      toggle.toggleEl.querySelector('input')?.setAttr('aria-label', name);
    });
  }

  private drawIntroducedTo(): void {
    drawIntroducedTo(this.app, this.introducedToEl, this.ports, this.entry, (introducedTo) => this.change({ introducedTo }));
  }

  private drawForPeople(): void {
    drawAboutThem(this.app, this.aboutThemEl, this.ports, this.entry, (changes) => this.change(changes));
    drawOpenWith(this.openWithEl, this.ports.openWith(this.entry.people), this.entry.ticked, (ticked) => this.change({ ticked }));
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
