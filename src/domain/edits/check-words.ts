import { WRONG_WORDS } from '../words/edit-words';

/**
 * What in the user's words would break the note that they are written to.
 * @returns the sentence that the field shows; null when nothing would
 * @example wrongWords('100 %% sure') // '%% would begin a comment in the note. Leave it out.'
 */
export function wrongWords(words: string): string | null {
  if (/(?:^|[\r\n])\s*(?:(?:[-*+>]|\d{1,9}[.)])\s*)*(?:```|~~~)/.test(words)) return WRONG_WORDS.fence;
  if (words.includes('%%')) return WRONG_WORDS.comment;
  if (words.includes('$$')) return WRONG_WORDS.math;
  return words.includes('<!--') ? WRONG_WORDS.html : null;
}
