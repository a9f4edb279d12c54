const real = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  setInterval: globalThis.setInterval,
  clearInterval: globalThis.clearInterval,
  requestAnimationFrame: globalThis.requestAnimationFrame,
  requestIdleCallback: globalThis.requestIdleCallback,
  cancelIdleCallback: globalThis.cancelIdleCallback,
};

/** Timers up to this long, in milliseconds, are waited for; longer ones (saving what was typed, midnight) are not. */
const longest = 1000;
/** How long something may go on starting short timers before we stop waiting for it, in milliseconds. */
const patience = 20_000;

export interface TrackedTimers {
  /** Resolves when nothing short is under way any more. */
  settled(): Promise<void>;
  /** What timers threw. */
  errors: unknown[];
  /** Ends all timers that were started, and puts the real functions back. */
  restore(): void;
}

type Callback = (...args: unknown[]) => unknown;
type Id = ReturnType<typeof setTimeout>;

/** Watches all timers from now on, so that a test can wait until the app has come to rest. */
export function trackTimers(isPhone: boolean): TrackedTimers {
  const pending = new Map<Id, number>();
  const intervals = new Set<Id>();
  const errors: unknown[] = [];
  const guarded = (callback: Callback) => (...args: unknown[]) => {
    try {
      return callback(...args);
    } catch (error) {
      errors.push(error);
    }
  };
  const start = (callback: Callback, delay = 0, ...args: unknown[]): Id => {
    const id: Id = real.setTimeout(() => {
      pending.delete(id);
      guarded(callback)(...args);
    }, delay);
    pending.set(id, delay);
    return id;
  };
  const stop = (id: Id): void => {
    pending.delete(id);
    real.clearTimeout(id);
  };
  const startInterval = (callback: Callback, delay?: number, ...args: unknown[]): Id => {
    const id = real.setInterval(guarded(callback), delay, ...args);
    intervals.add(id);
    return id;
  };
  const idle = (callback: IdleRequestCallback): Id => start(() => callback({ didTimeout: false, timeRemaining: () => 8 }), 1);
  const frame = (callback: FrameRequestCallback): Id => start(() => callback(performance.now()), 16);
  Object.assign(globalThis, { setTimeout: start, clearTimeout: stop, setInterval: startInterval, requestAnimationFrame: frame, cancelAnimationFrame: stop });
  // WebKit on phones has no idle callbacks
  Object.assign(globalThis, { requestIdleCallback: isPhone ? undefined : idle, cancelIdleCallback: isPhone ? undefined : stop });
  return {
    errors,
    settled: () => rest(() => [...pending.values()].some((delay) => delay <= longest)),
    restore: () => {
      for (const id of pending.keys()) real.clearTimeout(id);
      for (const id of intervals) real.clearInterval(id);
      Object.assign(globalThis, real);
    },
  };
}

/** Waits in real time, turn by turn, until nothing is under way several turns in a row: promises hop between timers. */
async function rest(isBusy: () => boolean): Promise<void> {
  const end = performance.now() + patience;
  for (let quiet = 0; quiet < 5; quiet = isBusy() ? 0 : quiet + 1) {
    if (performance.now() > end) throw new Error(`The app did not come to rest within ${patience} ms.`);
    await new Promise((resolve) => void (isBusy() ? real.setTimeout(resolve, 2) : setImmediate(resolve)));
  }
}
