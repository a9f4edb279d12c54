import type { Day } from '../days/day';
import { isYourNote } from '../notes/your-note';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { LineAt } from '../records/record';
import type { Rules } from '../rules';

/** How many people in common are told of. */
const MOST_PEOPLE = 8;
/** One day's note tells of many who have nothing to do with each other. */
const FEWEST_NOTES = 2;

/** What is known of the notes around a person, beside the people themselves. */
export interface Around {
  readonly people: KnownPeople;
  /** Those whom somebody introduced to the user, by a property or a record. */
  readonly introducedBy: (introducer: string) => readonly PersonFacts[];
  /** The others whom notes tell of together with this person: the paths of those notes, by the path of the other. */
  readonly sameNotes: ReadonlyMap<string, readonly string[]>;
  /** The people whom the person's own note links, and where. */
  readonly linkedInNote: ReadonlyMap<string, LineAt>;
}

/** Finds what is known of the notes around the person at a path. */
export type AroundOf = (path: string) => Around;

/** What ties two people together, in the order in which it is told. */
export type Tie =
  | { readonly type: 'introduced-them' | 'introduced-by-them' | 'your-introduction' | 'linked' }
  | { readonly type: 'together'; readonly day: Day }
  | { readonly type: 'same-introducer'; readonly introducer: string }
  | { readonly type: 'same-notes'; readonly notes: number };

/** Somebody whom a person and the user both know, why that is thought, and where it stands; null for a property. */
export interface InCommon {
  readonly path: string;
  readonly tie: Tie;
  readonly at: LineAt | null;
}

/**
 * Whom a person and the user have in common, each with the first reason that holds: an introduction; a record that names both;
 * a link in the person's note; one introducer; two or more notes that tell of both. Never the user, nor who has died.
 */
export function peopleInCommon(facts: PersonFacts, around: Around, today: Day, rules: Rules): readonly InCommon[] {
  const isTold = (path: string): boolean => {
    const other = around.people.facts(path);
    return path !== facts.person.path && other !== null && !other.person.deceased && !isYourNote(path, rules);
  };
  const found = new Map<string, InCommon>();
  for (const inCommon of everyTie(facts, around, today)) {
    if (found.size === MOST_PEOPLE) break;
    if (!found.has(inCommon.path) && isTold(inCommon.path)) found.set(inCommon.path, inCommon);
  }
  return [...found.values()];
}

function* everyTie(facts: PersonFacts, { introducedBy, sameNotes, linkedInNote }: Around, today: Day): Iterable<InCommon> {
  for (const path of facts.introducers) yield { path, tie: { type: 'introduced-them' }, at: null };
  for (const { introduced = [], path: note, line } of facts.interactions) {
    for (const path of introduced) yield { path, tie: { type: 'introduced-by-them' }, at: { path: note, line } };
  }
  for (const { person } of introducedBy(facts.person.path)) yield { path: person.path, tie: { type: 'introduced-by-them' }, at: null };
  for (const { people: both, path: note, line } of facts.introductions) for (const path of both) yield { path, tie: { type: 'your-introduction' }, at: { path: note, line } };
  for (const { people: both, path: note, line, day } of facts.interactions) {
    if (day <= today) for (const path of both) yield { path, tie: { type: 'together', day }, at: { path: note, line } };
  }
  for (const [path, at] of linkedInNote) yield { path, tie: { type: 'linked' }, at };
  for (const introducer of facts.introducers) for (const { person } of introducedBy(introducer)) yield { path: person.path, tie: { type: 'same-introducer', introducer }, at: null };
  const often = [...sameNotes].filter(([, notes]) => notes.length >= FEWEST_NOTES).sort(([, a], [, b]) => b.length - a.length);
  for (const [path, notes] of often) yield { path, tie: { type: 'same-notes', notes: notes.length }, at: { path: notes[0] ?? '', line: 0 } };
}
