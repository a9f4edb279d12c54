import { DEFAULT_RULES } from '../rules';
import type { Rules } from '../rules';
import { findUnlinkedNames } from './find-unlinked-names';
import type { UnlinkedName } from './find-unlinked-names';
import { NameMatcher } from './name-matcher';

/** People by name with their aliases, each with a note `Name.md`. */
export type Named = Readonly<Record<string, readonly string[]>>;

export const RULES: Rules = { ...DEFAULT_RULES, yourNote: 'Me.md' };

/** A matcher for these people. */
export function matcherFor(people: Named): NameMatcher {
  return new NameMatcher(Object.entries(people).map(([name, aliases]) => ({ path: `${name}.md`, name, aliases })));
}

/** The names found in a note of a day. */
export function namesIn(text: string, people: Named, path = 'Daily/2026-03-04.md'): UnlinkedName[] {
  return findUnlinkedNames(text, matcherFor(people), path, RULES);
}
