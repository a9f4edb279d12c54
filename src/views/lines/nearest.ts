/**
 * The line that takes over from one that may have gone: itself, else the next row of its group, else the one before it there,
 * else the next row at all, or whatever is nearest. Null when nothing is left.
 * @param before the keys of all lines until now; headings are keys without a colon
 * @param after the keys that there are now
 * @example nearest('promises:a', ['promises', 'promises:a', 'dates', 'dates:b'], ['dates', 'dates:b']) // 'dates:b'
 */
export function nearest(current: string | null, before: readonly string[], after: readonly string[]): string | null {
  const place = current === null ? -1 : before.indexOf(current);
  const there = new Set(after);
  const around = place < 0 ? [] : [...before.slice(place), ...before.slice(0, place).reverse()].filter((key) => there.has(key));
  const [group] = (current ?? '').split(':', 1);
  const isRow = (key: string): boolean => key.includes(':');
  return around.find((key) => key === current || key.startsWith(`${group}:`)) ?? around.find(isRow) ?? around[0] ?? after[0] ?? null;
}
