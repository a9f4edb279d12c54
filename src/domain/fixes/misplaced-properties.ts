import { isRefusal } from '../edits/edit';
import type { Refusal } from '../edits/edit';
import { endOfFrontmatter, isBlank } from '../edits/note-layout';
import { replaceLines, splitLines } from '../edits/note-lines';
import { readBlock } from '../edits/property-block';
import { propertiesUnclosed } from '../words/refusal-words';
import { propertyCalled } from '../persons/property-names';
import * as FIX_ACCEPTED from '../words/fix-words';
import type { FixReading, Offer, ReadNote } from './finding';

/** Properties with blank lines above them, or never closed, which are none for that: offered where what stands there reads as properties of a person. */
export function misplacedProperties({ path, lines, end }: ReadNote, reading: FixReading): Offer | null {
  const line = lines.findIndex((text) => !isBlank(text));
  if (end >= 0 || lines[line]?.trimEnd() !== '---') return null;
  const problem = { path, cause: 'frontmatter', line, found: '---', accepted: FIX_ACCEPTED.place } as const;
  return { problem, line, change: (text) => putRight(text, reading) };
}

/** Without the blank lines above, and closed before the next one where nothing closes them. */
function putRight(text: string, reading: FixReading): string | Refusal {
  const note = splitLines(text);
  const first = note.lines.findIndex((line) => !isBlank(line));
  const moved = splitLines(replaceLines(note, 0, Math.max(first, 0), []));
  const blank = [...moved.lines, ''].findIndex(isBlank);
  const after = replaceLines(moved, blank, 0, endOfFrontmatter(moved.lines) < 0 ? ['---'] : []);
  const block = readBlock(splitLines(after), reading);
  if (isRefusal(block)) return block;
  return block.end > 0 && Object.keys(block.values).some((key) => propertyCalled(key) !== null) ? after : { refused: propertiesUnclosed };
}
