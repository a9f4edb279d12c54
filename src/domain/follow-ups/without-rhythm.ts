import { isYourNote } from '../notes/your-note';
import { byName } from '../persons/by-name';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import { rhythmOf } from './rhythm-of';

/** Somebody who could be given a rhythm, and how many notes tell of them. */
interface WithoutRhythm {
  readonly facts: PersonFacts;
  readonly notes: number;
}

/** The paths of those for whom the user said “not now”. */
type PassedOver = ReadonlySet<string>;

/**
 * The people who could be given a rhythm: they have none, not by a circle either, and `none` was not chosen for them.
 * Those whom most notes name come first, and then by name; those passed over before come after the others. Never those who are silent or deceased, who are not yet met, and the user.
 */
export function withoutRhythm(people: KnownPeople, rules: Rules, passedOver: PassedOver): WithoutRhythm[] {
  const found: WithoutRhythm[] = [];
  for (const facts of people.all()) {
    if (canBeGivenOne(facts, rules)) found.push({ facts, notes: new Set(facts.interactions.map(({ path }) => path)).size });
  }
  const isOver = ({ facts }: WithoutRhythm): number => Number(passedOver.has(facts.person.path));
  return found.sort((a, b) => isOver(a) - isOver(b) || b.notes - a.notes || byName(a.facts.person, b.facts.person));
}

function canBeGivenOne({ person }: PersonFacts, rules: Rules): boolean {
  if (person.rhythm === 'none' || person.silent || person.deceased || person.wantToMeet) return false;
  return !isYourNote(person.path, rules) && rhythmOf(person, rules) === null;
}
