import type { Day } from '../days/day';
import type { RhythmChoice } from '../rhythms/rhythm';

/** The day of birth in every year: nobody's age is told. */
export interface Birthday {
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly dayOfMonth: number;
}

/** A note about a human being, as its properties tell (docs/grammar.md, “Properties”). Lists are empty where nothing is said. */
export interface Person {
  readonly path: string;
  /** The note's name, without folder and extension. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** What they are called among friends: found by it, but no name that a note may give them without a link. */
  readonly nicknames: readonly string[];
  readonly rhythm: RhythmChoice;
  readonly followUp: Day | null;
  readonly followUpAbout: string | null;
  /** What the property says, the newest first, days still to come among them; the newest of these up to today and the notes wins. */
  readonly lastContacts: readonly Day[];
  readonly notNowUntil: Day | null;
  readonly silent: boolean;
  readonly deceased: boolean;
  readonly met: Day | null;
  readonly metAt: string | null;
  /** The names of those who introduced them, as they stand there, with notes of their own or not. */
  readonly through: readonly string[];
  readonly interests: readonly string[];
  readonly lookingFor: readonly string[];
  readonly wantToMeet: boolean;
  readonly birthday: Birthday | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly location: string | null;
  readonly circles: readonly string[];
}
