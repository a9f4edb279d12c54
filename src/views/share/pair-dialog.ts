import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import * as PAIR_WORDS from '../../domain/words/pair-words';
import { namesTogether } from '../../domain/words/view-words';
import { addDialogButtons } from '../dialog-buttons';
import { nameDialog } from '../name-dialog';
import { onModEnter } from '../on-mod-enter';

/** Two people, why each would gain, and what introduces them. */
export interface Proposal {
  readonly names: readonly string[];
  readonly why: string;
  readonly introduce: () => void;
}

/** Proposes one pair at a time; after the last one comes the first again. */
export class PairDialog extends Modal {
  private readonly pairEl = createDiv({ attr: { role: 'status' } });
  private at = 0;

  constructor(app: App, private readonly proposals: readonly Proposal[]) {
    super(app);
  }

  override onOpen(): void {
    this.modalEl.addClass('kith-form');
    nameDialog(this, PAIR_WORDS.title);
    this.contentEl.append(this.pairEl);
    const [submit, cancel] = [PAIR_WORDS.introduce, this.proposals.length > 1 ? PAIR_WORDS.another : PAIR_WORDS.close];
    const next = (): void => (this.proposals.length > 1 ? this.show(this.at + 1) : this.close());
    const button = addDialogButtons(this.contentEl, { submit, cancel, run: () => this.introduce(), close: next });
    onModEnter(this.modalEl, () => this.introduce());
    this.show(0);
    button.buttonEl.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private get proposal(): Proposal | undefined {
    return this.proposals[this.at];
  }

  private show(at: number): void {
    this.at = at % this.proposals.length;
    this.pairEl.empty();
    this.pairEl.createEl('p').createEl('strong', { text: namesTogether(this.proposal?.names ?? []) });
    this.pairEl.createEl('p', { text: this.proposal?.why ?? '' });
  }

  private introduce(): void {
    this.close();
    this.proposal?.introduce();
  }
}
