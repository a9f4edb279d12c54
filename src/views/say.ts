/** Says something where it is read out, unless it stands there already. */
export function say(el: HTMLElement, words: string): void {
  if (el.textContent !== words) el.setText(words);
}
