import type { Change } from '../edits/edit';
import { insertUnderHeading } from '../edits/insert-under-heading';
import { readLayout } from '../edits/note-layout';
import { splitLines } from '../edits/note-lines';
import { linksIn } from '../properties/links';
import { colonAfter } from '../records/colon';
import { kindOfTag } from '../records/record-kinds';
import type { Rules } from '../rules';

/** So many people stand in one note at most. */
const AT_MOST = 3;
const TAG = /#[^\s#,;.!?:()[\]{}'"`]+/g;

/** A line for the daily note, and the people whom it names, by path. */
export interface Suggestion { readonly people: readonly string[]; readonly line: string }

/** What finding earlier suggestions needs to know. */
export interface SuggestionReading {
  readonly rules: Pick<Rules, 'heading' | 'tagRoots'>;
  /** The person that a link's target leads to from the note; null for any other note. */
  readonly personAt: (target: string) => string | null;
}

/**
 * Puts suggestions under Kith's heading, as far as they are {@link missingFrom} the note; the same text when none is.
 * @example addSuggestions([sam], reading)('') // '## People\n- [ ] [[Sam]]: ask about her talk #kith/today\n'
 */
export function addSuggestions(suggestions: readonly Suggestion[], reading: SuggestionReading): Change {
  return (text) => {
    const lines = missingFrom(text, suggestions, reading);
    return lines.length === 0 ? text : insertUnderHeading(text, reading.rules.heading, lines);
  };
}

/**
 * The lines of those suggestions whose people no suggestion in the note names yet, whatever has been ticked or reworded there since;
 * with those that are there three at most.
 */
export function missingFrom(text: string, suggestions: readonly Suggestion[], reading: SuggestionReading): readonly string[] {
  const there = suggestionsIn(text, reading);
  const named = new Set(there.flatMap((line) => peopleOn(line, reading)));
  const missing = suggestions.filter(({ people }) => !people.every((path) => named.has(path)));
  return missing.slice(0, Math.max(0, AT_MOST - there.length)).map(({ line }) => line);
}

/** The lines that carry the tag of a suggestion, outside code and comments. */
function suggestionsIn(text: string, { rules: { tagRoots } }: SuggestionReading): readonly string[] {
  const { lines } = splitLines(text);
  const { blocks } = readLayout(lines);
  return lines.filter((line, index) => !blocks[index] && line.match(TAG)?.some((tag) => kindOfTag(tag, tagRoots) === 'today'));
}

/** Those named before the colon; behind it may stand a link to the note of a task. */
function peopleOn(line: string, { personAt }: SuggestionReading): readonly string[] {
  const colon = colonAfter(line, 0);
  const before = colon < 0 ? [] : linksIn(line.slice(0, colon));
  return (before.length > 0 ? before : linksIn(line)).flatMap(({ target }) => personAt(target) ?? []);
}
