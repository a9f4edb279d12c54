import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

/** Finds all words of a query as they stand, in any order and case. A higher score (all are below zero) is a better find. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return (text) => {
    const found = words.map((word) => occurrences(text.toLowerCase(), word));
    if (found.some((matches) => matches.length === 0)) return null;
    return result(found.flat(), text);
  };
}

/** Finds the letters of a query in their order, gaps allowed: `'sr'` finds "Sam Rivera". */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const letters = [...query.toLowerCase()].filter((letter) => /\S/.test(letter));
  const whole = prepareSimpleSearch(query);
  return (text) => whole(text) ?? scattered(letters, text);
}

/** Sorts the best finds first, in place; equal ones keep their order. */
export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((one, other) => other.match.score - one.match.score);
}

function occurrences(text: string, word: string): SearchMatches {
  const matches: SearchMatches = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) matches.push([at, at + word.length]);
  return matches;
}

/** Words that were found whole beat scattered letters. */
function scattered(letters: string[], text: string): SearchResult | null {
  const matches: SearchMatches = [];
  let from = 0;
  for (const letter of letters) {
    const at = text.toLowerCase().indexOf(letter, from);
    if (at < 0) return null;
    from = at + letter.length;
    matches.push([at, from]);
  }
  const { matches: merged, score } = result(matches, text);
  return { matches: merged, score: score - 10 };
}

/** Few pieces, an early start and a short text are good. The real app's numbers are its own; only their order is meant here. */
function result(matches: SearchMatches, text: string): SearchResult {
  const merged = merge(matches);
  const start = merged[0]?.[0] ?? 0;
  return { matches: merged, score: -(merged.length - 1) - start / 100 - text.length / 10_000 };
}

function merge(matches: SearchMatches): SearchMatches {
  const merged: SearchMatches = [];
  for (const [from, to] of [...matches].sort((one, other) => one[0] - other[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
