import { Modal } from 'obsidian';
import type { App, ButtonComponent, PaneType } from 'obsidian';
import type { Finding } from '../../domain/fixes/finding';
import type { ProblemCause } from '../../domain/problems/problem';
import * as MEND_WORDS from '../../domain/words/mend-words';
import { addDialogButtons } from '../dialog-buttons';
import { nameDialog } from '../name-dialog';
import { onModEnter } from '../on-mod-enter';
import { CauseElement } from './cause-element';

/** What the dialog needs of the rest of Kith. */
export interface ProblemsPorts {
  /** Hands over what is found, one note after the other, as long as `proceed` says so. */
  find(found: (findings: readonly Finding[]) => void, proceed: () => boolean): Promise<void>;
  /** @returns whether all of these are mended; when not, the user has been told why */
  mend(findings: readonly Finding[]): Promise<boolean>;
  open(path: string, line: number | null, where: PaneType | boolean): void;
  chooseRhythm(path: string): void;
}

/** What can't be read as it was meant, by cause: each opens where it stands, and where a fix is certain it can be ticked and mended. */
export class ProblemsDialog extends Modal {
  private readonly causes = new Map<ProblemCause, CauseElement>();
  private listEl: HTMLElement = createDiv();
  private statusEl: HTMLElement = createDiv();
  private mendButton: ButtonComponent | null = null;
  /** Counts the times that the notes have been looked through; a look that is not the last one ends. */
  private look = 0;

  constructor(app: App, private readonly ports: ProblemsPorts) {
    super(app);
  }

  override onOpen(): void {
    this.modalEl.addClasses(['kith-form', 'kith-mend']);
    nameDialog(this, MEND_WORDS.title);
    this.contentEl.createEl('p', { cls: 'kith-mend-intro kith-quiet', text: MEND_WORDS.intro });
    this.listEl = this.contentEl.createDiv({ cls: 'kith-form-fields', attr: { role: 'region', 'aria-label': MEND_WORDS.title, tabindex: 0 } });
    this.statusEl = this.contentEl.createDiv({ cls: 'kith-mend-status kith-quiet', attr: { role: 'status' } });
    this.mendButton = addDialogButtons(this.contentEl, { submit: MEND_WORDS.mend, cancel: MEND_WORDS.close, run: () => void this.mend(), close: () => this.close() });
    onModEnter(this.modalEl, () => void this.mend());
    this.listEl.focus();
    void this.find();
  }

  override onClose(): void {
    this.look += 1;
    this.contentEl.empty();
  }

  private async find(): Promise<void> {
    const look = (this.look += 1);
    this.causes.clear();
    this.listEl.empty();
    this.ticksChanged();
    this.statusEl.setText(MEND_WORDS.looking);
    await this.ports.find((findings) => findings.forEach((finding) => this.add(finding, look)), () => look === this.look);
    if (look !== this.look) return;
    const all = [...this.causes.values()].flatMap(({ findings }) => findings);
    this.statusEl.setText(MEND_WORDS.found(all.length, all.filter(({ change }) => change !== null).length));
    if (all.length === 0) this.leaveOnlyClose();
  }

  private leaveOnlyClose(): void {
    this.contentEl.addClass('kith-mend-clear');
    this.contentEl.find('.modal-button-container button:last-child').focus();
  }

  private add(finding: Finding, look: number): void {
    if (look !== this.look) return;
    const { cause } = finding.problem;
    const known = this.causes.get(cause);
    const element = known ?? new CauseElement(this.listEl, cause, {
      changed: () => this.ticksChanged(),
      open: ({ problem, line }, where) => this.leaveFor(() => this.ports.open(problem.path, line, where)),
      chooseRhythm: ({ problem }) => this.leaveFor(() => this.ports.chooseRhythm(problem.path)),
    });
    if (!known) this.causes.set(cause, element);
    element.add(finding);
  }

  private leaveFor(go: () => void): void {
    this.close();
    go();
  }

  private get ticked(): readonly Finding[] {
    return [...this.causes.values()].flatMap((cause) => cause.ticked);
  }

  private ticksChanged(): void {
    this.mendButton?.setDisabled(this.ticked.length === 0);
  }

  /** What could not be mended is looked for anew: its note has changed since. */
  private async mend(): Promise<void> {
    const { ticked } = this;
    if (ticked.length === 0) return;
    this.mendButton?.setDisabled(true);
    if (await this.ports.mend(ticked)) this.close();
    else await this.find();
  }
}
