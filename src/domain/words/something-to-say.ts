import type { FollowUp, FollowUpCause } from '../follow-ups/follow-up';
import { stableHash } from '../follow-ups/stable-hash';
import type { Person } from '../persons/person';
import { withoutLinks } from '../properties/links';
import type { AdviceRecord, LineAt, TaskRecord } from '../records/record';
import * as PHRASES from './phrases';

/** Openers for someone of whom the notes tell nothing to begin with. */
const OPENERS = ['How have you been?', 'What are you working on these days?', 'What has been good lately?', 'Is there something I can do for you?'] as const;

/** What to begin with when a task has no words of its own. */
const WITHOUT_WORDS: Readonly<Partial<Record<TaskRecord['kind'], string>>> = {
  promise: 'I have not forgotten what I promised you.',
  thank: 'Thank you for your time.',
  tell: 'I wanted to tell you how it went.',
  congratulate: 'Congratulations!',
  idea: 'I thought of you.',
};

/** The line to quote as something to say: the last record of someone to be in touch with, or from long ago. Null where there is nothing to quote. */
export function lineToQuote({ cause }: FollowUp): LineAt | null {
  return cause.type === 'rhythm' || cause.type === 'long-ago' ? (cause.last?.at ?? null) : null;
}

/**
 * Something to say: the promise itself, what to thank for, the advice; for a rhythm the last record, what they are looking for,
 * an interest, or a question. Never empty. What Kith put into a record by itself is nothing to go on from.
 * @param quote the words of {@link lineToQuote}; null while they are not known, or when the line is gone
 * @param person the first of the row's people
 * @example somethingToSay(rhythm, 'coffee, she is moving to product', sam) // 'coffee, she is moving to product'
 */
export function somethingToSay(followUp: FollowUp, quote: string | null, person: Person | null): string {
  const said = withoutLinks(quote ?? wordsOf(followUp.cause) ?? '').trim();
  return said === '' || (quote !== null && PHRASES.isOurs(said)) ? opener(followUp, person) : said;
}

function wordsOf(cause: FollowUpCause): string | null {
  switch (cause.type) {
    case 'task': return cause.advice ? whatCameOf(cause.advice) : cause.task.words || (WITHOUT_WORDS[cause.task.kind] ?? null);
    case 'advice': return whatCameOf(cause.advice);
    case 'introduction': return cause.introduction.words;
    case 'introducer': return `Thank you for introducing me to ${cause.introduced.name}.`;
    case 'date': return cause.about;
    case 'birthday': return 'Happy birthday!';
    case 'rhythm': return null;
    case 'long-ago': return cause.shared?.type === 'interest' ? `Ask about ${cause.shared.topic}.` : null;
  }
}

/** The last answer, or the advice itself. */
function whatCameOf({ answers, words }: AdviceRecord): string {
  return answers.at(-1)?.words || words;
}

function opener(followUp: FollowUp, person: Person | null): string {
  const wanted = person?.lookingFor[0];
  if (wanted !== undefined) return `What could you offer? They are looking for ${withoutLinks(wanted)}.`;
  const interest = person?.interests[0];
  if (interest !== undefined) return `Ask about ${withoutLinks(interest)}.`;
  return OPENERS[stableHash(followUp.key) % OPENERS.length] ?? OPENERS[0];
}
