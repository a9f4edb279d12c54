import { compare } from '../compare';
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
  return items.map((item) => rankedBy(item, seed, pathOf)).sort(byRank).map(({ item }) => item);
}

/** The first so many of {@link drawn}, quicker than all of them. */
export function firstDrawn<Item>(items: readonly Item[], most: number, seed: number, pathOf: (item: Item) => string): Item[] {
  let first: Ranked<Item>[] = [];
  for (const item of items) {
    const ranked = rankedBy(item, seed, pathOf);
    const last = first[most - 1];
    if (last === undefined || byRank(ranked, last) < 0) first = [...first, ranked].sort(byRank).slice(0, most);
  }
  return first.map(({ item }) => item);
}

interface Ranked<Item> { readonly item: Item; readonly path: string; readonly rank: number }

function rankedBy<Item>(item: Item, seed: number, pathOf: (item: Item) => string): Ranked<Item> {
  const path = pathOf(item);
  return { item, path, rank: stableHash(path, seed) };
}

function byRank(a: Ranked<unknown>, b: Ranked<unknown>): number {
  return a.rank - b.rank || compare(a.path, b.path);
}
