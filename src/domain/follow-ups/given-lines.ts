import type { Day } from '../days/day';
import type { PersonFacts } from '../persons/person-facts';
import { weakMemo } from '../properties/memo';
import type { LineAt, TaskRecord } from '../records/record';

type Giving = 'thank' | 'tell' | 'congratulate';

/** A line by which something was given: thanks, something told, a congratulation. */
export interface GivenLine extends LineAt {
  readonly kind: Giving;
  readonly day: Day;
  /** Null for a plain line, of which nothing but its kind is known, and for one that has no words. */
  readonly words: string | null;
  /** Whether it was ticked from the start: on the day of its note, and planned for none. */
  readonly isBornTicked: boolean;
}

/** Everything that was given to a person, plain lines and ticked ones, in no particular order; days to come among it. */
export const givenLines = weakMemo((facts: PersonFacts): readonly GivenLine[] => [...plainLines(facts), ...tickedLines(facts)]);

/** Whether a kind is given with a line of its own. */
export function isGiving(kind: string): kind is Giving {
  return kind === 'thank' || kind === 'tell' || kind === 'congratulate';
}

/** The day from which on a line may have been given by another: that of its note, else the one that it is planned for. */
export function waitsSince({ noteDay, days }: TaskRecord): Day | null {
  return noteDay ?? days.scheduled;
}

/** Whether something was given on or after the day on which a line began to wait, and not above it in the same note. */
export function comesAfter(given: GivenLine, waiting: LineAt, since: Day): boolean {
  return given.day > since || (given.day === since && !(given.path === waiting.path && given.line < waiting.line));
}

function plainLines({ interactions }: PersonFacts): readonly GivenLine[] {
  return interactions.flatMap(({ kind, source, day, path, line }) => (source === 'record' && isGiving(kind) ? [{ kind, day, path, line, words: null, isBornTicked: false }] : []));
}

function tickedLines({ tasks }: PersonFacts): readonly GivenLine[] {
  return tasks.flatMap((task) => {
    const { kind, days, noteDay, path, line } = task;
    const day = days.done ?? noteDay;
    return task.status === 'done' && day !== null && isGiving(kind) ? [{ kind, day, path, line, words: task.words.trim() || null, isBornTicked: isBornTicked(task) }] : [];
  });
}

function isBornTicked({ days, noteDay }: TaskRecord): boolean {
  return noteDay !== null && days.scheduled === null && days.due === null && (days.done ?? noteDay) === noteDay;
}
