/** How long one slice is: short, because the runtime tidies its memory in between, and that is on top. */
export const SLICE_MS = 4;

/**
 * Works through items in slices of a few milliseconds and lets the app breathe in between, so that typing never stutters.
 * @param proceed asked before each slice; when it says no, the rest is left
 */
export async function inSlices<T>(items: readonly T[], work: (item: T) => void, proceed: () => boolean = () => true): Promise<void> {
  let next = 0;
  while (next < items.length && proceed()) {
    const end = performance.now() + SLICE_MS;
    do {
      const item = items[next++];
      if (item !== undefined) work(item);
    } while (next < items.length && performance.now() < end);
    if (next < items.length) await breath();
  }
}

/** Hands the turn to the app, and comes back as soon as it can. */
export function breath(): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, 0));
}
