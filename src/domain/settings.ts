import type { Day } from './days/day';
import { DEFAULT_RULES } from './rules';
import type { Rules } from './rules';

/** What `data.json` holds: the rules that a user sets, and what Kith remembers of its own beginning. */
export interface Settings extends Omit<Rules, 'templatePaths' | 'taskFilter' | 'startDay'> {
  readonly version: number;
  /** Null until Kith has looked at the vault for the first time. */
  readonly startDay: Day | null;
  /** Whether the first-run pane has been used. */
  readonly firstRunDone: boolean;
  /** Whether the follow-ups view says who might like the note that is open. */
  readonly openNoteLine: boolean;
  /** Whether today's people are put into today's note when it is first made. */
  readonly peopleInNote: boolean;
  /** The tag of notes that may be worth posting; empty for none. */
  readonly postTag: string;
  /** What is typed before a name to link people while writing; empty switches that off. */
  readonly linkSign: string;
  /** The day until which the list is quiet; null when the user is here. */
  readonly awayUntil: Day | null;
  /** The half hour as it was last put on the calendar; see `readHalfHour`. */
  readonly halfHour: Readonly<Record<string, string>>;
}

const { templatePaths: _paths, taskFilter: _filter, startDay: _start, ...DEFAULTS } = DEFAULT_RULES;

/** The settings before the user has set any. */
export const DEFAULT_SETTINGS: Settings = { ...DEFAULTS, version: 1, startDay: null, firstRunDone: false, openNoteLine: true, peopleInNote: false, linkSign: '@', postTag: 'worth-posting', awayUntil: null, halfHour: {} };
