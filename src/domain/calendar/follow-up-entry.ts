import type { FollowUp } from '../follow-ups/follow-up';
import { stableHash } from '../follow-ups/stable-hash';

/** What a line says of days, and how its box is filled; and the year of a birthday. */
const PASSING = /[⏳📅🛫✅❌➕]\uFE0F? *\d{4}-\d{2}-\d{2}|\[\w+:: *[^\]]*\]|\[[ xX/-]\]|\|\d{4}-\d{2}-\d{2}$/gu;

/**
 * The name of a follow-up in a calendar: the same for the same cause, whatever its day has become.
 * @example followUpUid(promise) // 'follow-up-1f0a2b3c-9d8e7f60@kith'
 */
export function followUpUid({ key, people }: FollowUp): string {
  const cause = key.replace(PASSING, '').replace(/\s+/g, ' ').trim();
  return `follow-up-${hexHash(people.join())}-${hexHash(cause)}@kith`;
}

/** A hash as eight hexadecimal digits. */
export function hexHash(text: string): string {
  return stableHash(text).toString(16).padStart(8, '0');
}
