import type { Day } from '../days/day';
import type { Change } from '../edits/edit';
import type { PropertyReading } from '../edits/property-block';
import type { Problem } from '../problems/problem';
import type { Rules } from '../rules';
import type { ChangedLine } from './changed-lines';

/** Something in a note that can't be read as it was meant, and what would mend it. */
export interface Finding {
  readonly problem: Problem;
  /** Where it stands, from 0; null when that can't be told. */
  readonly line: number | null;
  /** What mends it, where that is certain; else null. */
  readonly change: Change | null;
  /** The lines that the change takes away and puts in. */
  readonly preview: readonly ChangedLine[];
}

/** What would mend a problem, before it has been tried on the note. */
export interface Offer { readonly problem: Problem; readonly line: number | null; readonly change: Change | null }

/** What finding a fix needs besides the note. */
export interface FixReading extends PropertyReading {
  readonly rules: Rules;
  readonly today: Day;
}

/** A note as it is looked through. */
export interface ReadNote {
  readonly path: string;
  readonly lines: readonly string[];
  /** The line that closes the properties, -1 without any. */
  readonly end: number;
  /** What YAML reads in the properties; null when it can't. */
  readonly values: Readonly<Record<string, unknown>> | null;
}
