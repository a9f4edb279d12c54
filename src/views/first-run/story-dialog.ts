import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import { STORY_WORDS } from '../../domain/words/first-run-words';

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
    this.setTitle(STORY_WORDS.title(this.name));
    this.contentEl.createEl('p', { cls: 'kith-quiet', text: STORY_WORDS.intro });
    const listEl = this.contentEl.createEl('ol', 'kith-story-lines');
    for (const line of this.lines) this.draw(listEl, line);
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private draw(listEl: HTMLElement, line: StoryLine): void {
    const itemEl = listEl.createEl('li');
    const dayEl = itemEl.createEl('a', { cls: 'kith-story-day', text: line.day, href: '#' });
    dayEl.addEventListener('click', (event) => {
      event.preventDefault();
      this.close();
      line.open();
    });
    itemEl.createDiv({ text: line.words });
  }
}
