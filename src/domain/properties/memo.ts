const LIMIT = 4096;

/**
 * The same function of a text, which remembers its answers: property names and tags come back on every note.
 * The memory is emptied when it is full, so that a vault of odd texts can't fill it.
 */
export function memo<Answer extends NonNullable<unknown> | null>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    if (known.size >= LIMIT) known.clear();
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}

/** The same function of an object, which remembers its answer for as long as the object is there. */
export function weakMemo<Key extends object, Answer extends object | string>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const fresh = answer(key);
    known.set(key, fresh);
    return fresh;
  };
}
