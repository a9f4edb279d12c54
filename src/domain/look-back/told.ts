import type { Day } from '../days/day';
import { keptByThem } from '../brief/brief';
import { isYourNote } from '../notes/your-note';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Interaction } from '../records/record';
import type { Rules } from '../rules';

/** A line that tells of people on a day, and the kind of what it tells. */
export type Told = Pick<Interaction, 'kind' | 'day' | 'path' | 'line' | 'people'>;

/** A span of days, both among it. */
export interface Span { readonly from: Day; readonly to: Day }

/**
 * What the notes tell of everybody in some spans of days, each line once with all its people: where a line tells of some
 * and only mentions others, it is what it tells. Days to come are left out, and plain links of today, which count from tomorrow.
 * @returns the lines of each span, the earliest first
 */
export function toldIn(spans: readonly Span[], people: KnownPeople, today: Day, rules: Rules): readonly (readonly Told[])[] {
  const found = spans.map(() => new Map<string, Told>());
  for (const facts of people.all()) {
    if (isYourNote(facts.person.path, rules)) continue;
    for (const told of pastOf(facts, today)) {
      spans.forEach(({ from, to }, index) => {
        if (told.day >= from && told.day <= to) addTo(found[index], told);
      });
    }
  }
  return found.map((lines) => [...lines.values()].sort(inOrder));
}

/** Whether a line is no more than a link. */
export function isMention({ kind }: Told): boolean {
  return kind === 'mentioned';
}

/** By day, and on one day by note and line. */
export function inOrder(a: Told, b: Told): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1;
}

function* pastOf(facts: PersonFacts, today: Day): Iterable<Told> {
  for (const interaction of facts.interactions) if (interaction.day < today || (interaction.day === today && interaction.source !== 'link')) yield interaction;
  for (const kept of keptByThem(facts)) if (kept.day <= today) yield kept;
}

function addTo(lines: Map<string, Told> | undefined, told: Told): void {
  const key = `${told.day} ${told.path}:${told.line}`;
  const known = lines?.get(key);
  lines?.set(key, known === undefined ? told : together(known, told));
}

function together(known: Told, told: Told): Told {
  if (isMention(known) !== isMention(told)) return isMention(known) ? told : known;
  if (told.people.every((person) => known.people.includes(person))) return known;
  return { ...known, people: [...new Set([...known.people, ...told.people])] };
}
