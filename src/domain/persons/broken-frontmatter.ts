import type { NoteMetadata } from '../notes/note';
import type { Problem } from '../problems/problem';
import * as ACCEPTED from '../words/problem-words';

/** The two lines of hyphens around properties. */
const FENCES = 6;

/**
 * The problem of a block of properties that stands in the note and that YAML could not read.
 * @returns null when there is no such block, or it is empty, or it was read.
 */
export function brokenFrontmatter(path: string, { frontmatter, sections }: NoteMetadata): Problem | null {
  const block = frontmatter === undefined ? sections?.[0] : undefined;
  if (block?.type !== 'yaml') return null;
  const { start, end } = block.position;
  const written = end.offset - start.offset - FENCES - 2 * (end.line - start.line);
  return written > 0 ? { path, cause: 'frontmatter', line: start.line, found: '---', accepted: ACCEPTED.frontmatter } : null;
}
