import type { Person } from '../persons/person';

/** A name in a line: its columns, those who are called so, and whether the letters beside it go on in a script without spaces. */
export interface NameMatch { readonly from: number; readonly to: number; readonly people: readonly string[]; readonly isOneWord: boolean; readonly goesOn: boolean }

type Called = Pick<Person, 'path' | 'name' | 'aliases'>;
interface Form { readonly path: string; readonly form: string }
/** A spelling, with small first letters, and those who are called so. `lead` is what stands before its first word, in columns. */
interface Candidate { readonly soft: string; readonly lead: number; readonly isOneWord: boolean; readonly forms: Form[] }

/** Scripts that are written without spaces between words: each of their letters may begin a name. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u30FC\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
const WORDS_AND_LETTERS = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
/** None of those scripts stands before this character. */
const MAY_BE_UNSPACED = /[\u0E00-\uFFFF]/;
const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, 'u');
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** What joins the words beside it to one, or would make something else of a link. An apostrophe joins in O'Brien, but not in Sam's or d'Ana. */
const JOINS_BEFORE = /[\p{L}\p{N}\p{M}][-_./\\@&+]+$|\p{Lu}'$|[#^!\\[]$/u;
const JOINS_AFTER = /^(?:[-_./\\@&+]+[\p{L}\p{N}\p{M}]|::|\])/u;
const TWO_LETTERS = /\p{L}.*\p{L}/u;
const NO_LINK = /[[\]|\r\n]/;
const BEYOND_ASCII = /[^\0-\x7f]/;
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
  /** By the first word of the name, with a small letter. */
  private readonly forms = new Map<string, Form[]>();
  private readonly candidates = new Map<string, readonly Candidate[]>();

  constructor(people: readonly Called[] = []) {
    for (const person of people) this.add(person);
  }

  add({ path, name, aliases }: Called): void {
    for (const one of new Set([name, ...aliases])) this.addName(path, one);
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
    const soft = softened(text);
    for (const { 0: word, index } of text.matchAll(wordsFor(text))) {
      const match = index < end ? null : this.matchAt({ text, soft }, index, softened(word), end);
      if (match !== null) found.push(match);
      end = match?.to ?? end;
    }
    return found;
  }

  private addName(path: string, name: string): void {
    const whole = plain(name.trim());
    if (!TWO_LETTERS.test(whole) || NO_LINK.test(whole)) return;
    for (const form of BEYOND_ASCII.test(whole) ? new Set([whole.normalize('NFC'), whole.normalize('NFD')]) : [whole]) {
      const [first] = form.match(wordsFor(form)) ?? [];
      if (first === undefined) continue;
      const key = softened(first);
      const forms = this.forms.get(key) ?? [];
      forms.push({ path, form });
      this.forms.set(key, forms);
      this.candidates.delete(key);
    }
  }

  /** The longest name whose first word is this one, and that begins at `end` or after. */
  private matchAt({ text, soft }: { readonly text: string; readonly soft: string }, index: number, word: string, end: number): NameMatch | null {
    for (const { soft: wanted, lead, isOneWord, forms } of this.candidatesFor(word)) {
      const from = index - lead;
      const to = from + wanted.length;
      if (from < end || !soft.startsWith(wanted, from) || !isWhole(text, from, to)) continue;
      const written = text.slice(from, to);
      const called = forms.filter(({ form }) => !isOneWord || hasCapitalOf(form, written));
      if (called.length > 0) return { from, to, people: [...new Set(called.map(({ path }) => path))], isOneWord, goesOn: goesOn(text, from, to) };
    }
    return null;
  }

  /** The longest first. Made when a word is first met: of most names none ever is. */
  private candidatesFor(word: string): readonly Candidate[] {
    const known = this.candidates.get(word);
    const forms = this.forms.get(word);
    if (known !== undefined || forms === undefined) return known ?? [];
    const bySoft = new Map<string, Candidate>();
    for (const one of forms) {
      const words = [...one.form.matchAll(wordsFor(one.form))];
      const soft = softened(one.form);
      const candidate = bySoft.get(soft) ?? { soft, lead: words[0]?.index ?? 0, isOneWord: words.length === 1, forms: [] };
      candidate.forms.push(one);
      bySoft.set(soft, candidate);
    }
    const candidates = [...bySoft.values()].sort((a, b) => b.soft.length - b.lead - (a.soft.length - a.lead));
    this.candidates.set(word, candidates);
    return candidates;
  }
}

function wordsFor(text: string): RegExp {
  return MAY_BE_UNSPACED.test(text) ? WORDS_AND_LETTERS : WORDS;
}

/** One shape of apostrophes, hyphens and spaces; every column stays where it is. */
function plain(text: string): string {
  return text.replace(/[’‘ʼʹ＇]/g, "'").replace(/[‐‑]/g, '-').replace(/[\u00A0\u202F\u3000]/g, ' ');
}

/** Each word with a small first letter; every column stays where it is. */
function softened(text: string): string {
  return text.replace(wordsFor(text), (word) => {
    const first = word.slice(0, 1).toLowerCase();
    return first.length === 1 ? first + word.slice(1) : word;
  });
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
