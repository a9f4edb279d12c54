/** How long one slice is: short, because the runtime tidies its memory in between, and that is on top. */
export const SLICE_MS = 4;

/**
 * Works through items in slices of a few milliseconds and lets the app breathe in between, so that typing never stutters.
 * @param items each is asked for when its turn comes
 * @param proceed asked before each slice; when it says no, the rest is left
 */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void, proceed: () => boolean = () => true): Promise<void> {
  const rest = items[Symbol.iterator]();
  let next = rest.next();
  while (!next.done && proceed()) {
    const end = performance.now() + SLICE_MS;
    do {
      work(next.value);
      next = rest.next();
    } while (!next.done && performance.now() < end);
    if (!next.done) await breath();
  }
}

/** Hands the turn to the app, and comes back as soon as it can. */
export function breath(): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, 0));
}
