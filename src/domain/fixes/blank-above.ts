import type { Change } from '../edits/edit';
import { isRefusal } from '../edits/edit';
import { isBlank } from '../edits/note-layout';
import { replaceLines, splitLines } from '../edits/note-lines';
import { readBlock } from '../edits/property-block';
import { propertiesUnclosed } from '../words/refusal-words';
import { propertyCalled } from '../persons/property-names';
import * as FIX_ACCEPTED from '../words/fix-words';
import type { FixReading, Offer, ReadNote } from './finding';

/** Properties with blank lines above them, which are none for that: offered where what stands there reads as properties of a person. */
export function propertiesBelowBlank({ path, lines }: ReadNote, reading: FixReading): Offer | null {
  const line = lines.findIndex((text) => !isBlank(text));
  if (line < 1 || lines[line]?.trimEnd() !== '---') return null;
  const problem = { path, cause: 'frontmatter', line, found: '---', accepted: FIX_ACCEPTED.firstLine } as const;
  return { problem, line, change: withoutBlankAbove(reading) };
}

function withoutBlankAbove(reading: FixReading): Change {
  return (text) => {
    const note = splitLines(text);
    const first = note.lines.findIndex((line) => !isBlank(line));
    const after = replaceLines(note, 0, Math.max(first, 0), []);
    const block = readBlock(splitLines(after), reading);
    if (isRefusal(block)) return block;
    return block.end > 0 && Object.keys(block.values).some((key) => propertyCalled(key) !== null) ? after : { refused: propertiesUnclosed };
  };
}
