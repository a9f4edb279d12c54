import { AbstractInputSuggest, setIcon } from 'obsidian';
import type { App } from 'obsidian';
import type { Participant } from '../../domain/log/log-entry';
import type { FoundPerson } from '../../domain/persons/find-people';
import { foldName } from '../../domain/persons/fold-name';
import * as LOG_WORDS from '../../domain/words/log-words';
import { drawSuggestion, personSuggestion } from '../person-suggestion';
import type { SuggestionWords } from '../person-suggestion';

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

interface PeopleFieldPorts {
  readonly source: PeopleSource;
  /** How many can be named; any number when not said. */
  readonly most?: number;
  /** What a screen reader calls the field, when that is not "With whom". */
  readonly label?: string;
  onChange(chosen: readonly Participant[]): void;
}

/** Several people: each a chip that can be removed, and a field that suggests by name and makes new ones on the spot. */
export class PeopleField {
  readonly inputEl: HTMLInputElement;
  private readonly chipsEl: HTMLElement;

  constructor(app: App, containerEl: HTMLElement, private readonly ports: PeopleFieldPorts, private chosen: readonly Participant[]) {
    const fieldEl = containerEl.createDiv('kith-people-field');
    this.chipsEl = fieldEl.createDiv({ cls: 'kith-people-chips', attr: { role: 'list' } });
    this.inputEl = fieldEl.createEl('input', { type: 'text', placeholder: LOG_WORDS.peoplePlaceholder, attr: { 'aria-label': ports.label ?? LOG_WORDS.people, spellcheck: 'false' } });
    this.inputEl.addEventListener('keydown', (event) => this.onKey(event));
    new PeopleSuggest(app, this.inputEl, ports, () => this.chosen).onSelect((suggestion) => this.add(suggestion.participant));
    this.draw();
  }

  private add(participant: Participant): void {
    this.inputEl.value = '';
    this.inputEl.focus();
    this.set([...this.chosen, participant]);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Backspace' || this.inputEl.value !== '' || event.isComposing) return;
    this.set(this.chosen.slice(0, -1));
  }

  private set(chosen: readonly Participant[]): void {
    this.chosen = chosen;
    this.draw();
    this.ports.onChange(chosen);
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
  constructor(app: App, inputEl: HTMLInputElement, private readonly ports: PeopleFieldPorts, private readonly chosen: () => readonly Participant[]) {
    super(app, inputEl);
  }

  protected override getSuggestions(query: string): Suggestion[] {
    const name = query.trim();
    const taken = new Set(this.chosen().map((participant) => ('path' in participant ? participant.path : participant.newName)));
    const found = this.ports.source.find(name, MOST_SUGGESTIONS + taken.size).filter(({ facts }) => !taken.has(facts.person.path));
    const known = found.slice(0, MOST_SUGGESTIONS).map((person) => ({ participant: { path: person.facts.person.path }, ...personSuggestion(person) }));
    const exists = found.some(({ by }) => foldName(by) === foldName(name));
    return name === '' || exists || taken.has(name) ? known : [...known, { participant: { newName: name }, title: LOG_WORDS.newPerson(name), note: '' }];
  }

  override renderSuggestion(suggestion: Suggestion, el: HTMLElement): void {
    drawSuggestion(el, suggestion);
  }

  override selectSuggestion(suggestion: Suggestion, event: MouseEvent | KeyboardEvent): void {
    super.selectSuggestion(suggestion, event);
    this.close();
  }
}
