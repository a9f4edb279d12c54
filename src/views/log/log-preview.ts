import { LOG_WORDS } from '../../domain/words/log-words';
import type { LogPreview } from './log-ports';

/** Draws the exact lines that would be written, and the note that they go to. */
export function drawPreview(el: HTMLElement, preview: LogPreview): void {
  el.empty();
  if (preview.lines.length === 0) {
    el.createDiv({ cls: 'kith-log-preview-note', text: preview.wrong.people ? LOG_WORDS.previewEmpty : '' });
    return;
  }
  el.createDiv({ cls: 'kith-log-preview-note', text: LOG_WORDS.previewIn(preview.note) });
  el.createEl('pre', { cls: 'kith-log-preview-lines', text: preview.lines.join('\n') });
}
