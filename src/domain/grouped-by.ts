/** Things by a key, both in the order in which they come. @example groupedBy(['a', 'bb', 'c'], ({ length }) => length) // Map { 1 → ['a', 'c'], 2 → ['bb'] } */
export function groupedBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const byKey = new Map<Key, Item[]>();
  for (const item of items) {
    const others = byKey.get(keyOf(item));
    if (others) others.push(item);
    else byKey.set(keyOf(item), [item]);
  }
  return byKey;
}
