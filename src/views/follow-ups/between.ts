/**
 * What stands from one of these to another, both included; that other alone when the first is not among them.
 * @example between(['a', 'b', 'c', 'd'], 'c', 'a') // ['a', 'b', 'c']
 */
export function between(order: readonly string[], from: string, to: string): readonly string[] {
  const end = order.indexOf(to);
  const begin = order.includes(from) ? order.indexOf(from) : end;
  return end < 0 ? [] : order.slice(Math.min(begin, end), Math.max(begin, end) + 1);
}
