import { Modal, setIcon, type App } from 'obsidian';
import { nameDialog } from '../name-dialog';
import type { RowWords } from './row-words';
import type { Way } from './ways-out';

/** On a sheet the ways out come first: a tap asked for them. */
const ORDER: readonly Way['section'][] = ['done', 'not-now', 'rest', 'more', 'open'];

/** What a tap on a row opens on a phone: who and why, and every way out as a button, from the bottom of the screen. */
export class RowSheet extends Modal {
  constructor(
    app: App,
    private readonly words: RowWords,
    private readonly ways: readonly Way[],
  ) {
    super(app);
  }

  override onOpen(): void {
    this.containerEl.addClass('kith-sheet-container');
    this.modalEl.addClass('kith-sheet');
    nameDialog(this, this.words.who);
    this.contentEl.createDiv({ cls: 'kith-quiet', text: this.words.why });
    for (const section of ORDER) this.drawSection(this.ways.filter((way) => way.section === section));
  }

  private drawSection(ways: readonly Way[]): void {
    if (ways.length === 0) return;
    const part = this.contentEl.createDiv('kith-sheet-section');
    for (const way of ways) this.drawWay(part, way);
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
