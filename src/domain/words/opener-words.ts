import type { FollowUp } from '../follow-ups/follow-up';
import { withoutLinks } from '../properties/links';
import { withoutEmphasis } from '../records/emphasis';
import type { AdviceRecord } from '../records/record';
import * as PHRASES from './phrases';

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
  return row.kind === 'birthday' ? `Happy birthday, ${to}!` : withoutEmphasis(withoutLinks(`Hi ${to}, ${beginning(row, other)}`)).trim();
}

function beginning(row: FollowUp, other: string): string {
  const { cause } = row;
  switch (cause.type) {
    case 'task': return cause.advice ? adviceBeginning(cause.advice) : taskBeginning(row.kind, cause.task.words);
    case 'advice': return adviceBeginning(cause.advice);
    case 'introducer': return thanksForMeeting(other);
    case 'date': return cause.about ?? 'how are you?';
    case 'rhythm': return 'how are you?';
    case 'long-ago': return `I thought of you${cause.shared?.type === 'interest' ? `, and of ${cause.shared.topic}` : ''}. How are you?`;
    case 'birthday':
    case 'introduction': return '';
  }
}

function taskBeginning(kind: FollowUp['kind'], words: string): string {
  if (kind === 'promise') return goingOn('as promised', words);
  if (kind === 'thank') return goingOn('thank you again', words);
  const met = PHRASES.introducedIn(withoutLinks(words));
  if (kind === 'tell') return met === undefined ? goingOn('I wanted to tell you', words) : thanksForMeeting(met);
  if (kind === 'congratulate') return `${goingOn('I heard the news', words)}. Congratulations!`;
  if (kind === 'idea') return goingOn('I thought of you', words);
  return words;
}

function thanksForMeeting(who: string): string {
  return `thank you for introducing me to ${who}. We have met, and`;
}

/** What came of advice; before there is an answer, that it is on one's mind. */
function adviceBeginning({ words, answers }: AdviceRecord): string {
  const newest = answers[answers.length - 1];
  if (newest === undefined) return goingOn('I keep thinking about what you told me', words);
  const advice = words === '' ? 'what you told me' : `what you told me, “${words}”`;
  const isTried = answers.some(({ kind }) => kind === 'tried');
  return goingOn(isTried ? `I tried ${advice}` : `I thought about ${advice}, and went another way`, newest.words);
}

function goingOn(beginning: string, words: string): string {
  return words === '' ? beginning : `${beginning}: ${words}`;
}
