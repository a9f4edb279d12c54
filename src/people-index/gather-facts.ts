import { compare } from '../domain/compare';
import type { Contribution } from '../domain/notes/contribution';
import type { Person } from '../domain/persons/person';
import type { PersonFacts } from '../domain/persons/person-facts';
import type { AdviceRecord, Interaction, IntroductionRecord, LineAt, TaskRecord } from '../domain/records/record';

interface AboutPeople extends LineAt { readonly people: readonly string[] }

/**
 * All that these contributions tell of a person, in an order that depends on the notes alone.
 * @param about in any order
 */
export function gatherFacts(person: Person, about: readonly Contribution[]): PersonFacts {
  const interactions: Interaction[] = [];
  const tasks: TaskRecord[] = [];
  const advice: AdviceRecord[] = [];
  const introductions: IntroductionRecord[] = [];
  let awaiting = false;
  for (const told of about) {
    addThoseOf(person.path, told.interactions, interactions);
    addThoseOf(person.path, told.tasks, tasks);
    addThoseOf(person.path, told.advice, advice);
    addThoseOf(person.path, told.introductions, introductions);
    awaiting ||= told.awaiting.includes(person.path);
  }
  return {
    person,
    interactions: interactions.sort((a, b) => compare(b.day, a.day) || byPlace(a, b)),
    tasks: tasks.sort(byPlace),
    advice: advice.sort(byPlace),
    introductions: introductions.sort(byPlace),
    introducers: introducersOf(person, about),
    awaiting,
  };
}

function addThoseOf<R extends AboutPeople>(person: string, records: readonly R[], into: R[]): void {
  if (records.length > 0) for (const record of records) if (record.people.includes(person)) into.push(record);
}

function byPlace(a: LineAt, b: LineAt): number {
  return compare(a.path, b.path) || a.line - b.line;
}

/** By the properties of their own note, and by records. */
function introducersOf({ path }: Person, about: readonly Contribution[]): readonly string[] {
  const found = about.flatMap((told) => (told.path === path ? told.introducers : []));
  for (const { interactions } of about) for (const { introduced, people } of interactions) if (introduced?.includes(path)) found.push(...people);
  return [...new Set(found)].filter((introducer) => introducer !== path).sort(compare);
}
