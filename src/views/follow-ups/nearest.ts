/**
 * The line that takes over from one that may have gone: itself, else the next row of its group, else the one before it there,
 * else the next row at all, or whatever is nearest. Null when nothing is left.
 * @param before the keys of all lines until now; headings are keys without a colon
 * @param after the keys that there are now
 * @example nearest('promises:a', ['promises', 'promises:a', 'dates', 'dates:b'], ['dates', 'dates:b']) // 'dates:b'
 */
export function nearest(current: string | null, before: readonly string[], after: readonly string[]): string | null {
  const there = new Set(after);
  const place = before.indexOf(current ?? '');
  if (current === null || place < 0) return after[0] ?? null;
  const following = before.slice(place);
  const preceding = before.slice(0, place).reverse();
  const isRow = (key: string): boolean => key.includes(':');
  const sameGroup = (key: string): boolean => isRow(key) && groupOf(key) === groupOf(current);
  const wanted = [current, ...following.filter(sameGroup), ...preceding.filter(sameGroup), ...following.filter(isRow), ...following, ...preceding];
  return wanted.find((key) => there.has(key)) ?? after[0] ?? null;
}

function groupOf(key: string): string {
  return key.split(':', 1)[0] ?? '';
}
