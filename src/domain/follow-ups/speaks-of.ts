import { foldName } from '../persons/fold-name';
import { memo } from '../properties/memo';

/**
 * Whether a line speaks of something: its words stand there, one after the other and whole; case, accents and punctuation aside. Of signs alone, these.
 * @example speaksOf('what came of “Ask Ana!”', 'ask Ana') // true
 * @example speaksOf('how the task went', 'ask') // false
 */
export function speaksOf(line: string, matter: string): boolean {
  const words = wordsApart(matter);
  return words === ' ' ? matter !== '' && line.includes(matter) : wordsApart(line).includes(words);
}

/** The words of a text with one space before, between and after them. */
const wordsApart = memo((text: string): string => ` ${foldName(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `.replace('  ', ' '));
