import { Setting, TextAreaComponent } from 'obsidian';
import type { App } from 'obsidian';
import { emptyIntroduction } from '../../domain/introductions/introduction-entry';
import type { IntroductionEntry } from '../../domain/introductions/introduction-entry';
import type { IntroductionField } from '../../domain/introductions/wrong-in-introduction';
import * as INTRODUCE_WORDS from '../../domain/words/introduce-words';
import { EntryDialog } from '../entry-dialog';
import { PeopleField } from '../log/people-field';
import type { IntroducePorts } from './introduce-ports';

/** Writes down an introduction of two people with its steps. */
export class IntroduceDialog extends EntryDialog<IntroductionEntry, IntroductionField> {
  private readonly choicesEl: HTMLElement;

  /** @param entry what is filled in already: a draft, the people of a row or a menu */
  constructor(app: App, private readonly ports: IntroducePorts, entry: IntroductionEntry) {
    super(app, ports, entry);
    this.choicesEl = createDiv();
  }

  override onClose(): void {
    this.ports.keepDraft(this.written || this.entry.words.trim() === '' ? null : this.entry);
    super.onClose();
  }

  protected override title(): string {
    return INTRODUCE_WORDS.title;
  }

  protected override empty(): string {
    return INTRODUCE_WORDS.previewEmpty;
  }

  protected override addFields(): HTMLElement {
    const peopleRow = this.row('people', INTRODUCE_WORDS.people);
    const wordsEl = this.addWords();
    const { inputEl } = this.addPeople(peopleRow, wordsEl);
    this.fieldsEl.append(this.choicesEl);
    this.drawChoices();
    return this.entry.people.length < 2 ? inputEl : wordsEl;
  }

  private addPeople(row: Setting, wordsEl: HTMLElement): PeopleField {
    const onChange = (chosen: IntroductionEntry['people']): void => {
      this.change({ ...emptyIntroduction(chosen), words: this.entry.words });
      this.drawChoices();
      if (chosen.length === 2) wordsEl.focus();
    };
    return new PeopleField(this.app, row.controlEl, { source: this.ports, onChange, most: 2, label: INTRODUCE_WORDS.people }, this.entry.people);
  }

  private addWords(): HTMLElement {
    const { controlEl } = this.row('words', INTRODUCE_WORDS.why);
    const { inputEl } = new TextAreaComponent(controlEl).setValue(this.entry.words).onChange((words) => this.change({ words }));
    inputEl.rows = 2;
    inputEl.setAttr('aria-label', INTRODUCE_WORDS.why);
    return inputEl;
  }

  /** Who is asked first, and who asked for it: a choice between the two, once there are two. */
  private drawChoices(): void {
    this.choicesEl.empty();
    if (this.entry.people.length < 2) return;
    const names = this.entry.people.map((participant) => this.ports.nameOf(participant));
    this.addChoice(INTRODUCE_WORDS.first, names, this.entry.first, (first) => this.change({ first }));
    this.addChoice(INTRODUCE_WORDS.askedFor, [INTRODUCE_WORDS.neither, ...names], (this.entry.askedFor ?? -1) + 1, (chosen) => {
      this.change({ askedFor: chosen === 0 ? null : chosen - 1 });
    });
  }

  private addChoice(name: string, options: readonly string[], chosen: number, onChange: (chosen: number) => void): void {
    new Setting(this.choicesEl).setName(name).addDropdown((dropdown) => {
      for (const [index, option] of options.entries()) dropdown.addOption(String(index), option);
      dropdown.setValue(String(chosen)).onChange((value) => onChange(Number(value)));
      dropdown.selectEl.setAttr('aria-label', name);
    });
  }
}
