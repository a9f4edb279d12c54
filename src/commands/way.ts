import type { Way } from '../views/lines/line';

/** One thing to do with a line. */
export function way(section: Way['section'], words: string, icon: string, key: string | null, run: () => unknown): Way {
  return { section, words, icon, key, run: () => void run() };
}
