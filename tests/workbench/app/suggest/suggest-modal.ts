import type { Instruction, SearchResult } from 'obsidian';
import type { App } from '../app';
import { prepareFuzzySearch, sortSearchResults } from '../../host/search';
import { Modal } from '../shell/modal';
import { renderResults } from './render-matches';
import { SuggestionList } from './suggestion-list';

/** A field with suggestions below it, in the middle of the screen. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  private instructionsEl: HTMLElement;
  private list: SuggestionList<T>;
  private asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.className = 'prompt';
    this.modalEl.empty();
    this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', {
      cls: 'prompt-input',
      attr: { type: 'text', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done' },
    });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.instructionsEl = this.modalEl.createDiv('prompt-instructions');
    this.list = new SuggestionList<T>(this, this.resultContainerEl);
    this.inputEl.addEventListener('input', () => void this.ask());
    this.scope.register([], 'ArrowDown', () => (this.list.move(1), false));
    this.scope.register([], 'ArrowUp', () => (this.list.move(-1), false));
    this.scope.register([], 'Enter', (event) => (this.selectActiveSuggestion(event), false));
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.ask();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    this.instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const line = this.instructionsEl.createDiv('prompt-instruction');
      line.createSpan({ cls: 'prompt-instruction-command', text: command });
      line.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.list.show([]);
    if (this.emptyStateText) this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.list.choose(event);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  private async ask(): Promise<void> {
    const number = ++this.asked;
    const given = this.getSuggestions(this.inputEl.value);
    const values = Array.isArray(given) ? given : await given;
    if (number !== this.asked) return;
    if (values.length > 0) this.list.show(values.slice(0, this.limit));
    else this.onNoSuggestion();
  }
}

export interface FuzzyMatch<T> {
  item: T;
  match: SearchResult;
}

/** Suggestions out of a fixed list, found by letters in order. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = query.trim() === '' ? { score: 0, matches: [] } : search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    if (query.trim() !== '') sortSearchResults(found);
    return found;
  }

  renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item), match);
  }

  onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}
