import type { FollowUp } from '../follow-ups/follow-up';
import { withoutLinks } from '../properties/links';

/** The words of the dialog that helps to write to somebody. */

export const opener = 'A way to begin';
export const copy = 'Copy';
export const copied = 'Copied';
export const mail = 'Mail';
export const message = 'Message';
export const call = 'Call';
export const noChannel = 'There is no email or phone in this note.';
export const logIt = 'Log it';

/** @example writeTitle('Sam Rivera') // 'Write to Sam Rivera' */
export function writeTitle(who: string): string {
  return `Write to ${who}`;
}

/**
 * A way to begin a message about a follow-up, for the user to change. About an introduction there are drafts.
 * @param to how they are called, of the people of the follow-up in their order
 * @param other who was introduced; else empty
 * @example openerFor(promise, 'Sam', '') // 'Hi Sam, as promised: the budget template'
 */
export function openerFor(row: FollowUp, to: string, other: string): string {
  return row.kind === 'birthday' ? `Happy birthday, ${to}!` : withoutLinks(`Hi ${to}, ${beginning(row, other)}`).trim();
}

function beginning(row: FollowUp, other: string): string {
  const { cause } = row;
  switch (cause.type) {
    case 'task': return taskBeginning(row.kind, cause.task.words);
    case 'advice': return `I keep thinking about what you told me: ${cause.advice.words}`;
    case 'introducer': return `thank you for introducing me to ${other}. We have met, and`;
    case 'date': return cause.about ?? 'how are you?';
    case 'rhythm': return 'how are you?';
    case 'long-ago': return `I thought of you${cause.shared?.type === 'interest' ? `, and of ${cause.shared.topic}` : ''}. How are you?`;
    case 'birthday':
    case 'introduction': return '';
  }
}

function taskBeginning(kind: FollowUp['kind'], words: string): string {
  const told = words === '' ? '' : `: ${words}`;
  if (kind === 'promise') return `as promised${told}`;
  if (kind === 'thank') return `thank you again${told}`;
  if (kind === 'tell') return `I wanted to tell you${told}`;
  if (kind === 'congratulate') return `I heard the news${told}. Congratulations!`;
  if (kind === 'idea') return `I thought of you${told}`;
  return words;
}
