/** Something to tick. */
export interface Tick<Value> {
  readonly value: Value;
  readonly name: string;
  /** What else there is to know, in a few words. */
  readonly note?: string;
}

/**
 * Draws things to tick, one below the other.
 * @param label what they are, for a screen reader
 * @param ticked those that are ticked to begin with
 * @param set called with all that are ticked, in their order
 * @returns the boxes
 */
export function ticks<Value>(parent: HTMLElement, label: string, choices: readonly Tick<Value>[], ticked: readonly Value[], set: (ticked: Value[]) => void): HTMLInputElement[] {
  const listEl = parent.createDiv({ cls: 'kith-form-choices', attr: { role: 'group', 'aria-label': label } });
  const boxes = choices.map(({ value, name, note }) => {
    const labelEl = listEl.createEl('label', 'kith-form-choice');
    const boxEl = labelEl.createEl('input', { type: 'checkbox' });
    boxEl.checked = ticked.includes(value);
    boxEl.addEventListener('change', () => set(choices.filter((_, index) => boxes[index]?.checked).map((choice) => choice.value)));
    const wordsEl = labelEl.createDiv({ text: note ? `${name} ` : name });
    if (note) wordsEl.createSpan({ cls: 'kith-quiet', text: note });
    return boxEl;
  });
  return boxes;
}
