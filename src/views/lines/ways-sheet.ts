import { Modal, type App } from 'obsidian';
import * as WAY_WORDS from '../../domain/words/way-words';
import { choiceButton } from '../buttons';
import { nameDialog } from '../name-dialog';
import type { Way } from './line';

/** On a sheet the ways out come first: a tap asked for them. */
const ORDER: readonly Way['section'][] = ['done', 'not-now', 'rest', 'more', 'open'];

/** What a tap on a follow-up opens on a phone: who and why, and every way out as a button, from the bottom of the screen. */
export class WaysSheet extends Modal {
  constructor(
    app: App,
    private readonly about: readonly [who: string, why: string],
    private readonly ways: readonly Way[],
  ) {
    super(app);
  }

  override onOpen(): void {
    const [who, why] = this.about;
    this.containerEl.addClass('kith-sheet-container');
    this.modalEl.addClass('kith-sheet');
    nameDialog(this, who);
    this.contentEl.createDiv({ cls: 'kith-quiet', text: why });
    // A phone shows one note at a time.
    const ways = this.ways.filter(({ words }) => words !== WAY_WORDS.openTab);
    for (const section of ORDER) this.drawSection(ways.filter((way) => way.section === section));
  }

  private drawSection(ways: readonly Way[]): void {
    if (ways.length === 0) return;
    const part = this.contentEl.createDiv('kith-sheet-section');
    for (const { words, icon, run } of ways) {
      choiceButton(part, icon, words, () => {
        this.close();
        run();
      });
    }
  }
}
