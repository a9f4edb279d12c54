import { Keymap, setIcon, setTooltip } from 'obsidian';
import type { PaneType } from 'obsidian';
import type { ChangedLine } from '../../domain/fixes/changed-lines';
import type { Finding } from '../../domain/fixes/finding';
import type { ProblemCause } from '../../domain/problems/problem';
import { noteNamed } from '../../domain/properties/links';
import * as MEND_WORDS from '../../domain/words/mend-words';
import { causeName, problemAccepted, problemFound } from '../../domain/words/view-words';

/** How many are drawn before "Show more", and how many more each time. */
const PAGE = 50;

interface Doors {
  /** Called when something is ticked or not any more. */
  changed(): void;
  open(finding: Finding, where: PaneType | boolean): void;
  chooseRhythm(finding: Finding): void;
}

/** The problems of one cause: a heading, with a box for all of them that can be mended, and one after the other. */
export class CauseElement {
  readonly findings: Finding[] = [];
  private readonly boxes = new Map<HTMLInputElement, Finding>();
  private readonly rowsEl: HTMLElement;
  private readonly allEl: HTMLElement;
  private readonly allBox: HTMLInputElement;
  private readonly moreEl: HTMLElement;
  private drawn = 0;
  private most = PAGE;

  constructor(parent: HTMLElement, cause: ProblemCause, private readonly doors: Doors) {
    const el = parent.createDiv({ cls: 'kith-mend-cause', attr: { role: 'group', 'aria-label': causeName(cause) } });
    const headEl = el.createDiv('kith-mend-head');
    headEl.createEl('h3', { cls: 'kith-problem-cause', text: causeName(cause) });
    this.allEl = headEl.createEl('label', 'kith-form-choice kith-quiet');
    this.allBox = this.allEl.createEl('input', { type: 'checkbox' });
    this.allEl.appendText(MEND_WORDS.tickShown);
    this.allEl.hide();
    this.allBox.addEventListener('change', () => this.tickAll(this.allBox.checked));
    this.rowsEl = el.createDiv();
    this.moreEl = el.createEl('button', { cls: 'kith-link', text: MEND_WORDS.showMore, attr: { type: 'button' } });
    this.moreEl.hide();
    this.moreEl.addEventListener('click', () => this.showMore());
  }

  get ticked(): readonly Finding[] {
    return Array.from(this.boxes).filter(([box]) => box.checked).map(([, finding]) => finding);
  }

  add(finding: Finding): void {
    this.findings.push(finding);
    this.draw();
  }

  private showMore(): void {
    this.most += PAGE;
    const place = this.rowsEl.childElementCount;
    this.draw();
    this.rowsEl.children[place]?.querySelector<HTMLElement>('input, button')?.focus();
  }

  private draw(): void {
    while (this.drawn < Math.min(this.most, this.findings.length)) {
      const finding = this.findings[this.drawn++];
      if (finding) this.drawRow(finding);
    }
    this.moreEl.toggle(this.drawn < this.findings.length);
    this.allEl.toggle(this.boxes.size > 1);
    this.allBox.checked = this.boxes.size > 0 && this.ticked.length === this.boxes.size;
  }

  private drawRow(finding: Finding): void {
    const { problem, line, change, preview } = finding;
    const el = this.rowsEl.createDiv('kith-mend-row');
    const nameEl = el.createEl(change ? 'label' : 'div', 'kith-form-choice');
    if (change) this.drawBox(nameEl, finding);
    const note = noteNamed(problem.path);
    const wordsEl = nameEl.createDiv({ text: note });
    wordsEl.createDiv({ cls: 'kith-mend-found', text: problemFound(problem) });
    wordsEl.createDiv({ cls: 'kith-quiet', text: problemAccepted(problem) });
    if (preview.length > 0) drawLines(wordsEl, preview);
    if (problem.cause === 'rhythm') this.drawRhythm(wordsEl, finding);
    const open = el.createEl('button', { cls: 'clickable-icon', attr: { type: 'button' } });
    setIcon(open, 'arrow-up-right');
    setTooltip(open, MEND_WORDS.open(note, line));
    open.addEventListener('click', (event) => this.doors.open(finding, Keymap.isModEvent(event)));
  }

  private drawBox(parent: HTMLElement, finding: Finding): void {
    const box = parent.createEl('input', { type: 'checkbox' });
    this.boxes.set(box, finding);
    box.addEventListener('change', () => {
      this.allBox.checked = this.ticked.length === this.boxes.size;
      this.doors.changed();
    });
  }

  private drawRhythm(parent: HTMLElement, finding: Finding): void {
    const button = parent.createEl('button', { cls: 'kith-link', text: MEND_WORDS.chooseRhythm, attr: { type: 'button' } });
    button.addEventListener('click', () => this.doors.chooseRhythm(finding));
  }

  private tickAll(ticked: boolean): void {
    for (const box of this.boxes.keys()) box.checked = ticked;
    this.doors.changed();
  }
}

function drawLines(parent: HTMLElement, lines: readonly ChangedLine[]): void {
  const el = parent.createEl('pre', 'kith-log-preview-lines');
  for (const { sign, text } of lines) el.createEl(sign === '+' ? 'ins' : 'del', { text: `${sign === '+' ? '+' : '−'} ${text}` });
}
