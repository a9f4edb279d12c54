import type { Rules } from '../rules';

/** Whether a path is that of the note about the user, who takes part in nothing; the setting may leave out `.md`. */
export function isYourNote(path: string, { yourNote }: Rules): boolean {
  return yourNote !== '' && path.startsWith(yourNote) && (path.length === yourNote.length || path.slice(yourNote.length) === '.md');
}
