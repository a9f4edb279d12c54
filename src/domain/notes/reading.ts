import type { Day } from '../days/day';
import { readDay } from '../days/read-day';
import type { Problem, ProblemCause } from '../problems/problem';
import type { AdviceRecord, Interaction, IntroductionRecord, TaskRecord } from '../records/record';
import type { Rules } from '../rules';
import type { Meeting } from './meeting-note';
import type { Note, Surroundings } from './note';
import { isYourNote } from './your-note';

/** Nobody is told of on the day of a note without a day. */
const NOBODY = new Set<string>();
const NO_ONE: readonly string[] = [];

/** One note while it is read: what is known of it, and what it has told so far. */
export class Reading {
  readonly interactions: Interaction[] = [];
  readonly tasks: TaskRecord[] = [];
  readonly advice: AdviceRecord[] = [];
  readonly introductions: IntroductionRecord[] = [];
  readonly problems: Problem[] = [];
  /** The note's text, once it is known that its words are needed. */
  text: string | null = null;
  /** Whom an interaction on the note's own day has told of. */
  private readonly toldOf: Set<string>;

  /**
   * @param owner path of the person whose note it is, unless that is the user
   * @param day of the note, when it is a dated one
   */
  constructor(
    readonly note: Note, readonly rules: Rules, readonly around: Surroundings, readonly owner: string | null, readonly day: Day | null,
  ) {
    this.toldOf = day === null ? NOBODY : new Set();
  }

  get path(): string {
    return this.note.path;
  }

  /** The person that a link leads to; null for any other note, and for the user's own. */
  personAt(link: string): string | null {
    const target = withoutHeading(link);
    const person = target === '' ? null : this.around.personAt(target, this.path);
    return person === null || isYourNote(person, this.rules) ? null : person;
  }

  /** The day of the daily note that a link leads to, or that it names when no note is there; null for any other link. */
  dayAt(link: string): Day | null {
    const target = withoutHeading(link);
    const path = target === '' ? null : this.around.resolve(target, this.path);
    return path === null ? readDay(`[[${link}]]`, this.around.readUserDay) : this.around.dailyNoteDay(path);
  }

  /** A line of the text, without its line ending. @param start offset of any place in the line @param col of that place */
  lineAround(start: number, col: number): string | null {
    if (this.text === null) return null;
    const from = start - col;
    const end = this.text.indexOf('\n', from);
    const line = this.text.slice(from, end < 0 ? this.text.length : end);
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  }

  /** Adds what the note's properties say of a meeting. */
  meet({ people, problems }: Meeting): void {
    this.problems.push(...problems);
    if (this.day !== null && people.length > 0) this.tell('met', 'meeting-note', this.day, 0, people);
  }

  /** Adds something that happened with these people. */
  tell(kind: Interaction['kind'], source: Interaction['source'], day: Day, line: number, people: readonly string[], introduced: readonly string[] = NO_ONE): void {
    const interaction = { kind, day, people, source, path: this.path, line };
    this.interactions.push(introduced.length === 0 ? interaction : { ...interaction, introduced });
    if (day === this.day) people.forEach((person) => this.toldOf.add(person));
  }

  /** Adds a mention, unless the note tells of this person on that day already. */
  mention(source: Interaction['source'], day: Day, line: number, person: string): void {
    if (day === this.day ? this.toldOf.has(person) : this.interactions.some((known) => known.day === day && known.people.includes(person))) return;
    this.tell('mentioned', source, day, line, [person]);
  }

  problem(cause: ProblemCause, line: number, found: string, accepted: string): void {
    this.problems.push({ path: this.path, cause, line, found, accepted });
  }
}

function withoutHeading(link: string): string {
  const heading = link.indexOf('#');
  return heading < 0 ? link : link.slice(0, heading);
}
