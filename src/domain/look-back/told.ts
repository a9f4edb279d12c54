import { compare } from '../compare';
import { keptByThem } from '../brief/brief';
import type { Day } from '../days/day';
import type { PersonFacts } from '../persons/person-facts';
import type { Interaction } from '../records/record';
import type { Span } from './same-week';

/** A line that tells of people on a day, and the kind of what it tells. */
export type Told = Pick<Interaction, 'kind' | 'day' | 'path' | 'line' | 'people'>;

/** The days that are looked for: a span, and maybe some before it. */
interface Wanted extends Span { readonly before: ReadonlySet<Day> }

/** Whether a line is no more than a link. */
export function isMention({ kind }: Told): boolean {
  return kind === 'mentioned';
}

/** By day, and on one day by note and line. */
export function inOrder(a: Told, b: Told): number {
  return compare(a.day, b.day) || compare(a.path, b.path) || a.line - b.line;
}

/**
 * What the notes tell of everybody on some days, person by person, each line once with all its people: where a line tells of some
 * and only mentions others, it is what it tells. Days to come are left out, and plain links of today, which count from tomorrow.
 */
export class ToldByDay {
  private readonly byDay = new Map<Day, Told[]>();

  /** @param known what was found before of those whose facts are still the same, on the same days and with the same today; added to */
  constructor(private readonly wanted: Wanted, private readonly today: Day, private readonly known: WeakMap<PersonFacts, readonly Told[]> = new WeakMap()) {}

  add(facts: PersonFacts): void {
    const known = this.known.get(facts);
    const lines = known ?? this.linesAbout(facts);
    if (known === undefined) this.known.set(facts, lines);
    for (const told of lines) this.addLine(told);
  }

  /** The days that are told of, the earliest first. */
  days(): readonly Day[] {
    return [...this.byDay.keys()].sort();
  }

  /** The lines of a day, by note and line. */
  linesOf(day: Day): readonly Told[] {
    return [...(this.byDay.get(day) ?? [])].sort(inOrder);
  }

  private linesAbout(facts: PersonFacts): readonly Told[] {
    const { from, before } = this.wanted;
    const lines: Told[] = [];
    for (const told of facts.interactions) {
      if (told.day < from && before.size === 0) break; // the newest stand first
      if (this.isWanted(told.day) && (told.day < this.today || told.source !== 'link')) lines.push(told);
    }
    for (const told of keptByThem(facts)) if (this.isWanted(told.day)) lines.push(told);
    return lines;
  }

  private isWanted(day: Day): boolean {
    const { from, to, before } = this.wanted;
    return day <= this.today && (day >= from ? day <= to : before.has(day));
  }

  /** A day has few lines: looking through them is quicker than to name each. */
  private addLine(told: Told): void {
    const lines = this.byDay.get(told.day);
    const known = lines?.findIndex(({ path, line }) => line === told.line && path === told.path) ?? -1;
    const before = lines?.[known];
    if (lines === undefined) this.byDay.set(told.day, [told]);
    else if (before === undefined) lines.push(told);
    else if (before !== told) lines[known] = together(before, told);
  }
}

function together(known: Told, told: Told): Told {
  if (isMention(known) !== isMention(told)) return isMention(known) ? told : known;
  const others = told.people.filter((person) => !known.people.includes(person));
  return others.length === 0 ? known : { ...known, people: [...known.people, ...others] };
}
