import { circleKey } from '../persons/circles';
import type { Person } from '../persons/person';
import { weakMemo } from '../properties/memo';
import { readRhythm } from '../rhythms/read-rhythm';
import type { Rhythm } from '../rhythms/rhythm';
import { lengthInDays } from '../rhythms/slower';
import type { Rules } from '../rules';

/**
 * The rhythm to stay in touch with a person: their own, also when it is `none`; else the shortest of their circles'.
 * @returns null when there is none
 */
export function rhythmOf(person: Person, rules: Rules): Rhythm | null {
  if (person.rhythm === 'none') return null;
  if (person.rhythm !== null || person.circles.length === 0) return person.rhythm;
  const known = circleRhythms(rules);
  if (known.size === 0) return null;
  const theirs = person.circles.flatMap((circle) => known.get(circleKey(circle)) ?? []);
  return theirs.reduce<Rhythm | null>((shortest, next) => (shortest === null || lengthInDays(next) < lengthInDays(shortest) ? next : shortest), null);
}

/** Read once for each set of rules: the text of a circle's rhythm is the user's. */
const circleRhythms = weakMemo((rules: Rules): ReadonlyMap<string, Rhythm> => {
  const read = new Map<string, Rhythm>();
  for (const [circle, text] of Object.entries(rules.circleRhythms)) {
    const rhythm = readRhythm(text, rules.rhythmWords);
    if (rhythm && rhythm !== 'none') read.set(circleKey(circle), rhythm);
  }
  return read;
});
