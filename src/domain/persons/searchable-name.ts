import { foldName, spellingsOf } from './fold-name';

/** A name made ready to be searched. */
export interface Searchable {
  /** As it is written. */
  readonly text: string;
  /** For each way it may be typed and each word of it: a space and the letters from there on, without what parts the words. */
  readonly letters: string;
  /** The first letter of each word. */
  readonly initials: string;
}

/** One word of a query. */
export interface Wanted {
  readonly word: string;
  /** What `letters` must hold one of: the word in each way it may be meant, after a space where it must begin a word. */
  readonly anyOf: readonly string[];
}

const BETWEEN_WORDS = /[\s\p{P}ʻʼ`´]+/u;
const APOSTROPHES = /['’‘ʻʼ`´]/g;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const MOST_INITIALS = 5;

/** Makes a name ready. @example searchable("Conan O'Brien") // { letters: ' conanobrien obrien brien', initials: 'cob', … } */
export function searchable(text: string): Searchable {
  const initials = partsOf(foldName(text)).map((part) => String.fromCodePoint(part.codePointAt(0) ?? 0)).join('');
  return { text, initials, letters: spellingsOf(text).map(fromEachWord).join('') };
}

/** The words of a query; apostrophes part none. @example wantedIn("o'b 小明") // anyOf: [' ob'] and ['小明'] */
export function wantedIn(query: string): readonly Wanted[] {
  return query.replace(APOSTROPHES, '').split(BETWEEN_WORDS).filter((word) => word !== '').map((written) => {
    const words = spellingsOf(written);
    return { word: words[0] ?? '', anyOf: words.map((word) => (isUnspaced(word) ? word : ` ${word}`)) };
  });
}

/**
 * Whether a word of the names begins so; the word may go on over a space, hyphen or apostrophe. In scripts without spaces it may begin anywhere.
 * @param letters of one name, or of several one after the other
 * @example startsWordIn(searchable('Anna van der Berg').letters, wanted('vanderb')) // true
 */
export function startsWordIn(letters: string, { anyOf }: Wanted): boolean {
  return anyOf.some((part) => letters.includes(part));
}

/**
 * Whether the letters of a word are the first letters of words of the name, in their order, from the first one on; words may be left out.
 * @example stoodForBy(searchable('Anna van der Berg'), wanted('ab')) // true
 */
export function stoodForBy({ initials }: Searchable, { word }: Wanted): boolean {
  if (word.length < 2 || word.length > MOST_INITIALS || word[0] !== initials[0]) return false;
  let at = -1;
  for (const letter of word) {
    at = initials.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Whether a text begins in a script whose words stand without spaces between them. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

function fromEachWord(folded: string): string {
  const parts = partsOf(folded);
  return parts.map((_, from) => ` ${parts.slice(from).join('')}`).join('');
}

function partsOf(folded: string): readonly string[] {
  return folded.split(BETWEEN_WORDS).filter((part) => part !== '');
}
