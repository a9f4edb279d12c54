import { Setting, TextComponent } from 'obsidian';
import type { App } from 'obsidian';
import * as LOG_WORDS from '../../domain/words/log-words';
import * as WORDS from '../../domain/words/new-person-words';
import { EntryDialog } from '../entry-dialog';
import { PeopleField } from '../log/people-field';
import type { Namesake, NewPersonEntry, NewPersonField, NewPersonPorts, NewPersonPreview } from './new-person-ports';

/** Makes a note for somebody new; says who is called so already, with the choice to open that note instead. */
export class NewPersonDialog extends EntryDialog<NewPersonEntry, NewPersonField, NewPersonPreview> {
  protected override readonly submitWords = WORDS.submit;
  private readonly namesakesEl: HTMLElement;
  private nameRow: Setting | null = null;
  private shownNamesakes = '';

  /** @param name what is filled in already */
  constructor(app: App, private readonly ports: NewPersonPorts, name: string) {
    super(app, ports, { name, metAt: '', introducedBy: [], interests: '' });
    this.namesakesEl = createDiv({ cls: 'kith-namesakes', attr: { 'aria-live': 'polite' } });
  }

  protected override title(): string {
    return WORDS.title;
  }

  protected override empty(): string {
    return WORDS.empty;
  }

  protected override addFields(): HTMLElement {
    this.nameRow = this.row('people', WORDS.name);
    const nameEl = addText(this.nameRow, WORDS.name, this.entry.name, '', (name) => this.change({ name }));
    addText(new Setting(this.fieldsEl).setName(WORDS.metAt), WORDS.metAt, '', WORDS.metAtPlaceholder, (metAt) => this.change({ metAt }));
    const { controlEl } = new Setting(this.fieldsEl).setName(WORDS.through).setDesc(LOG_WORDS.introducedByHint);
    new PeopleField(this.app, controlEl, { source: this.ports, most: 1, label: WORDS.through, onChange: (introducedBy) => this.change({ introducedBy }) }, []);
    addText(new Setting(this.fieldsEl).setName(WORDS.interests), WORDS.interests, '', WORDS.interestsPlaceholder, (interests) => this.change({ interests }));
    // Last, though it is about the name: a button that comes up right after the field being typed in would take the next Tab, and a space.
    this.fieldsEl.append(this.namesakesEl);
    return nameEl;
  }

  protected override shown({ namesakes, wrong }: NewPersonPreview): void {
    if (wrong.name !== undefined) this.nameRow?.setErrorMessage(wrong.name);
    const [first] = namesakes;
    this.nameRow?.setDesc(first && wrong.name === undefined ? WORDS.exists(first.title) : '');
    const shown = namesakes.map(({ path }) => path).join('\n');
    if (shown === this.shownNamesakes) return;
    this.shownNamesakes = shown;
    this.namesakesEl.empty();
    for (const namesake of namesakes) this.drawNamesake(namesake);
  }

  private drawNamesake({ path, title, note }: Namesake): void {
    new Setting(this.namesakesEl).setName(WORDS.there(title)).setDesc(note).addButton((button) => {
      button.setButtonText(WORDS.open).onClick(() => {
        this.close();
        this.ports.open(path);
      });
      button.buttonEl.setAttr('aria-label', WORDS.openNamed(title, note));
    });
  }
}

function addText(row: Setting, label: string, value: string, placeholder: string, onChange: (text: string) => void): HTMLInputElement {
  const { inputEl } = new TextComponent(row.controlEl).setValue(value).setPlaceholder(placeholder).onChange(onChange);
  inputEl.setAttr('aria-label', label);
  return inputEl;
}
