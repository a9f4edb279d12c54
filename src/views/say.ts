/** Says something where it is read out, unless it stands there already. */
export function say(el: HTMLElement, words: string): void {
  if (el.textContent !== words) el.setText(words);
}

/** Makes room for what is read out when it is said. It can be given the focus where there is nothing else to have it. */
export function roomToSay(parent: HTMLElement, cls: string): HTMLElement {
  return parent.createDiv({ cls, attr: { role: 'status', tabindex: -1 } });
}
