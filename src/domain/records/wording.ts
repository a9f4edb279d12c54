import type { Rules } from '../rules';
import * as STEP_WORDS from '../words/step-words';
import { metadataOfLines } from './line-metadata';
import { wordsOf } from './line-words';
import { kindOfTag, KINDS } from './record-kinds';
import type { RecordKind } from './record';

const TASK_WORDING = 'Follow up with {people}: {words}';

/** The wording of a kind: the user's own, else the default. */
export function wordingOf(kind: RecordKind | 'task', rules: Rules): string {
  return kind === 'task' ? TASK_WORDING : (rules.wording[kind] ?? KINDS[kind].wording);
}

/** Several links as a sentence names them. @example together(['[[A]]', '[[B]]', '[[C]]']) // '[[A]], [[B]] and [[C]]' */
export function together(people: readonly string[]): string {
  return people.length < 2 ? people.join('') : `${people.slice(0, -1).join(', ')} and ${people.slice(-1).join('')}`;
}

/**
 * A wording with links and words in their places.
 * @param words one line, may be empty
 * @example fillWording('Met {people}: {words}', { kind: 'met', people: ['[[Sam]]'] }, '') // 'Met [[Sam]]'
 */
export function fillWording(wording: string, { kind, people }: { readonly kind: RecordKind | 'task'; readonly people: readonly string[] }, words: string): string {
  // Without its colon the line of these kinds would speak of the first person alone.
  const needsColon = people.length > 1 && kind !== 'task' && !KINDS[kind].everyone;
  const shown = words !== '' ? wording : wording.replace(needsColon ? /\s*\{words\}/ : /[\s:,–—-]*\{words\}/, '').trimEnd();
  const parts = shown.split(/(\{people\}|\{words\})/);
  return parts.map((part) => (part === '{people}' ? together(people) : part === '{words}' ? words : part)).join('');
}

const SEVERAL = /@(?:(?:[\s,&+]|and)+@)+/g;

/**
 * Whether a record says nothing beside its kind and its people: its line is the wording, the user's own or the default, without words.
 * A step that asks somebody, and a line of links alone, say no more either.
 * @example isWithoutWords('- Wrote to [[Ana]] #kith/wrote', rules) // true
 * @example isWithoutWords('- Met [[Sam]] for lunch #kith/met', rules) // false
 */
export function isWithoutWords(line: string, rules: Rules): boolean {
  const { tags = [], links = [] } = metadataOfLines([line]);
  const kind = tags.map(({ tag }) => kindOfTag(tag, rules.tagRoots)).find((found) => found !== null);
  if (kind === 'unknown') return false;
  const people = links.reduce((text, { original }) => text.replace(original, () => '@'), line).replace(SEVERAL, '@');
  const bare = kind === undefined ? ['@', STEP_WORDS.ask('@')] : [wordingOf(kind, rules), KINDS[kind].wording].map((wording) => fillWording(wording, { kind, people: ['@'] }, ''));
  return bare.some((words) => comparable(words) === comparable(people));
}

function comparable(line: string): string {
  return wordsOf(line, -1).replace(/[\s:.,]+$/, '').toLowerCase();
}
