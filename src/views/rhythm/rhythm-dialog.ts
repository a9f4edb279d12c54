import { Modal, Setting } from 'obsidian';
import type { App } from 'obsidian';
import { readRhythm } from '../../domain/rhythms/read-rhythm';
import type { Rhythm } from '../../domain/rhythms/rhythm';
import { writeRhythm } from '../../domain/rhythms/write-rhythm';
import { addDialogButtons } from '../dialog-buttons';
import { nameDialog } from '../name-dialog';
import { onModEnter } from '../on-mod-enter';
import * as SET_RHYTHM_WORDS from '../../domain/words/set-rhythm-words';
import { loadWords, OFFERED_RHYTHMS } from '../../domain/words/set-rhythm-words';

const OWN = 'own';

/** What the dialog needs: whom it is for, the user's own words for rhythms, and everybody else's. */
export interface RhythmPorts {
  readonly names: readonly string[];
  /** The rhythm they have now, when they all have the same. */
  readonly current: Rhythm | 'none' | null;
  readonly words: Readonly<Record<string, string>>;
  /** The rhythms of all other people, for the sum. */
  readonly others: readonly Rhythm[];
  /** @param rhythm as it is written to the property */
  submit(rhythm: string): void;
}

/** Sets the rhythm of one person or several, and says what it means taken together with all others. */
export class RhythmDialog extends Modal {
  private chosen: string;
  private own = '';
  private ownRow: Setting | null = null;
  private loadEl: HTMLElement | null = null;

  constructor(app: App, private readonly ports: RhythmPorts) {
    super(app);
    const current = ports.current ? writeRhythm(ports.current) : 'monthly';
    this.chosen = current in OFFERED_RHYTHMS ? current : OWN;
    if (this.chosen === OWN) this.own = current;
  }

  override onOpen(): void {
    this.modalEl.addClasses(['kith-form', 'kith-rhythm']);
    nameDialog(this, SET_RHYTHM_WORDS.title(this.ports.names));
    const choiceRow = new Setting(this.contentEl).setName(SET_RHYTHM_WORDS.rhythm).addDropdown((dropdown) => {
      dropdown.addOptions({ ...OFFERED_RHYTHMS, [OWN]: SET_RHYTHM_WORDS.ownOption });
      dropdown.selectEl.setAttr('aria-label', SET_RHYTHM_WORDS.rhythm);
      dropdown.setValue(this.chosen).onChange((chosen) => {
        this.chosen = chosen;
        this.refresh();
      });
    });
    this.ownRow = new Setting(this.contentEl).setName(SET_RHYTHM_WORDS.own).addText((text) => {
      text.inputEl.setAttr('aria-label', SET_RHYTHM_WORDS.own);
      text.setPlaceholder(SET_RHYTHM_WORDS.ownPlaceholder).setValue(this.own).onChange((own) => {
        this.own = own;
        this.refresh();
      });
    });
    this.loadEl = this.contentEl.createDiv({ cls: 'kith-rhythm-load', attr: { 'aria-live': 'polite' } });
    addDialogButtons(this.contentEl, { submit: SET_RHYTHM_WORDS.submit, cancel: SET_RHYTHM_WORDS.cancel, run: () => this.submit(), close: () => this.close() });
    onModEnter(this.modalEl, () => this.submit());
    this.refresh();
    choiceRow.controlEl.querySelector('select')?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private get text(): string {
    return this.chosen === OWN ? this.own.trim() : this.chosen;
  }

  private refresh(): void {
    const rhythm = readRhythm(this.text, this.ports.words);
    this.ownRow?.settingEl.toggle(this.chosen === OWN);
    this.ownRow?.setErrorMessage(this.chosen === OWN && this.text !== '' && rhythm === undefined ? SET_RHYTHM_WORDS.unread : null);
    const theirs = rhythm && rhythm !== 'none' ? this.ports.names.map(() => rhythm) : [];
    this.loadEl?.setText(loadWords([...this.ports.others, ...theirs]));
  }

  private submit(): void {
    if (!readRhythm(this.text, this.ports.words)) {
      this.ownRow?.setErrorMessage(SET_RHYTHM_WORDS.unread);
      return;
    }
    this.ports.submit(this.text);
    this.close();
  }
}
