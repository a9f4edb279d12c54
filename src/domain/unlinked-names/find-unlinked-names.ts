import { splitLines } from '../edits/note-lines';
import { isYourNote } from '../notes/your-note';
import type { Rules } from '../rules';
import { isCommonWord } from './common-words';
import type { NameMatch, NameMatcher } from './name-matcher';
import { plainLines } from './plain-lines';

/** Why a name may not mean whom it fits: several are called so, it is a word too, another name follows it, or the word goes on. */
export type Doubt = 'several' | 'word' | 'longer' | 'goes-on';

/** A name that stands in a note without a link: line from 0 and its text, columns, the name as written, and who may be meant. */
export interface UnlinkedName {
  readonly line: number;
  readonly lineText: string;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** By path, at least one. */
  readonly people: readonly string[];
  /** Null when it can only mean the one. */
  readonly doubt: Doubt | null;
}

/**
 * The names and aliases of people that stand in a note's text without a link, in their order.
 * The person whose note it is and the user are not among them, nor names inside a longer one that is theirs.
 * @param path of the note
 * @example findUnlinkedNames('Met Sam Rivera', matcher, 'Daily/2026-03-04.md', rules)
 * // [{ line: 0, lineText: 'Met Sam Rivera', from: 4, to: 14, name: 'Sam Rivera', people: ['People/Sam Rivera.md'], doubt: null }]
 */
export function findUnlinkedNames(text: string, matcher: NameMatcher, path: string, rules: Rules): UnlinkedName[] {
  const { lines } = splitLines(text);
  return plainLines(lines).flatMap((plain, line) => {
    const lineText = lines[line] ?? '';
    return matcher.matchesIn(plain).flatMap((match) => {
      const people = match.people.filter((person) => !isYourNote(person, rules));
      if (people.length === 0 || match.people.includes(path)) return [];
      const { from, to } = match;
      return [{ line, lineText, from, to, name: lineText.slice(from, to), people, doubt: doubtOf(match, plain) }];
    });
  });
}

function doubtOf({ people, from, to, isOneWord, goesOn }: NameMatch, plain: string): Doubt | null {
  if (people.length > 1) return 'several';
  if (goesOn) return 'goes-on';
  if (!isOneWord) return null;
  if (isCommonWord(plain.slice(from, to))) return 'word';
  return /^ \p{Lu}/u.test(plain.slice(to, to + 3)) ? 'longer' : null;
}
