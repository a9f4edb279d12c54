import { SuggestModal } from 'obsidian';
import type { App } from 'obsidian';
import { searchable, startsWordIn, wantedIn } from '../domain/persons/searchable-name';
import { rememberDialog } from './name-dialog';
import { drawSuggestion } from './person-suggestion';
import type { SuggestionWords } from './person-suggestion';

/** Something to pick. */
interface PickItem<Value> extends SuggestionWords {
  readonly value: Value;
  /** What else it is found by. */
  readonly also?: readonly string[];
}

/** Picks one of a list by typing some of its words: accents, case and their order aside. */
export class PickDialog<Value> extends SuggestModal<PickItem<Value>> {
  private readonly prepared: readonly { readonly pick: PickItem<Value>; readonly letters: string }[];

  constructor(
    app: App,
    words: { readonly ask: string; readonly none: string },
    picks: readonly PickItem<Value>[],
    private readonly choose: (value: Value, event: MouseEvent | KeyboardEvent) => void,
  ) {
    super(app);
    rememberDialog(this);
    this.prepared = picks.map((pick) => ({ pick, letters: [pick.title, pick.note, ...(pick.also ?? [])].map((text) => searchable(text).letters).join('') }));
    this.emptyStateText = words.none;
    this.setPlaceholder(words.ask);
    for (const el of [this.modalEl, this.inputEl, this.resultContainerEl]) el.setAttr('aria-label', words.ask);
  }

  getSuggestions(query: string): PickItem<Value>[] {
    const wanted = wantedIn(query);
    return this.prepared.filter(({ letters }) => wanted.every((word) => startsWordIn(letters, word))).map(({ pick }) => pick);
  }

  renderSuggestion(pick: PickItem<Value>, el: HTMLElement): void {
    drawSuggestion(el, pick);
  }

  onChooseSuggestion({ value }: PickItem<Value>, event: MouseEvent | KeyboardEvent): void {
    this.choose(value, event);
  }
}
