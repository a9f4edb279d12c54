import type { Rhythm } from '../rhythms/rhythm';
import { rhythmWords } from './rhythm-words';

/** What is said after something was done. */
export const CHANGE_WORDS = {
  undo: 'Undo',
  undone: (said: string): string => `Taken back: ${said}`,
  noLink: (name: string): string => `Nothing was written: no link can reach a note called “${name}”. Rename it without # | ^ [ and ], and try again.`,
  nothingToUndo: 'There is nothing to take back.',
} as const;

const CONTACT = { wrote: 'you wrote', talked: 'you talked', met: 'you met' } as const;

/** What was done with rows. `names` are those of their people, together. */
export const DONE_WORDS = {
  done: (names: string, by: keyof typeof CONTACT | null): string => (by === null ? `${names}: done.` : `${names}: ${CONTACT[by]}.`),
  notNow: (names: string): string => `${names}: not now.`,
  rest: (names: string): string => `${names}: at rest.`,
  slower: (rhythm: Rhythm): string => `Make it ${rhythmWords(rhythm)}`,
} as const;
