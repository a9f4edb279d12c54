import type { Day } from '../days/day';
import { weekNumber } from '../days/week';
import { stableHash } from './stable-hash';

/** The seed of a week, Monday to Sunday. */
export function seedOfWeek(today: Day): number {
  return stableHash(`${weekNumber(today)} `);
}

/**
 * Things in an order that a seed decides by their paths: the same on every device, and another one with another seed.
 * @example drawn(people, seedOfWeek(today), ({ person }) => person.path)
 */
export function drawn<Item>(items: readonly Item[], seed: number, pathOf: (item: Item) => string): Item[] {
  const ranked = items.map((item) => ({ item, path: pathOf(item), rank: stableHash(pathOf(item), seed) }));
  return ranked.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : Number(a.path > b.path))).map(({ item }) => item);
}
