import type { Kith } from './kith';

/** Runs what needs to know the people as soon as every note has been looked at once: at once, but for the moment in which the app starts. */
export function whenBuilt(kith: Kith, run: () => void): void {
  if (kith.watcher.isBuilt) return run();
  const waiting = kith.on('facts', () => {
    if (!kith.watcher.isBuilt) return;
    kith.offref(waiting);
    run();
  });
}
