import type { FollowUp } from '../../domain/follow-ups/follow-up';
import { circlesAmong, isInCircle } from '../../domain/persons/circles';
import { foldName } from '../../domain/persons/fold-name';
import type { Person } from '../../domain/persons/person';
import type { KnownPeople } from '../../domain/persons/person-facts';
import { weakMemo } from '../../domain/properties/memo';

/**
 * Whether a row fits what the user looks for: every word of the query stands in its text, case and accents aside, and one of its people is in the
 * circle. An empty query and an empty circle fit everything.
 */
export function rowFilter(query: string, circle: string, people: KnownPeople, textOf: (row: FollowUp) => string): (row: FollowUp) => boolean {
  const words = foldName(query).split(/\s+/).filter((word) => word !== '');
  return (row) => (circle === '' || personsOf(row, people).some(({ circles }) => isInCircle(circles, circle)))
    && (words.length === 0 || isIn(textOf(row), words));
}

/** What a row is found by: its names, aliases, companies, circles and sentence. Each is made once: a key that is typed asks for the text of every row. */
export function rowTexts(people: KnownPeople, sentence: (row: FollowUp) => string): (row: FollowUp) => string {
  return weakMemo((row: FollowUp) => foldName([...personsOf(row, people).map(personText), sentence(row)].join(' ')));
}

/** The circles of all people, in the order of the alphabet. */
export function circlesOf(people: KnownPeople): string[] {
  return circlesAmong([...people.all()].map(({ person }) => person.circles));
}

function isIn(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function personsOf(row: FollowUp, people: KnownPeople): readonly Person[] {
  return row.people.flatMap((path) => people.facts(path)?.person ?? []);
}

function personText(person: Person): string {
  return [person.name, ...person.aliases, person.company ?? '', ...person.circles].join(' ');
}
