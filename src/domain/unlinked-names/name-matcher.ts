import type { Person } from '../persons/person';

/** A name in a line: its columns, those who are called so, and whether the letters beside it go on in a script without spaces. */
export interface NameMatch { readonly from: number; readonly to: number; readonly people: readonly string[]; readonly isOneWord: boolean; readonly goesOn: boolean }

interface Candidate { readonly length: number; readonly lead: number; readonly isOneWord: boolean; readonly people: { readonly path: string; readonly form: string }[] }
type Candidates = Map<string, Candidate>;

/** Scripts that are written without spaces between words: each of their letters may begin a name. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u30FC\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';
const WORDS = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, 'u');
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** What joins the words beside it to one, or would make something else of a link. An apostrophe joins in O'Brien, but not in Sam's or d'Ana. */
const JOINS_BEFORE = /[\p{L}\p{N}\p{M}][-_./\\@&+]+$|\p{Lu}'$|[#^!\\[]$/u;
const JOINS_AFTER = /^(?:[-_./\\@&+]+[\p{L}\p{N}\p{M}]|::|\])/u;
/** How far beside a name is looked. */
const NEAR = 4;

/**
 * Finds the names and aliases of people in lines, all of them in one pass. Prepared once for all notes.
 *
 * A name has to be spelled as it is, accents too; only the shape of apostrophes, hyphens and spaces is free, and in a name of several words
 * whether each begins with a capital. A name of one word needs its capital. Letters or digits beside it make it another word; in scripts
 * without spaces between words a name is found wherever it stands. The longest name wins, and of two that overlap the first.
 * Names without two letters are never looked for.
 */
export class NameMatcher {
  private readonly byFirstWord = new Map<string, Candidates>();

  constructor(people: Iterable<Pick<Person, 'path' | 'name' | 'aliases'>>) {
    for (const { path, name, aliases } of people) for (const one of new Set([name, ...aliases])) this.add(path, one);
  }

  /**
   * @param line in which everything that is no text has been put out of sight
   * @example new NameMatcher([{ path: 'Sam Rivera.md', name: 'Sam Rivera', aliases: [] }]).matchesIn('Met Sam Rivera')
   * // [{ from: 4, to: 14, people: ['Sam Rivera.md'], isOneWord: false, goesOn: false }]
   */
  matchesIn(line: string): NameMatch[] {
    const found: NameMatch[] = [];
    const text = plain(line);
    let end = 0;
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      const match = index < end ? null : this.matchAt(text, index, word, end);
      if (match !== null) found.push(match);
      end = match?.to ?? end;
    }
    return found;
  }

  private add(path: string, name: string): void {
    const whole = plain(name.trim());
    if ((whole.match(/\p{L}/gu) ?? []).length < 2 || /[[\]|\r\n]/.test(whole)) return;
    for (const form of new Set([whole.normalize('NFC'), whole.normalize('NFD')])) {
      const words = [...form.matchAll(WORDS)];
      const [first] = words;
      if (first === undefined) continue;
      const candidates = this.byFirstWord.get(softened(first[0])) ?? new Map<string, Candidate>();
      this.byFirstWord.set(softened(first[0]), candidates);
      const candidate = candidates.get(softened(form)) ?? { length: form.length, lead: first.index, isOneWord: words.length === 1, people: [] };
      if (!candidate.people.some((one) => one.path === path && one.form === form)) candidate.people.push({ path, form });
      candidates.set(softened(form), candidate);
    }
  }

  /** The longest name whose first word is this one, and that begins at `end` or after. */
  private matchAt(text: string, index: number, word: string, end: number): NameMatch | null {
    let longest: NameMatch | null = null;
    for (const [softForm, { length, lead, isOneWord, people }] of this.byFirstWord.get(softened(word)) ?? []) {
      const from = index - lead;
      const to = from + length;
      if (from < end || (longest !== null && to <= longest.to)) continue;
      const written = text.slice(from, to);
      if (softened(written) !== softForm || !isWhole(text, from, to)) continue;
      const called = people.filter(({ form }) => !isOneWord || hasCapitalOf(form, written));
      if (called.length > 0) longest = { from, to, people: [...new Set(called.map(({ path }) => path))], isOneWord, goesOn: goesOn(text, from, to) };
    }
    return longest;
  }
}

/** One shape of apostrophes, hyphens and spaces; every column stays where it is. */
function plain(text: string): string {
  return text.replace(/[’‘ʼʹ＇]/g, "'").replace(/[‐‑]/g, '-').replace(/[\u00A0\u202F\u3000]/g, ' ');
}

/** Each word with a small first letter. */
function softened(text: string): string {
  return text.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => word.slice(0, 1).toLowerCase() + word.slice(1));
}

/** Whether a word has the capital of a name; one that a sentence begins with is allowed to any name. */
function hasCapitalOf(form: string, written: string): boolean {
  return form === written || form.slice(0, 1).toLowerCase() === form.slice(0, 1);
}

function isWhole(text: string, from: number, to: number): boolean {
  const [before, after] = [text.slice(Math.max(0, from - NEAR), from), text.slice(to, to + NEAR)];
  return !JOINS_BEFORE.test(before) && !JOINS_AFTER.test(after) && isBorder(lastOf(before), firstOf(text.slice(from))) && isBorder(lastOf(text.slice(from, to)), firstOf(after));
}

/** Whether a word may end between two characters. */
function isBorder(left: string, right: string): boolean {
  return !LETTER.test(left) || !LETTER.test(right) || UNSPACED_LETTER.test(left) || UNSPACED_LETTER.test(right);
}

/** Whether a letter of such a script stands beside one: 田中 in 田中央 is nobody. */
function goesOn(text: string, from: number, to: number): boolean {
  const pairs = [[lastOf(text.slice(0, from)), firstOf(text.slice(from))], [lastOf(text.slice(0, to)), firstOf(text.slice(to))]];
  return pairs.some((pair) => SAME_SCRIPT.some((script) => pair.every((letter) => script.test(letter))));
}

const SAME_SCRIPT = ['Han', 'Hira', 'Kana', 'Thai', 'Lao', 'Khmr', 'Mymr'].map((name) => new RegExp(`\\p{sc=${name}}`, 'u'));

function firstOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

function lastOf(text: string): string {
  return /[\s\S]$/u.exec(text)?.[0] ?? '';
}
