import { setIcon, setTooltip } from 'obsidian';
import type { ChangedLine } from '../../domain/fixes/changed-lines';
import type { Finding } from '../../domain/fixes/finding';
import { groupedBy } from '../../domain/grouped-by';
import type { ProblemCause } from '../../domain/problems/problem';
import { noteNamed } from '../../domain/properties/links';
import * as MEND_WORDS from '../../domain/words/mend-words';
import * as VIEW_WORDS from '../../domain/words/view-words';
import { causeName, problemAccepted, problemFound } from '../../domain/words/view-words';
import { textButton } from '../buttons';

/** How many of one cause are drawn before "Show more". */
const MOST = 50;

export interface FindingDoors {
  tick(finding: Finding, isOn: boolean): void;
  open(finding: Finding, event: MouseEvent): void;
  chooseRhythm(finding: Finding): void;
}

/** Draws problems by cause: a heading, with a box for all of them that can be mended, and one below the other. */
export function drawFindings(parent: HTMLElement, findings: readonly Finding[], ticked: readonly Finding[], doors: FindingDoors): void {
  for (const [cause, all] of groupedBy(findings, ({ problem }) => problem.cause)) drawCause(parent, cause, all, ticked, doors);
}

function drawCause(parent: HTMLElement, cause: ProblemCause, findings: readonly Finding[], ticked: readonly Finding[], doors: FindingDoors): void {
  const el = parent.createDiv({ cls: 'kith-mend-cause', attr: { role: 'group', 'aria-label': causeName(cause) } });
  const headEl = el.createDiv('kith-mend-head');
  headEl.createEl('h3', { text: causeName(cause) });
  const rowsEl = el.createDiv();
  for (const finding of findings.slice(0, MOST)) drawRow(rowsEl, finding, ticked.includes(finding), doors);
  if (rowsEl.findAll('input').length > 1) addTickAll(headEl, rowsEl);
  if (findings.length <= MOST) return;
  const moreButton = textButton(el, VIEW_WORDS.showMore, () => {
    moreButton.remove();
    const [first] = findings.slice(MOST).map((finding) => drawRow(rowsEl, finding, ticked.includes(finding), doors));
    first?.querySelector<HTMLElement>('input, button')?.focus();
  });
}

/** Ticks all that are shown; and is ticked while all are. */
function addTickAll(headEl: HTMLElement, rowsEl: HTMLElement): void {
  const labelEl = headEl.createEl('label', 'kith-form-choice kith-quiet');
  const allBox = labelEl.createEl('input', { type: 'checkbox' });
  const boxes = (): HTMLInputElement[] => rowsEl.findAll('input') as HTMLInputElement[];
  labelEl.appendText(MEND_WORDS.tickShown);
  const areAll = (): boolean => boxes().every(({ checked }) => checked);
  allBox.checked = areAll();
  rowsEl.addEventListener('change', () => (allBox.checked = areAll()));
  allBox.addEventListener('change', () => {
    const isOn = allBox.checked;
    for (const box of boxes()) if (box.checked !== isOn) box.click();
  });
}

function drawRow(parent: HTMLElement, finding: Finding, isTicked: boolean, doors: FindingDoors): HTMLElement {
  const { problem, line, change, preview } = finding;
  const el = parent.createDiv('kith-mend-row');
  const nameEl = el.createEl(change ? 'label' : 'div', 'kith-form-choice');
  if (change) drawBox(nameEl, isTicked, (isOn) => doors.tick(finding, isOn));
  const note = noteNamed(problem.path);
  const wordsEl = nameEl.createDiv({ text: note });
  wordsEl.createDiv({ cls: 'kith-mend-found', text: problemFound(problem) });
  wordsEl.createDiv({ cls: 'kith-quiet', text: problemAccepted(problem) });
  if (preview.length > 0) drawLines(wordsEl, preview);
  if (problem.cause === 'rhythm') textButton(wordsEl, MEND_WORDS.chooseRhythm, () => doors.chooseRhythm(finding));
  const open = el.createEl('button', { cls: 'clickable-icon', attr: { type: 'button' } });
  setIcon(open, 'arrow-up-right');
  setTooltip(open, MEND_WORDS.open(note, line));
  open.addEventListener('click', (event) => doors.open(finding, event));
  return el;
}

function drawBox(parent: HTMLElement, isTicked: boolean, set: (isOn: boolean) => void): void {
  const box = parent.createEl('input', { type: 'checkbox' });
  box.checked = isTicked;
  box.addEventListener('change', () => set(box.checked));
}

function drawLines(parent: HTMLElement, lines: readonly ChangedLine[]): void {
  const el = parent.createEl('pre', 'kith-log-preview-lines');
  for (const { sign, text } of lines) el.createEl(sign === '+' ? 'ins' : 'del', { text: `${sign === '+' ? '+' : '−'} ${text}` });
}
