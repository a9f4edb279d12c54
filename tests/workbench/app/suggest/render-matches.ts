import type { SearchMatches, SearchResult } from 'obsidian';

/** Writes a text with its found parts marked. Positions count from `offset` characters into the text that was searched. */
export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: SearchMatches | null, offset = 0): void {
  let written = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(from + offset, written);
    const end = Math.min(to + offset, text.length);
    if (end <= start) continue;
    el.appendText(text.slice(written, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    written = end;
  }
  el.appendText(text.slice(written));
}

/** Writes a text with what a search found in it marked. */
export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
  renderMatches(el, text, result.matches, offset);
}
