import * as LOG_WORDS from '../../domain/words/log-words';

/** Lines that would be written, and the note that they go to. */
export interface NoteLines {
  /** Its path, or its name. */
  readonly note: string;
  readonly lines: readonly string[];
}

/** Where the exact lines stand that would be written, and the notes that they go to. */
export class PreviewElement {
  private readonly el: HTMLElement;
  private shown = '';

  /** @param empty what stands there while there are no lines */
  constructor(parent: HTMLElement, private readonly empty: string) {
    // It can grow longer than its place: it is a tab stop, so that the keyboard can scroll it.
    this.el = parent.createDiv({ cls: 'kith-log-preview', attr: { role: 'region', 'aria-label': LOG_WORDS.preview, tabindex: 0 } });
    this.say(empty);
  }

  /** Is drawn anew only when it says something else: who is reading it stays where they are. */
  show(all: readonly NoteLines[]): void {
    const next = JSON.stringify(all);
    if (next === this.shown) return;
    const notes = all.filter(({ lines }) => lines.length > 0);
    this.say(notes.length === 0 ? this.empty : '');
    this.shown = next;
    for (const { note, lines } of notes) {
      this.el.createDiv({ cls: 'kith-log-preview-note', text: LOG_WORDS.previewIn(note.replace(/\.md$/, '')) });
      this.el.createEl('pre', { cls: 'kith-log-preview-lines', text: lines.join('\n') });
    }
  }

  /** Says something in place of the lines. */
  say(words: string): void {
    this.shown = '';
    this.el.empty();
    if (words !== '') this.el.createDiv({ cls: 'kith-log-preview-note', text: words });
  }
}
