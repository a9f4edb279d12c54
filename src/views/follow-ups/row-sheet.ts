import { Modal, setIcon, type App } from 'obsidian';
import type { Way } from './ways-out';

/** What a tap on a row opens on a phone: who and why, and every way out as a button, from the bottom of the screen. */
export class RowSheet extends Modal {
  constructor(
    app: App,
    private readonly who: string,
    private readonly why: string,
    private readonly ways: readonly Way[],
  ) {
    super(app);
  }

  override onOpen(): void {
    this.containerEl.addClass('kith-sheet-container');
    this.modalEl.addClass('kith-sheet');
    this.setTitle(this.who);
    this.contentEl.createEl('p', { cls: 'kith-why', text: this.why });
    for (const section of new Set(this.ways.map((way) => way.section))) this.drawSection(section);
  }

  private drawSection(section: Way['section']): void {
    const part = this.contentEl.createDiv('kith-sheet-section');
    for (const way of this.ways.filter((candidate) => candidate.section === section)) this.drawWay(part, way);
  }

  private drawWay(part: HTMLElement, way: Way): void {
    const button = part.createEl('button', { cls: 'kith-choice', attr: { type: 'button' } });
    setIcon(button.createSpan('kith-choice-icon'), way.icon);
    button.createSpan({ text: way.words });
    button.addEventListener('click', () => {
      this.close();
      way.run();
    });
  }
}
