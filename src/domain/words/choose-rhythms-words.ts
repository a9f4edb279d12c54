import { CHOOSE_WORDS } from './choose-five-words';
import { OFFERED_RHYTHMS } from './set-rhythm-words';

/** The words of the dialog that walks through people without a rhythm. */

export const title = 'How often would you like to be in touch?';
export const intro = 'Those your notes name most come first. Stop whenever you like.';
export const nothingTold = 'Your notes say nothing about them yet.';
export const choices = 'How often';
export const notNow = 'Not now';
export const back = 'Back';
export const stop = 'Stop here';
export const everybody = 'That is everybody.';
/** In the list, when nothing is due and nothing comes. */
export const offer = 'Choose rhythms…';
export const none = 'There is nobody left to choose a rhythm for.';

/** The rhythms that one key each chooses, as they are written to the property and as the button says them. */
export const RHYTHM_KEYS: readonly { readonly key: string; readonly rhythm: string; readonly words: string }[] = [
  ['1', 'weekly'], ['2', 'monthly'], ['3', 'quarterly'], ['4', 'twice a year'], ['5', 'yearly'], ['0', 'none'],
].map(([key = '', rhythm = '']) => ({ key, rhythm, words: OFFERED_RHYTHMS[rhythm] ?? rhythm }));

/** What helps to tell somebody apart. @example aboutWords('Rivera Soil', 12) // 'Rivera Soil · in 12 notes' */
export function aboutWords(about: string | null, notes: number): string {
  return [about, notes > 0 ? CHOOSE_WORDS.named(notes) : null].filter((part) => part).join(' · ');
}
