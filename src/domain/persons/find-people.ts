import type { Day } from '../days/day';
import { lastContact } from '../follow-ups/last-contact';
import { byName } from './by-name';
import { foldName } from './fold-name';
import type { Person } from './person';
import type { KnownPeople, PersonFacts } from './person-facts';
import type { Searchable, Wanted } from './searchable-name';
import { searchable, startsWordIn, stoodForBy, wantedIn } from './searchable-name';

/** A person that a query found, and the name, alias or nickname that it found them by. */
export interface FoundPerson {
  readonly facts: PersonFacts;
  readonly by: string;
}

/** What a search needs of one person, made once and kept as long as their facts stay the same. */
interface Prepared {
  readonly names: readonly Searchable[];
  /** The letters of all names, and those of the company. */
  readonly letters: string;
  readonly company: string;
  /** The day for which `newest` holds. */
  readonly today: Day;
  readonly newest: Day | '';
  readonly linked: number;
}

/** A person who fits, with what decides the order. */
interface Hit {
  readonly facts: PersonFacts;
  readonly prepared: Prepared;
  /** Whether the words of the names were enough, without initials and company. */
  readonly byWords: boolean;
}

/** A person's facts are another object as soon as anything about them changes. */
const known = new WeakMap<PersonFacts, Prepared>();

/**
 * The people in whose name, aliases, nickname and company words begin with the words of a query, in any order; accents, case, apostrophes,
 * hyphens and spaces aside. A name may be typed in several ways without its accents (`spellingsOf`), by its initials, and in
 * scripts without spaces by any part of it. An empty query finds everybody.
 *
 * Those whom the words of their names find go before those found by initials or company; then who was in touch most recently comes
 * first, then who is linked most, then the alphabet.
 * @param most how many are wanted
 * @example findPeople(people, 'riv sonia', today, 5) // Soňa Rivera
 */
export function findPeople(people: KnownPeople, query: string, today: Day, most: number): FoundPerson[] {
  const wanted = wantedIn(query);
  const best: Hit[] = [];
  if (wanted.length === 0 && query.trim() !== '') return [];
  for (const facts of people.all()) {
    const hit = hitOf(facts, wanted, today);
    if (hit !== null) keep(hit, best, most);
  }
  return best.map(({ facts, prepared }) => ({ facts, by: foundBy(prepared, wanted, foldName(query.trim())) ?? facts.person.name }));
}

/** Makes the names of one person ready for {@link findPeople}, which else does so itself when it first comes to them. */
export function prepareToFind(facts: PersonFacts, today: Day): void {
  preparedFor(facts, today);
}

function hitOf(facts: PersonFacts, wanted: readonly Wanted[], today: Day): Hit | null {
  const prepared = preparedFor(facts, today);
  const byWords = wanted.every((word) => startsWordIn(prepared.letters, word));
  return byWords || wanted.every((word) => fits(prepared, word)) ? { facts, prepared, byWords } : null;
}

/** The name that was typed in full, else the first that all words fit; null when it takes several, or the company. */
function foundBy({ names }: Prepared, wanted: readonly Wanted[], typed: string): string | null {
  if (wanted.length === 0) return null;
  const exact = names.find(({ text }) => foldName(text) === typed);
  const fitting = exact ?? names.find((name) => wanted.every((word) => startsWordIn(name.letters, word) || stoodForBy(name, word)));
  return fitting?.text ?? null;
}

function fits({ names, letters, company }: Prepared, word: Wanted): boolean {
  return startsWordIn(letters, word) || startsWordIn(company, word) || names.some((name) => stoodForBy(name, word));
}

function preparedFor(facts: PersonFacts, today: Day): Prepared {
  const before = known.get(facts);
  if (before?.today === today) return before;
  const { person, interactions, tasks } = facts;
  const names = before?.names ?? namesOf(person).map(searchable);
  const prepared: Prepared = {
    names,
    letters: names.map(({ letters }) => letters).join(''),
    company: before?.company ?? searchable(person.company ?? '').letters,
    today,
    newest: lastContact(facts, today)?.day ?? '',
    linked: interactions.length + tasks.length,
  };
  known.set(facts, prepared);
  return prepared;
}

function namesOf({ name, aliases, nicknames }: Person): readonly string[] {
  return [name, ...aliases, ...nicknames];
}

/** Puts a hit in its place among the best; sorting thousands would cost more than the search. */
function keep(hit: Hit, best: Hit[], most: number): void {
  let place = best.length;
  while (place > 0 && goesBefore(hit, best[place - 1])) place -= 1;
  if (place >= most) return;
  best.splice(place, 0, hit);
  if (best.length > most) best.pop();
}

function goesBefore(a: Hit, b: Hit | undefined): boolean {
  if (b === undefined || a.byWords !== b.byWords) return a.byWords;
  if (a.prepared.newest !== b.prepared.newest) return a.prepared.newest > b.prepared.newest;
  if (a.prepared.linked !== b.prepared.linked) return a.prepared.linked > b.prepared.linked;
  return byName(a.facts.person, b.facts.person) < 0;
}
