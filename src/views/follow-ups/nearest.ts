/**
 * The line that takes over from one that may have gone: itself, else the next one of its group, else the one before it there,
 * else the next one at all. Null when nothing is left.
 */
export function nearest(current: string | null, before: readonly string[], after: readonly string[]): string | null {
  const there = new Set(after);
  const place = before.indexOf(current ?? '');
  if (current === null || place < 0) return after[0] ?? null;
  const following = before.slice(place);
  const preceding = before.slice(0, place).reverse();
  const sameGroup = (key: string): boolean => key.includes(':') && groupOf(key) === groupOf(current);
  const wanted = [current, ...following.filter(sameGroup), ...preceding.filter(sameGroup), ...following, ...preceding];
  return wanted.find((key) => there.has(key)) ?? after[0] ?? null;
}

function groupOf(key: string): string {
  return key.split(':', 1)[0] ?? '';
}
