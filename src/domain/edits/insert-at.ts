import { unclosedAbove } from '../words/refusal-words';
import type { Refusal } from './edit';
import { isBlank, readLayout } from './note-layout';
import { replaceLines, splitLines } from './note-lines';
import type { NoteLines } from './note-lines';

/**
 * The text with lines put in before line `place`, and no other byte changed.
 * @param lines at least one of them with words
 * @returns refused when the first of them would stand inside code, a comment or the like that is not closed above it
 * @example insertAt(splitLines('a %% b\n'), 1, ['- c']) // { refused: 'a comment (%%) that opens on line 1 …' }
 */
export function insertAt(note: NoteLines, place: number, lines: readonly string[]): string | Refusal {
  const after = replaceLines(note, place, 0, lines);
  const { blocks } = readLayout(splitLines(after).lines);
  const open = blocks[place + lines.findIndex((line) => !isBlank(line))];
  return open ? { refused: unclosedAbove(open.type, open.start + 1) } : after;
}
