import * as LOG_WORDS from '../../domain/words/log-words';

/** Lines that would be written, and the note that they go to. */
export interface NoteLines {
  readonly note: string;
  readonly lines: readonly string[];
}

interface Preview extends NoteLines {
  readonly also?: readonly NoteLines[];
  /** Whether nobody is named yet. */
  readonly wrong: { readonly people?: string };
}

/**
 * Draws the exact lines that would be written, and the notes that they go to.
 * @param empty what stands there until somebody is named
 */
export function drawPreview(el: HTMLElement, preview: Preview, empty: string = LOG_WORDS.previewEmpty): void {
  el.empty();
  if (preview.lines.length === 0) {
    el.createDiv({ cls: 'kith-log-preview-note', text: preview.wrong.people ? empty : '' });
    return;
  }
  for (const { note, lines } of [preview, ...(preview.also ?? [])]) {
    el.createDiv({ cls: 'kith-log-preview-note', text: LOG_WORDS.previewIn(note) });
    el.createEl('pre', { cls: 'kith-log-preview-lines', text: lines.join('\n') });
  }
}
