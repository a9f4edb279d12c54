import { LOG_WORDS } from '../../domain/words/log-words';

/** Lines that would be written, the note that they go to, and whether nobody is named yet. */
interface Preview {
  readonly note: string;
  readonly lines: readonly string[];
  readonly wrong: { readonly people?: string };
}

/**
 * Draws the exact lines that would be written, and the note that they go to.
 * @param empty what stands there until somebody is named
 */
export function drawPreview(el: HTMLElement, preview: Preview, empty: string = LOG_WORDS.previewEmpty): void {
  el.empty();
  if (preview.lines.length === 0) {
    el.createDiv({ cls: 'kith-log-preview-note', text: preview.wrong.people ? empty : '' });
    return;
  }
  el.createDiv({ cls: 'kith-log-preview-note', text: LOG_WORDS.previewIn(preview.note) });
  el.createEl('pre', { cls: 'kith-log-preview-lines', text: preview.lines.join('\n') });
}
