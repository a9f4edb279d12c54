/**
 * A note's text as lines, so that any part of it can be put back byte for byte.
 * `endings[i]` is what stands between line `i` and the next; the last line has none, and is empty where the text ends in a line ending.
 */
export interface NoteLines {
  readonly byteOrderMark: string;
  readonly lines: readonly string[];
  readonly endings: readonly string[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/** @example splitLines('a\r\nb') // { byteOrderMark: '', lines: ['a', 'b'], endings: ['\r\n'] } */
export function splitLines(text: string): NoteLines {
  const byteOrderMark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const body = text.slice(byteOrderMark.length);
  return { byteOrderMark, lines: body.split(/\r\n|\n|\r/), endings: body.match(/\r\n|\n|\r/g) ?? [] };
}

/** The text that `splitLines` was given. */
export function joinLines({ byteOrderMark, lines, endings }: NoteLines): string {
  return byteOrderMark + lines.map((line, index) => line + (endings[index] ?? '')).join('');
}

/**
 * The text with `count` lines from line `from` on replaced by others, everything else byte for byte as it was.
 * @param endings how the new lines ended before, for lines that are put back; without it they end as their neighbour does
 * @example replaceLines(splitLines('a\r\nb'), 1, 0, ['x']) // 'a\r\nx\r\nb'
 */
export function replaceLines(note: NoteLines, from: number, count: number, replacement: readonly string[], endings: readonly string[] = []): string {
  const lines = [...note.lines.slice(0, from), ...replacement, ...note.lines.slice(from + count)];
  const before = note.endings.slice(0, from);
  const after = note.endings.slice(from + count);
  const missing = Math.max(0, lines.length - 1 - before.length - after.length);
  const between = endings.length === missing ? endings : newEndings(note, from, count, missing);
  return joinLines({ ...note, lines, endings: [...before, ...between, ...after].slice(0, lines.length - 1) });
}

/** The last new line ends as the last of the replaced ones did, the others as their neighbour. */
function newEndings(note: NoteLines, from: number, count: number, missing: number): readonly string[] {
  const replaced = note.endings.slice(from, from + count).slice(-1).slice(0, missing);
  return [...Array<string>(missing - replaced.length).fill(neighbourEnding(note, from)), ...replaced];
}

function neighbourEnding(note: NoteLines, from: number): string {
  return note.endings[Math.min(from, note.endings.length) - 1] ?? note.endings[0] ?? '\n';
}
