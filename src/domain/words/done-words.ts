import type { Rhythm } from '../rhythms/rhythm';
import { rhythmWords } from './rhythm-words';

const CONTACT = { wrote: 'you wrote', talked: 'you talked', met: 'you met' } as const;

/** What was done with rows. `names` are those of their people, together. */

export const done = (names: string, by: keyof typeof CONTACT | null): string => (by === null ? `${names}: done.` : `${names}: ${CONTACT[by]}.`);
export const notNow = (names: string): string => `${names}: not now.`;
export const rest = (names: string): string => `Let rest: ${names}.`;
export const silence = 'Never suggest them, nor their birthday';
export const silenced = (name: string): string => `${name}: silent from now on.`;
export const slower = (rhythm: Rhythm): string => `Make it ${rhythmWords(rhythm)}`;
