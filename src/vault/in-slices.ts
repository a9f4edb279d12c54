/** How long one slice is: short, because the runtime tidies its memory in between, and that is on top. */
export const SLICE_MS = 4;

/**
 * Works through items in slices of a few milliseconds and lets the app breathe in between, so that typing never stutters.
 * @param items each is asked for when its turn comes
 * @param work waited for, where it takes its time
 * @param proceed asked before each item; when it says no, the rest is left
 */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => unknown, proceed: () => boolean = () => true): Promise<void> {
  let end = performance.now() + SLICE_MS;
  for (const item of items) {
    if (performance.now() >= end) {
      await breath();
      end = performance.now() + SLICE_MS;
    }
    if (!proceed()) return;
    const working = work(item);
    if (working instanceof Promise) await working;
  }
}

/** Hands the turn to the app, and comes back as soon as it can. */
export function breath(): Promise<void> {
  return wait(0);
}

/** @param ms how long, in milliseconds */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, ms));
}
