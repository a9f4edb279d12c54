import { Setting } from 'obsidian';
import type { TaskRecord } from '../../domain/records/record';
import * as LOG_WORDS from '../../domain/words/log-words';
import { openTaskWords } from '../../domain/words/log-words';

/** Draws what is open with these people, each to tick; nothing when nothing is. */
export function drawOpenWith(el: HTMLElement, open: readonly TaskRecord[], ticked: readonly TaskRecord[], onChange: (ticked: readonly TaskRecord[]) => void): void {
  el.empty();
  if (open.length === 0) return;
  const { controlEl } = new Setting(el).setName(LOG_WORDS.open);
  const listEl = controlEl.createDiv({ cls: 'kith-form-choices', attr: { role: 'group', 'aria-label': LOG_WORDS.open } });
  const chosen = new Set(ticked);
  for (const task of open) {
    const labelEl = listEl.createEl('label', 'kith-form-choice');
    const boxEl = labelEl.createEl('input', { type: 'checkbox' });
    boxEl.checked = chosen.has(task);
    boxEl.addEventListener('change', () => {
      if (boxEl.checked) chosen.add(task);
      else chosen.delete(task);
      onChange([...chosen]);
    });
    labelEl.createSpan({ text: openTaskWords(task) });
  }
}
