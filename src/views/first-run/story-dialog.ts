import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import * as STORY_WORDS from '../../domain/words/story-words';
import { nameDialog } from '../name-dialog';

/** One line of a story: a day as words, the user's own words, and how to open where they stand. */
export interface StoryLine {
  readonly day: string;
  readonly words: string;
  open(event: MouseEvent): void;
}

/** Shows what the user's own notes tell of one person, from the first line to the last. */
export function openStory(app: App, name: string, lines: readonly StoryLine[]): void {
  const modal = new Modal(app);
  modal.modalEl.addClass('kith-story');
  nameDialog(modal, STORY_WORDS.title(name), STORY_WORDS.intro);
  const listEl = modal.contentEl.createEl('ol', 'kith-story-lines');
  for (const line of lines) {
    const linkEl = listEl.createEl('li').createEl('a', { cls: 'kith-story-line', href: '#' });
    linkEl.createDiv({ cls: 'kith-quiet', text: line.day });
    linkEl.createDiv({ text: line.words });
    const go = (event: MouseEvent): void => {
      event.preventDefault();
      modal.close();
      line.open(event);
    };
    linkEl.addEventListener('click', go);
    linkEl.addEventListener('auxclick', (event) => event.button === 1 && go(event));
  }
  modal.open();
}
