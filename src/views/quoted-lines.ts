/** A line of the user's own, with its day as words. */
export interface QuotedLine {
  readonly day: string;
  readonly words: string;
}

/** Draws lines in the user's words, each with its day. */
export function drawQuotedLines(el: HTMLElement, lines: readonly QuotedLine[]): void {
  const listEl = el.createEl('ul', 'kith-quoted');
  for (const { day, words } of lines) {
    const lineEl = listEl.createEl('li');
    lineEl.createSpan({ cls: 'kith-quiet', text: day });
    lineEl.createSpan({ cls: 'kith-say is-quote', text: words });
  }
}
