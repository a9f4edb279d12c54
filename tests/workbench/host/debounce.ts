import type { Debouncer } from 'obsidian';

/**
 * Puts calls off: one call, with the arguments given last, when the time is over. With `resetTimer` each call
 * starts the time anew; without it the first one does.
 */
export function debounce<T extends unknown[], V>(callback: (...args: [...T]) => V, timeout = 0, resetTimer = false): Debouncer<T, V> {
  let waiting: { timer: ReturnType<typeof setTimeout>; args: [...T] } | null = null;
  const run = (): V | void => {
    if (!waiting) return;
    const { timer, args } = waiting;
    waiting = null;
    clearTimeout(timer);
    return callback(...args);
  };
  const cancel = () => {
    if (waiting) clearTimeout(waiting.timer);
    waiting = null;
    return debounced;
  };
  const call = (...args: [...T]) => {
    if (waiting && resetTimer) clearTimeout(waiting.timer);
    waiting = { timer: waiting && !resetTimer ? waiting.timer : setTimeout(run, timeout), args };
    return debounced;
  };
  const debounced: Debouncer<T, V> = Object.assign(call, { cancel, run });
  return debounced;
}
