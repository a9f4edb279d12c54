import type { Contribution } from '../domain/notes/contribution';

/** Everyone a contribution speaks of, once each: the note's own person too. */
export function peopleIn({ person, interactions, tasks, advice, introductions, awaiting }: Contribution): ReadonlySet<string> {
  const people = new Set<string>();
  if (person !== null) people.add(person.path);
  addAll(interactions, people);
  addAll(tasks, people);
  addAll(advice, people);
  addAll(introductions, people);
  for (const path of awaiting) people.add(path);
  return people;
}

function addAll(records: readonly { readonly people: readonly string[] }[], into: Set<string>): void {
  for (const record of records) for (const path of record.people) into.add(path);
}
