import { TextComponent } from 'obsidian';
import type { App } from 'obsidian';
import type { Participant } from '../../domain/log/log-entry';
import type { ShareEntry, ShareField } from '../../domain/sharing/share-entry';
import * as SHARE_WORDS from '../../domain/words/share-words';
import { shareTitle } from '../../domain/words/share-words';
import { EntryDialog } from '../entry-dialog';
import { PeopleField } from '../log/people-field';
import type { SharePorts, SharePreview, ShownMatch } from './share-ports';

/** Shares a note: those who might like it, each with the reason, and anybody else. */
export class ShareDialog extends EntryDialog<ShareEntry, ShareField, SharePreview> {
  private readonly ticked = new Set<string>();
  private others: readonly Participant[] = [];
  private readonly alreadyEl: HTMLElement;

  constructor(app: App, private readonly ports: SharePorts) {
    super(app, ports, { people: [], words: '' });
    this.alreadyEl = createDiv({ cls: 'kith-quiet', attr: { role: 'status' } });
  }

  protected override title(): string {
    return shareTitle(this.ports.title);
  }

  protected override addFields(): HTMLElement {
    const firstBoxEl = this.addMatches();
    const { inputEl } = this.addOthers();
    const { controlEl } = this.row('words', SHARE_WORDS.words);
    new TextComponent(controlEl).onChange((words) => this.change({ words })).inputEl.setAttr('aria-label', SHARE_WORDS.words);
    this.fieldsEl.append(this.alreadyEl);
    return firstBoxEl ?? inputEl;
  }

  protected override shown({ already }: SharePreview): void {
    this.alreadyEl.setText(already.join(' '));
  }

  private addMatches(): HTMLElement | undefined {
    const { matches } = this.ports;
    if (matches.length === 0) this.fieldsEl.createEl('p', { cls: 'kith-quiet', text: SHARE_WORDS.nobody });
    const listEl = this.fieldsEl.createDiv({ attr: { role: 'group', 'aria-label': SHARE_WORDS.might } });
    return matches.map((match) => this.addMatch(listEl, match))[0];
  }

  private addMatch(listEl: HTMLElement, { path, name, why }: ShownMatch): HTMLElement {
    const labelEl = listEl.createEl('label', 'kith-form-choice');
    const boxEl = labelEl.createEl('input', { type: 'checkbox' });
    boxEl.addEventListener('change', () => {
      if (boxEl.checked) this.ticked.add(path);
      else this.ticked.delete(path);
      this.choose();
    });
    labelEl.createDiv({ text: `${name} ` }).createSpan({ cls: 'kith-quiet', text: why });
    return boxEl;
  }

  private addOthers(): PeopleField {
    const onChange = (others: readonly Participant[]): void => {
      this.others = others;
      this.choose();
    };
    return new PeopleField(this.app, this.row('people', SHARE_WORDS.others).controlEl, { source: this.ports, label: SHARE_WORDS.others, onChange }, []);
  }

  /** Those ticked in the order of the list, then the others, nobody twice. */
  private choose(): void {
    const ticked = this.ports.matches.filter(({ path }) => this.ticked.has(path)).map(({ path }) => ({ path }));
    const others = this.others.filter((participant) => !('path' in participant && this.ticked.has(participant.path)));
    this.change({ people: [...ticked, ...others] });
  }
}
