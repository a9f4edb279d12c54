import type { PersonFacts } from '../persons/person-facts';
import { peopleWith } from '../follow-ups/follow-ups.test-support';
import type { Around } from './in-common';

/** A vault of these people, of whom their notes tell nothing together but what is given. */
export function aroundWith(all: readonly PersonFacts[], given: Partial<Around> = {}): Around {
  const introducedBy = (path: string): readonly PersonFacts[] => all.filter(({ introducers }) => introducers.includes(path));
  return { people: peopleWith(...all), introducedBy, sameNotes: new Map(), linkedInNote: new Map(), ...given };
}
