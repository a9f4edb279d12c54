import { splitLines } from '../edits/note-lines';

/** A line that a change takes away or puts in. */
export interface ChangedLine { readonly sign: '-' | '+'; readonly text: string }

/**
 * The lines in which two states of a note differ, those taken away before those put in.
 * @example changedLines('a\nb\n', 'a\nc\n') // [{ sign: '-', text: 'b' }, { sign: '+', text: 'c' }]
 */
export function changedLines(before: string, after: string): readonly ChangedLine[] {
  const [was, now] = [splitLines(before).lines, splitLines(after).lines];
  let start = 0;
  while (start < was.length && start < now.length && was[start] === now[start]) start++;
  let end = 0;
  while (end < was.length - start && end < now.length - start && was[was.length - 1 - end] === now[now.length - 1 - end]) end++;
  const [out, into] = [was.slice(start, was.length - end), now.slice(start, now.length - end)];
  if (out.length !== into.length) return [...out.map(gone), ...into.map(put)];
  return out.flatMap((text, index) => (text === into[index] ? [] : [gone(text), put(into[index] ?? '')]));
}

function gone(text: string): ChangedLine {
  return { sign: '-', text };
}

function put(text: string): ChangedLine {
  return { sign: '+', text };
}
