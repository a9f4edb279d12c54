import { weakMemo } from '../domain/properties/memo';
import * as WRITE_WORDS from '../domain/words/opener-words';
import type { Letter } from '../views/write/letter';
import { openWrite } from '../views/write/write-form';
import type { Kith } from './kith';

/** What was written in letters that nothing was done with yet. */
export const keptWords = weakMemo((_kith: Kith) => new Map<string, string>());

/** Helps to write, and then to log it. @param log null where it is written down already */
export function openLetter(kith: Kith, letter: Letter, log: (() => void) | null): void {
  const title = WRITE_WORDS.writeTitle(letter.who);
  openWrite(kith.app, log ? { title, submit: WRITE_WORDS.logIt } : { title }, [letter], { kept: keptWords(kith), submit: () => log ?? true });
}
