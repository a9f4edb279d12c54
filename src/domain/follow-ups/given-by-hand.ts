import type { Day } from '../days/day';
import type { PersonFacts } from '../persons/person-facts';
import type { TaskRecord } from '../records/record';
import type { GivenLine } from './given-lines';
import { comesAfter, givenLines, isGiving, waitsSince } from './given-lines';
import { speaksOf } from './speaks-of';
import { isToldPlainly } from './told';

/**
 * Whether what an open thank-you, tell or congratulation asks for has been done by hand, though its box is open: with this person,
 * on or after the day of its note, up to today. A plain line of its kind says so, unless it stands above it in the same note; so does a line
 * of another note that was ticked from the start; and one that was ticked later, where it carries the same words.
 * What is told is about one thing: a plain line tells the only one there is, and a ticked one that whose words it carries.
 */
export function isGivenByHand(open: TaskRecord, facts: PersonFacts, today: Day): boolean {
  const since = waitsSince(open);
  if (since === null || !isGiving(open.kind)) return false;
  if (open.kind === 'tell' && isToldPlainly(open, facts, today)) return true;
  return givenLines(facts).some((given) => given.day <= today && comesAfter(given, open, since) && closes(given, open));
}

function closes({ kind, words, path, isBornTicked }: GivenLine, open: TaskRecord): boolean {
  if (words !== null && speaksOf(words, open.words)) return kind === open.kind || (kind === 'tell' && open.kind === 'thank');
  return kind === open.kind && kind !== 'tell' && (words === null || (isBornTicked && path !== open.path));
}
