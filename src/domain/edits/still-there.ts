/** What tells a line from others, however it is worded: its links and tags. */
const MARKS = /\[\[[^\]]*\]\]|\]\([^)]*\)|#[^\s#]+/g;

/**
 * Whether what a write put into a note is there by now, reworded or not: each of its lines that links or tags anything has one
 * with all the same links and tags.
 * @param before the note before the write @param after the note as the write left it @param now the note as it is
 * @example isStillThere('', '- Met [[Sam]] #kith/met\n', '- Met [[Sam]]: tea #kith/met\n') // true
 */
export function isStillThere(before: string, after: string, now: string): boolean {
  const old = new Set(before.split(/\r?\n/));
  const written = after.split(/\r?\n/).filter((line) => !old.has(line)).map(marksIn).filter((marks) => marks.length > 0);
  const there = now.split(/\r?\n/).map(marksIn);
  return written.length > 0 && written.every((marks) => there.some((others) => marks.every((mark) => others.includes(mark))));
}

function marksIn(line: string): readonly string[] {
  return line.match(MARKS) ?? [];
}
