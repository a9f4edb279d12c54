import type { Contribution } from '../domain/notes/contribution';

/** Calls back with everyone a contribution speaks of, some more than once: the note's own person too. */
export function eachPerson({ person, interactions, tasks, advice, introductions, awaiting }: Contribution, visit: (path: string) => void): void {
  if (person !== null) visit(person.path);
  interactions.forEach(({ people, introduced }) => {
    people.forEach(visit);
    introduced?.forEach(visit);
  });
  tasks.forEach(({ people }) => people.forEach(visit));
  advice.forEach(({ people }) => people.forEach(visit));
  introductions.forEach(({ people }) => people.forEach(visit));
  awaiting.forEach(visit);
}
