import { AbstractInputSuggest, setIcon } from 'obsidian';
import type { App } from 'obsidian';
import type { Participant } from '../../domain/log/log-entry';
import type { FoundPerson } from '../../domain/persons/find-people';
import { foldName } from '../../domain/persons/fold-name';
import * as FORM_WORDS from '../../domain/words/form-words';
import * as LOG_WORDS from '../../domain/words/log-words';
import { drawSuggestion, personSuggestion } from '../person-suggestion';
import type { SuggestionWords } from '../person-suggestion';
import type { Form } from './form';

const MOST_SUGGESTIONS = 8;

interface Suggestion extends SuggestionWords {
  readonly participant: Participant;
}

/** Who can be named in a field, and what they are called. */
export interface PeopleSource {
  /** The people that a query finds, at most so many. */
  find(query: string, most: number): readonly FoundPerson[];
  /** What is shown for a participant: the person's name. */
  nameOf(participant: Participant): string;
}

interface PeopleRow {
  readonly name: string;
  readonly hint?: string;
  readonly parent?: HTMLElement;
  /** Those who are named already. */
  readonly chosen: readonly Participant[];
  /** How many can be named; any number when not said. */
  readonly most?: number;
  set(chosen: readonly Participant[]): void;
}

/** Adds a row for several people. Letters that name nobody yet are wrong. @returns the field that they are typed into */
export function people<Entry extends object, Field extends string>(form: Form<Entry, Field>, field: Field, source: PeopleSource, { name, hint, parent, ...row }: PeopleRow): HTMLInputElement {
  const typed = (): string => peopleField.inputEl.value.trim();
  const { controlEl } = form.row(field, name, { hint, parent, check: () => (typed() === '' ? null : FORM_WORDS.notChosen(typed())) });
  const peopleField = new PeopleField(form.app, controlEl, { ...row, name, source, typing: () => form.change({}) });
  return peopleField.inputEl;
}

interface PeopleFieldPorts extends PeopleRow {
  readonly source: PeopleSource;
  typing(): void;
}

/** Several people: each a chip that can be removed, and a field that suggests by name and makes new ones on the spot. */
class PeopleField {
  readonly inputEl: HTMLInputElement;
  private readonly chipsEl: HTMLElement;
  private chosen: readonly Participant[];

  constructor(app: App, containerEl: HTMLElement, private readonly ports: PeopleFieldPorts) {
    this.chosen = ports.chosen;
    const fieldEl = containerEl.createDiv('kith-people-field');
    this.chipsEl = fieldEl.createDiv({ cls: 'kith-people-chips', attr: { role: 'list' } });
    this.inputEl = fieldEl.createEl('input', { type: 'text', placeholder: LOG_WORDS.peoplePlaceholder, attr: { 'aria-label': ports.name, spellcheck: 'false' } });
    this.inputEl.addEventListener('input', () => ports.typing());
    this.inputEl.addEventListener('keydown', (event) => this.onKey(event));
    new PeopleSuggest(app, this.inputEl, ports.source, () => this.chosen).onSelect(({ participant }) => this.add(participant));
    this.draw();
  }

  private add(participant: Participant): void {
    this.inputEl.value = '';
    this.inputEl.focus();
    this.set([...this.chosen, participant]);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Backspace' || this.inputEl.value !== '' || event.isComposing || event.repeat) return;
    this.set(this.chosen.slice(0, -1));
  }

  private set(chosen: readonly Participant[]): void {
    this.chosen = chosen;
    this.draw();
    this.ports.set(chosen);
  }

  private draw(): void {
    this.chipsEl.empty();
    for (const participant of this.chosen) this.drawChip(participant);
    const isFull = this.chosen.length >= (this.ports.most ?? Infinity);
    // A field that goes would take the keyboard's place with it, out of the dialog.
    if (isFull && this.inputEl.isActiveElement()) this.chipsEl.querySelector<HTMLElement>(':scope > :last-child button')?.focus();
    this.inputEl.toggle(!isFull);
  }

  private drawChip(participant: Participant): void {
    const name = this.ports.source.nameOf(participant);
    const chipEl = this.chipsEl.createDiv({ cls: 'kith-people-chip', attr: { role: 'listitem' } });
    chipEl.createSpan({ text: name });
    const removeEl = chipEl.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': LOG_WORDS.removePerson(name) } });
    setIcon(removeEl, 'x');
    removeEl.addEventListener('click', () => {
      this.set(this.chosen.filter((other) => other !== participant));
      this.inputEl.focus();
    });
  }
}

/** Suggests people who are not chosen yet, and at the end a new one of that name. */
class PeopleSuggest extends AbstractInputSuggest<Suggestion> {
  constructor(app: App, inputEl: HTMLInputElement, private readonly source: PeopleSource, private readonly chosen: () => readonly Participant[]) {
    super(app, inputEl);
  }

  protected override getSuggestions(query: string): Suggestion[] {
    const name = query.trim();
    const taken = new Set(this.chosen().map((participant) => ('path' in participant ? participant.path : foldName(participant.newName))));
    const found = this.source.find(name, MOST_SUGGESTIONS + taken.size);
    const others = found.filter(({ facts }) => !taken.has(facts.person.path)).slice(0, MOST_SUGGESTIONS);
    const known = others.map((person) => ({ participant: { path: person.facts.person.path }, ...personSuggestion(person) }));
    const exists = found.some(({ by }) => foldName(by) === foldName(name));
    return name === '' || exists || taken.has(foldName(name)) ? known : [...known, { participant: { newName: name }, title: LOG_WORDS.newPerson(name), note: '' }];
  }

  override renderSuggestion(suggestion: Suggestion, el: HTMLElement): void {
    drawSuggestion(el, suggestion);
  }

  override selectSuggestion(suggestion: Suggestion, event: MouseEvent | KeyboardEvent): void {
    super.selectSuggestion(suggestion, event);
    this.close();
  }
}
