interface Change {
  from: number;
  to: number;
  text: string;
}

/**
 * The text with both changes made to `base`, ours and theirs. Where the two touch the same place, theirs goes in and ours stands after it.
 * `mergeTexts('a\nb\n', 'a!\nb\n', 'a\nb\nc\n')` is `'a!\nb\nc\n'`.
 */
export function mergeTexts(base: string, ours: string, theirs: string): string {
  const mine = changeBetween(base, ours);
  const other = changeBetween(base, theirs);
  if (other.to <= mine.from) return apply(apply(base, mine), other);
  if (mine.to <= other.from) return apply(apply(base, other), mine);
  return apply(base, { from: Math.min(mine.from, other.from), to: Math.max(mine.to, other.to), text: other.text + mine.text });
}

/** The one span in which two texts differ: `changeBetween('abc', 'axc')` is `{ from: 1, to: 2, text: 'x' }`. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from: start, to: before.length - end, text: after.slice(start, after.length - end) };
}

function apply(text: string, change: Change): string {
  return text.slice(0, change.from) + change.text + text.slice(change.to);
}
