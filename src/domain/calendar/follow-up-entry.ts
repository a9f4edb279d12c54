import type { FollowUp, FollowUpCause } from '../follow-ups/follow-up';
import { stableHash } from '../follow-ups/stable-hash';

/**
 * The name of a follow-up in a calendar: the same for the same cause, whatever its day has become.
 * @example followUpUid(promise) // 'follow-up-1f0a2b3c-9d8e7f60@kith'
 */
export function followUpUid({ cause, kind }: FollowUp): string {
  const [path, words] = causeOf(cause);
  return `follow-up-${hexHash(path)}-${hexHash(`${kind} ${words}`)}@kith`;
}

/** A hash as eight hexadecimal digits. */
export function hexHash(text: string): string {
  return stableHash(text).toString(16).padStart(8, '0');
}

/** The note that it comes from, and what tells it from others of that note. */
function causeOf(cause: FollowUpCause): readonly [string, string] {
  switch (cause.type) {
    case 'task': return [cause.task.path, `${cause.task.words} ${cause.task.people.join(' ')}`];
    case 'advice': return [cause.advice.path, cause.advice.words];
    case 'introduction': return [cause.introduction.path, [...cause.introduction.people, ...cause.step.people].join(' ')];
    case 'introducer': return [cause.introduced.path, cause.introducer.path];
    case 'date':
    case 'rhythm':
    case 'long-ago':
    case 'birthday': return [cause.person.path, ''];
  }
}
