import { Modal, Platform } from 'obsidian';
import type { App, ButtonComponent } from 'obsidian';
import type { Day } from '../../domain/days/day';
import { isBeingInTouch } from '../../domain/follow-ups/follow-up';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import type { KnownPeople } from '../../domain/persons/person-facts';
import * as WHO_WORDS from '../../domain/words/who-words';
import { addDialogButtons } from '../dialog-buttons';
import type { ContactKind } from '../follow-ups/follow-ups-source';
import { wordsOf } from '../follow-ups/row-words';
import { nameDialog } from '../name-dialog';
import { onModEnter } from '../on-mod-enter';
import { drawQuotedLines } from '../quoted-lines';
import type { QuotedLine } from '../quoted-lines';
import { ReadAhead } from '../read-ahead';
import { addCopyButton, drawLetter } from './draw-letter';
import { letterFor } from './letter';

export interface WhoPorts {
  readonly title: string;
  readonly people: KnownPeople;
  readonly today: Day;
  /** Each about one person, at least one, in the order in which they are named. */
  readonly rows: readonly FollowUp[];
  lines(path: string, stop: AbortSignal): Promise<readonly QuotedLine[]>;
  /** @returns whether it stands in the notes; when not, the user has been told why */
  done(row: FollowUp, how: ContactKind | null): Promise<boolean>;
}

/** Names one person to write to: why now, their last line, something to say, and the ways to write. Another one only when asked; after the last the first again. */
export class WhoDialog extends Modal {
  private readonly personEl = createDiv({ cls: 'kith-who-person', attr: { 'aria-live': 'polite' } });
  private readonly letterEl = createDiv();
  private readonly reading: ReadAhead<readonly QuotedLine[]>;
  private doneButton: ButtonComponent | null = null;
  private opener: HTMLTextAreaElement | null = null;
  /** What stood in the field of those who were shown, by the key of their row: coming round again, it is there. */
  private readonly words = new Map<string, string>();
  private at = 0;

  constructor(app: App, private readonly ports: WhoPorts) {
    super(app);
    this.reading = new ReadAhead((path, stop) => ports.lines(path, stop));
  }

  override onOpen(): void {
    this.modalEl.addClasses(['kith-form', 'kith-write']);
    nameDialog(this, this.ports.title);
    this.contentEl.append(this.personEl, this.letterEl);
    this.addButtons();
    onModEnter(this.modalEl, () => void this.done());
    this.show(0);
    // On a phone the field would bring up the keyboard, over the name.
    if (!Platform.isMobile) this.opener?.focus();
  }

  override onClose(): void {
    void this.reading.want();
    this.contentEl.empty();
  }

  private addButtons(): void {
    const hasOthers = this.ports.rows.length > 1;
    const next = (): void => (hasOthers ? this.show(this.at + 1) : this.close());
    const [submit, cancel] = [WHO_WORDS.done, hasOthers ? WHO_WORDS.another : WHO_WORDS.close];
    this.doneButton = addDialogButtons(this.contentEl, { submit, cancel, run: () => void this.done(), close: next });
    const el = this.doneButton.buttonEl.parentElement;
    if (el) addCopyButton(el, () => this.opener);
  }

  private show(at: number): void {
    const { rows, people, today } = this.ports;
    const before = rows[this.at];
    if (before && this.opener) this.words.set(before.key, this.opener.value);
    this.at = at % rows.length;
    const row = rows[this.at];
    if (!row) return;
    const { who, why, when, say } = wordsOf(row, people, today);
    const letter = letterFor(row, people, { own: {}, givesNames: false });
    this.personEl.empty();
    this.personEl.createDiv({ cls: 'kith-choose-name', text: who });
    this.personEl.createDiv({ cls: 'kith-quiet', text: `${why.replace(/\.$/, '')} · ${when}` });
    const linesEl = this.personEl.createDiv();
    if (!letter.opener.includes(say(null))) this.personEl.createEl('p', { text: say(null) });
    this.letterEl.empty();
    this.opener = drawLetter(this.letterEl, { ...letter, opener: this.words.get(row.key) ?? letter.opener });
    void this.reading.want(row.people[0] ?? '')?.then((lines) => linesEl.isConnected && lines.length > 0 && drawQuotedLines(linesEl, lines));
  }

  private async done(): Promise<void> {
    const row = this.ports.rows[this.at];
    if (!row || this.doneButton?.disabled) return;
    this.doneButton?.setDisabled(true);
    const written = await this.ports.done(row, isBeingInTouch(row) ? 'wrote' : null);
    this.doneButton?.setDisabled(false);
    if (written) this.close();
  }
}
