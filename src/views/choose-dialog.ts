import { Modal, Setting } from 'obsidian';
import type { App, ButtonComponent } from 'obsidian';
import { circlesAmong, isInCircle } from '../domain/persons/circles';
import * as VIEW_WORDS from '../domain/words/view-words';
import { addDialogButtons } from './dialog-buttons';
import { nameDialog } from './name-dialog';
import { onModEnter } from './on-mod-enter';

/** Something to choose. */
export interface Choice<Value> {
  readonly value: Value;
  readonly name: string;
  /** What else there is to know, in a few words. */
  readonly note: string;
  /** The circles to choose it by. */
  readonly circles?: readonly string[];
}

interface ChooseWords {
  readonly title: string;
  readonly intro: string;
  /** What is done with those chosen. */
  readonly next: string;
  readonly cancel: string;
}

/** Chooses some of a list, which a circle can narrow down; what is not shown is not chosen. */
export class ChooseDialog<Value> extends Modal {
  private readonly chosen: Set<Value>;
  private readonly labels = new Map<Choice<Value>, HTMLElement>();
  private circle = '';
  private nextButton: ButtonComponent | null = null;

  /** @param ticked those that are chosen to begin with */
  constructor(
    app: App,
    private readonly words: ChooseWords,
    private readonly choices: readonly Choice<Value>[],
    private readonly submit: (chosen: readonly Value[]) => void,
    ticked: readonly Value[] = [],
  ) {
    super(app);
    this.chosen = new Set(ticked);
  }

  override onOpen(): void {
    this.modalEl.addClasses(['kith-form', 'kith-choose']);
    nameDialog(this, this.words.title, this.words.intro);
    this.addCircles();
    const listEl = this.contentEl.createDiv({ cls: 'kith-form-fields', attr: { role: 'group', 'aria-label': this.words.title } });
    for (const choice of this.choices) this.draw(listEl, choice);
    const { next, cancel } = this.words;
    this.nextButton = addDialogButtons(this.contentEl, { submit: next, cancel, run: () => this.next(), close: () => this.close() });
    this.chosenChanged();
    onModEnter(this.modalEl, () => this.next());
    listEl.querySelector('input')?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private draw(listEl: HTMLElement, choice: Choice<Value>): void {
    const { value, name, note } = choice;
    const labelEl = listEl.createEl('label', 'kith-form-choice');
    this.labels.set(choice, labelEl);
    const boxEl = labelEl.createEl('input', { type: 'checkbox' });
    boxEl.checked = this.chosen.has(value);
    boxEl.addEventListener('change', () => {
      if (boxEl.checked) this.chosen.add(value);
      else this.chosen.delete(value);
      this.chosenChanged();
    });
    const wordsEl = labelEl.createDiv({ text: `${name} ` });
    wordsEl.createSpan({ cls: 'kith-quiet', text: note });
  }

  private addCircles(): void {
    const circles = circlesAmong(this.choices.map((choice) => choice.circles ?? []));
    if (circles.length === 0) return;
    new Setting(this.contentEl).setName(VIEW_WORDS.circle).addDropdown((dropdown) => {
      dropdown.addOption('', VIEW_WORDS.everyCircle).onChange((circle) => this.showCircle(circle));
      for (const circle of circles) dropdown.addOption(circle, circle);
      dropdown.selectEl.setAttr('aria-label', VIEW_WORDS.circle);
    });
  }

  private showCircle(circle: string): void {
    this.circle = circle;
    for (const [choice, labelEl] of this.labels) labelEl.toggle(this.isShown(choice));
    this.chosenChanged();
  }

  private isShown({ circles = [] }: Choice<Value>): boolean {
    return isInCircle(circles, this.circle);
  }

  private get shownAndChosen(): readonly Value[] {
    return this.choices.filter((choice) => this.isShown(choice) && this.chosen.has(choice.value)).map(({ value }) => value);
  }

  private chosenChanged(): void {
    this.nextButton?.setDisabled(this.shownAndChosen.length === 0);
  }

  private next(): void {
    const chosen = this.shownAndChosen;
    if (chosen.length === 0) return;
    this.close();
    this.submit(chosen);
  }
}
