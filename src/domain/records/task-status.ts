import type { TaskStatus } from './record';

/**
 * What the character in a task's box says.
 * @returns null for a character that makes neither a follow-up nor contact.
 * @example statusOf('X') // 'done'
 * @example statusOf('>') // null
 */
export function statusOf(box: string): TaskStatus | null {
  switch (box) {
    case ' ': return 'open';
    case '/': return 'asked';
    case 'x': case 'X': return 'done';
    case '-': return 'cancelled';
    default: return null;
  }
}

/** Whether something is still to be done: asked for and not answered is open, too. */
export function isOpen(status: TaskStatus | 'other' | null): boolean {
  return status === 'open' || status === 'asked';
}
