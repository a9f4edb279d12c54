import type { Day } from '../days/day';
import { readDay } from '../days/read-day';
import { withoutHeading } from '../properties/links';
import type { ProblemCause } from '../problems/problem';
import type { AdviceBelow, Interaction, IntroductionStep } from '../records/record';
import type { Rules } from '../rules';
import type { Contribution } from './contribution';
import type { Item, PersonLink } from './item';
import type { Note, Place, Surroundings } from './note';
import { isYourNote } from './your-note';

/** What a note has told so far. */
type Told = { -readonly [Part in keyof Contribution]: Contribution[Part] extends readonly (infer One)[] ? One[] : Contribution[Part] };

/** A ticked task mentions people. */
interface Ticked { readonly day: Day; readonly line: number; readonly people: readonly string[] }

/** One note while it is read. */
export interface Reading {
  readonly note: Note;
  readonly rules: Rules;
  readonly around: Surroundings;
  /** The person whose note it is, unless that is the user: one or nobody. */
  readonly own: readonly string[];
  /** Its day, when it is a dated note. */
  readonly day: Day | null;
  readonly told: Told;
  /** What mentions people, which is told last: unless the note tells more of them on that day. */
  readonly ticked: Ticked[];
  readonly linked: PersonLink[];
  /** What stands below the advice and the introductions that have been read. */
  readonly advice: Map<Item, AdviceBelow>;
  readonly steps: Map<Item, IntroductionStep[]>;
}

/** @param owner path of the person whose note it is, unless that is the user */
export function startReading(note: Note, rules: Rules, around: Surroundings, owner: string | null, day: Day | null): Reading {
  const told: Told = {
    path: note.path, person: null, introducers: [], interactions: [], tasks: [], advice: [], introductions: [], problems: [], awaiting: [], needsWords: false, hasPlainNames: false,
  };
  return { note, rules, around, own: owner === null ? NOBODY : [owner], day, told, ticked: [], linked: [], advice: new Map(), steps: new Map() };
}

const NOBODY: readonly string[] = [];

/** The person that a link leads to; null for any other note, and for the user's own. */
export function personAt(link: string, { note, rules, around }: Pick<Reading, 'note' | 'rules' | 'around'>): string | null {
  const target = withoutHeading(link);
  const person = target === '' ? null : around.personAt(target, note.path);
  return person === null || isYourNote(person, rules) ? null : person;
}

/** The day of the first daily note that a line links to, or that a link on it names when no note is there. */
export function linkedDay(line: number, reading: Reading): Day | null {
  for (const { link, position } of reading.note.metadata.links ?? []) {
    // A daily note has a number in its name.
    const day = position.start.line === line && /\d/.test(link) && personAt(link, reading) === null ? dayAt(link, reading) : null;
    if (day !== null) return day;
  }
  return null;
}

function dayAt(link: string, { note, around }: Reading): Day | null {
  const target = withoutHeading(link);
  const path = target === '' ? null : around.resolve(target, note.path);
  return path === null ? readDay(`[[${link}]]`, around.readUserDay) : around.dailyNoteDay(path);
}

/** A line of the text, without its line ending; null while the text has not been read. @param place any place on the line */
export function lineAt({ offset, col }: Place, { note: { text } }: Reading): string | null {
  if (text === null) return null;
  const from = offset - col;
  const end = text.indexOf('\n', from);
  const line = text.slice(from, end < 0 ? text.length : end);
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Adds something that happened with these people. */
export function tell(
  { told }: Reading, kind: Interaction['kind'], source: Interaction['source'], day: Day, line: number, people: readonly string[], introduced: readonly string[] = NOBODY,
): void {
  const interaction = { kind, day, people, source, path: told.path, line };
  told.interactions.push(introduced.length === 0 ? interaction : { ...interaction, introduced });
}

/** Adds something on a line that can't be read as it was meant. */
export function tellProblem({ told }: Reading, cause: ProblemCause, line: number, found: string, accepted: string): void {
  told.problems.push({ path: told.path, cause, line, found, accepted });
}
