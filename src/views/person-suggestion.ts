import type { FoundPerson } from '../domain/persons/find-people';

/** What a row of suggestions says: a name, and what tells two people of that name apart. */
export interface SuggestionWords {
  readonly title: string;
  readonly note: string;
}

/** The words of a person's row: what they were found by, then their name where that was another, their company and their folder. */
export function personSuggestion({ facts: { person }, by }: FoundPerson): SuggestionWords {
  const folder = person.path.slice(0, Math.max(0, person.path.lastIndexOf('/')));
  return { title: by, note: [by === person.name ? null : person.name, person.company, folder].filter((part) => part).join(' · ') };
}

/** Draws a row of suggestions as Obsidian draws its own. */
export function drawSuggestion(el: HTMLElement, { title, note }: SuggestionWords): void {
  el.addClass('mod-complex');
  const contentEl = el.createDiv('suggestion-content');
  contentEl.createDiv({ cls: 'suggestion-title', text: title });
  if (note) contentEl.createDiv({ cls: 'suggestion-note', text: note });
}
