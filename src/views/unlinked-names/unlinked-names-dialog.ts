import { ButtonComponent, DropdownComponent, Modal } from 'obsidian';
import type { App } from 'obsidian';
import * as LINK_NAMES_WORDS from '../../domain/words/link-names-words';
import { addDialogButtons } from '../dialog-buttons';
import { PreviewElement } from '../form/preview';
import { nameDialog } from '../name-dialog';
import { onModEnter } from '../on-mod-enter';
import type { LinkingPorts, NamesOfNote, ShownName } from './linking-ports';

/** Shows the names that stand in a note without a link, each in its sentence, and links those that stay ticked; then the next note. */
export class UnlinkedNamesDialog extends Modal {
  private readonly statusEl = createEl('p', { cls: 'kith-quiet', attr: { role: 'status' } });
  private readonly listEl = createDiv({ cls: 'kith-form-fields', attr: { role: 'group', 'aria-label': LINK_NAMES_WORDS.names } });
  private previewEl: PreviewElement | null = null;
  private readonly chosen = new Map<number, string>();
  private linkButton: ButtonComponent | null = null;
  private skipButton: ButtonComponent | null = null;
  private note: NamesOfNote | null = null;
  private isOpen = false;

  constructor(app: App, private readonly ports: LinkingPorts) {
    super(app);
  }

  override onOpen(): void {
    this.isOpen = true;
    this.modalEl.addClasses(['kith-form', 'kith-log', 'kith-unlinked']);
    nameDialog(this, this.ports.title, LINK_NAMES_WORDS.intro);
    this.contentEl.append(this.statusEl, this.listEl);
    this.previewEl = new PreviewElement(this.contentEl, LINK_NAMES_WORDS.previewEmpty);
    this.addButtons();
    onModEnter(this.modalEl, () => void this.link());
    void this.goOn();
  }

  override onClose(): void {
    this.isOpen = false;
    this.contentEl.empty();
    this.ports.ended();
  }

  private addButtons(): void {
    this.linkButton = addDialogButtons(this.contentEl, { submit: LINK_NAMES_WORDS.link, cancel: this.ports.isRun ? LINK_NAMES_WORDS.stop : LINK_NAMES_WORDS.cancel, run: () => void this.link(), close: () => this.close() });
    if (!this.ports.isRun) return;
    this.skipButton = new ButtonComponent(this.contentEl).setButtonText(LINK_NAMES_WORDS.skip).onClick(() => void this.goOn());
    this.linkButton.buttonEl.after(this.skipButton.buttonEl);
  }

  private async goOn(): Promise<void> {
    this.show(null);
    const note = await this.ports.next(() => this.drawStatus(), () => this.isOpen);
    if (!this.isOpen) return;
    if (note === null) this.close();
    else this.show(note);
  }

  private async link(): Promise<void> {
    const { note } = this;
    if (note === null || this.chosen.size === 0 || this.linkButton?.disabled) return;
    this.linkButton?.setDisabled(true);
    if (await note.link(this.chosen)) await this.goOn();
    else this.linkButton?.setDisabled(false);
  }

  private show(note: NamesOfNote | null): void {
    this.note = note;
    this.chosen.clear();
    this.listEl.empty();
    note?.names.forEach((name, index) => this.drawName(name, index));
    this.skipButton?.setDisabled(note === null);
    this.drawStatus();
    this.drawPreview();
    if (note) this.listEl.querySelector<HTMLElement>('input, select')?.focus();
  }

  private drawStatus(): void {
    const parts = [this.note?.title ?? '', this.ports.progress];
    this.statusEl.setText(parts.filter((part) => part !== '').join(' · '));
  }

  private drawName(shown: ShownName, index: number): void {
    const [only, ...others] = shown.people;
    if (only === undefined) return;
    if (others.length === 0) this.drawTick(shown, index, only.path);
    else this.drawQuestion(shown, index);
  }

  private drawTick(shown: ShownName, index: number, path: string): void {
    const labelEl = this.listEl.createEl('label', 'kith-form-choice');
    const boxEl = labelEl.createEl('input', { type: 'checkbox' });
    boxEl.checked = shown.isTicked;
    if (shown.isTicked) this.chosen.set(index, path);
    boxEl.addEventListener('change', () => this.choose(index, boxEl.checked ? path : null));
    drawSentence(labelEl.createDiv(), shown);
  }

  /** Nobody is chosen by guessing where a name fits several. */
  private drawQuestion(shown: ShownName, index: number): void {
    const rowEl = this.listEl.createDiv('kith-form-choice kith-unlinked-question');
    const wordsEl = rowEl.createDiv();
    drawSentence(wordsEl, shown);
    const dropdown = new DropdownComponent(wordsEl).addOption('', LINK_NAMES_WORDS.leave).onChange((path) => this.choose(index, path === '' ? null : path));
    for (const { path, label } of shown.people) dropdown.addOption(path, label);
    dropdown.selectEl.setAttr('aria-label', LINK_NAMES_WORDS.whom(shown.name));
  }

  private choose(index: number, path: string | null): void {
    if (path === null) this.chosen.delete(index);
    else this.chosen.set(index, path);
    this.drawPreview();
  }

  private drawPreview(): void {
    const { note } = this;
    this.linkButton?.setDisabled(this.chosen.size === 0);
    if (note === null) this.previewEl?.say('');
    else this.previewEl?.show([{ note: note.title, lines: note.preview(this.chosen) }]);
  }
}

function drawSentence(el: HTMLElement, { before, name, after, hint }: ShownName): void {
  el.appendText(before);
  el.createEl('strong', { text: name });
  el.appendText(after);
  if (hint !== '') el.createDiv({ cls: 'kith-quiet', text: hint });
}
