import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import * as STORY_WORDS from '../../domain/words/story-words';
import { nameDialog } from '../name-dialog';

/** One line of a story: a day as words, the user's own words, and how to open where they stand. */
export interface StoryLine {
  readonly day: string;
  readonly words: string;
  open(): void;
}

/** What the user's own notes tell of one person, from the first line to the last. */
export class StoryDialog extends Modal {
  constructor(app: App, private readonly name: string, private readonly lines: readonly StoryLine[]) {
    super(app);
  }

  override onOpen(): void {
    this.modalEl.addClass('kith-story');
    nameDialog(this, STORY_WORDS.title(this.name), STORY_WORDS.intro);
    const listEl = this.contentEl.createEl('ol', 'kith-story-lines');
    for (const line of this.lines) this.draw(listEl, line);
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private draw(listEl: HTMLElement, line: StoryLine): void {
    const linkEl = listEl.createEl('li').createEl('a', { cls: 'kith-story-line', href: '#' });
    linkEl.createDiv({ cls: 'kith-quiet', text: line.day });
    linkEl.createDiv({ text: line.words });
    linkEl.addEventListener('click', (event) => {
      event.preventDefault();
      this.close();
      line.open();
    });
  }
}
