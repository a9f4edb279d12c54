import { UNREAD_WORDS } from '../words/problem-words';
import type { Problem } from './problem';

/**
 * The problem of a note whose text is needed and could not be had: the people it is about wait for it, the others don't.
 * @param path of the note, with `.md`
 */
export function unreadNote(path: string): Problem {
  return { path, cause: 'unread', ...UNREAD_WORDS };
}
