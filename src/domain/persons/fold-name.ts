/** Letters that no accent parts from another letter, or that are also written out in another way: the plain way first. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  ä: ['a', 'ae'], ö: ['o', 'oe'], ü: ['u', 'ue'], ő: ['o', 'oe'], ű: ['u', 'ue'], å: ['a', 'aa'], ø: ['o', 'oe'], æ: ['ae'], œ: ['oe'], ß: ['ss'],
  č: ['c', 'ch'], ç: ['c', 'ch'], š: ['s', 'sh'], ş: ['s', 'sh'], ș: ['s', 'sh'], ž: ['z', 'zh'], ř: ['r', 'rz'],
  ň: ['n', 'ni', 'ny', 'nj'], ń: ['n', 'ni'], ñ: ['n', 'ny', 'ni'], ľ: ['l', 'li'], ł: ['l'], đ: ['d', 'dj'], ð: ['d', 'dh'], þ: ['th'], ħ: ['h'], ı: ['i'],
  ς: ['σ'], ى: ['ي'], ة: ['ه'],
};
const SPECIAL = new RegExp(`[${Object.keys(WAYS).join('')}]`, 'gu');
const MOST_WAYS = 4;

/** Accents of letters, the vowel signs of Hebrew and Arabic, the Arabic lengthening stroke, what chooses how an emoji is drawn, and what can't be seen. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670]|[\u00ad\u0640\u200b-\u200f\u2060]|[\ufe0e-\ufe0f]/g;

/**
 * Text for comparing: without accents and vowel signs, in lower case, wide and narrow letters alike; letters such as ø, ł and ß become plain ones.
 * The result may be longer or shorter than the text.
 * @example foldName('Soňa Strauß') // 'sona strauss'
 */
export function foldName(text: string): string {
  return isPlain(text) ? text.toLowerCase() : inWay(text, 0);
}

/**
 * Every way in which a name may have been typed without its accents, the plain one first: ö as o or oe, ň as n, ni, ny or nj.
 * Within one word all such letters go the same way.
 * @example spellingsOf('Soňa') // ['sona', 'sonia', 'sonya', 'sonja']
 */
export function spellingsOf(text: string): readonly string[] {
  if (isPlain(text)) return [text.toLowerCase()];
  return [...new Set(Array.from({ length: MOST_WAYS }, (_, way) => inWay(text, way)))];
}

/** Most names are, and then there is nothing to take away. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function inWay(text: string, way: number): string {
  const written = text.normalize('NFKC').toLowerCase().normalize('NFC');
  const spelled = written.replace(SPECIAL, (letter) => {
    const ways = WAYS[letter] ?? [letter];
    return ways[Math.min(way, ways.length - 1)] ?? letter;
  });
  return spelled.normalize('NFKD').replace(MARKS, '');
}
