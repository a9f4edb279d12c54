import { noteNamed } from '../properties/links';
import type { AdviceRecord, Interaction, IntroductionRecord, TaskRecord } from '../records/record';
import type { Person } from './person';

/** One person and everything that the notes tell of them: what the rules of follow-up read. */
export interface PersonFacts {
  readonly person: Person;
  /** Those they took part in or were mentioned in, newest day first; days after today among them. */
  readonly interactions: readonly Interaction[];
  /** Tasks about them, whatever their status. */
  readonly tasks: readonly TaskRecord[];
  readonly advice: readonly AdviceRecord[];
  readonly introductions: readonly IntroductionRecord[];
  /** Paths of the people who introduced them, where those notes are there. */
  readonly introducers: readonly string[];
  /** Whether a note about them still has to be read; until then no row that depends on it is shown. */
  readonly awaiting: boolean;
}

/** The people that Kith knows. A person's facts are the same object until something about them changes. */
export interface KnownPeople {
  readonly facts: (path: string) => PersonFacts | null;
  readonly all: () => Iterable<PersonFacts>;
}

/** The name to show for a person's path; for a note that is gone, the last part of its path. */
export function nameOf(people: Pick<KnownPeople, 'facts'>, path: string): string {
  return people.facts(path)?.person.name ?? noteNamed(path);
}
