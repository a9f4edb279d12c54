import { Setting } from 'obsidian';
import type { App } from 'obsidian';
import type { Participant } from '../../domain/log/log-entry';
import * as LOG_WORDS from '../../domain/words/log-words';
import * as WORDS from '../../domain/words/new-person-words';
import { ENTRY } from '../form/entry';
import type { EntryPorts } from '../form/entry';
import { text } from '../form/fields';
import { openForm } from '../form/form';
import { people } from '../form/people';
import type { SuggestionWords } from '../person-suggestion';

/** What is said of somebody new. */
export interface NewPersonEntry {
  readonly name: string;
  readonly metAt: string;
  /** Nobody, or whoever introduced them. */
  readonly introducedBy: readonly Participant[];
  readonly interests: string;
}

export type NewPersonField = 'name' | 'metAt' | 'introducedBy' | 'interests';

/** Somebody who has that name or alias, by path, with what tells people of one name apart. */
export interface Namesake extends SuggestionWords {
  readonly path: string;
}

interface NewPersonPorts extends EntryPorts<NewPersonEntry, NewPersonField> {
  namesakes(name: string): readonly Namesake[];
  /** Whether no other note can have that name. */
  isTaken(name: string): boolean;
  /** Opens the note of somebody who is there already. */
  openPerson(path: string): void;
}

/** Makes a note for somebody new; says who is called so already, with the choice to open that note instead. */
export function openNewPerson(app: App, ports: NewPersonPorts, entry: NewPersonEntry): void {
  const { title, submit, empty } = WORDS;
  openForm(app, { ...ENTRY, title, submit, empty }, entry, ports, (form) => {
    const openPerson = (path: string): void => {
      form.close();
      ports.openPerson(path);
    };
    const nameRow = form.row('name', WORDS.name);
    const nameEl = text(nameRow, entry.name, (name) => {
      form.change({ name });
      lookFor(name);
    });
    text(form.row('metAt', WORDS.metAt), entry.metAt, (metAt) => form.change({ metAt }), { placeholder: WORDS.metAtPlaceholder });
    people(form, 'introducedBy', ports, { name: WORDS.through, hint: LOG_WORDS.introducedByHint, most: 1, chosen: entry.introducedBy, set: (introducedBy) => form.change({ introducedBy }) });
    text(form.row('interests', WORDS.interests), entry.interests, (interests) => form.change({ interests }), { placeholder: WORDS.interestsPlaceholder });
    // Last, though it is about the name: a button that comes up right after the field being typed in would take the next Tab, and a space.
    const showNamesakes = namesakesIn(form.el, openPerson);
    const lookFor = (name: string): void => {
      const namesakes = ports.namesakes(name);
      const [first] = namesakes;
      nameRow.setDesc(first && !ports.isTaken(name) ? WORDS.exists(first.title) : '');
      showNamesakes(namesakes);
    };
    lookFor(entry.name);
    return nameEl;
  });
}

/** Says below the fields who is called so already. @returns what shows them; the same ones are not said twice */
function namesakesIn(parent: HTMLElement, open: (path: string) => void): (namesakes: readonly Namesake[]) => void {
  const el = parent.createDiv({ cls: 'kith-namesakes', attr: { 'aria-live': 'polite' } });
  let shown = '';
  return (namesakes) => {
    const next = namesakes.map(({ path }) => path).join('\n');
    if (next === shown) return;
    shown = next;
    el.empty();
    for (const namesake of namesakes) drawNamesake(el, namesake, open);
  };
}

function drawNamesake(el: HTMLElement, { path, title, note }: Namesake, open: (path: string) => void): void {
  new Setting(el).setName(WORDS.there(title)).setDesc(note).addButton((button) => {
    button.setButtonText(WORDS.open).onClick(() => open(path));
    button.buttonEl.setAttr('aria-label', WORDS.openNamed(title, note));
  });
}
