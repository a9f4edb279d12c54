import type { Day } from '../days/day';
import type { TaskRecord } from '../records/record';

/** Someone in a log entry: a person by path, or the name of a person whose note is still to be made. */
export type Participant = { readonly path: string } | { readonly newName: string };

/** The paths of those who have a note. @example pathsOf([{ path: 'People/Ana.md' }, { newName: 'Bo' }]) // ['People/Ana.md'] */
export function pathsOf(people: readonly Participant[]): string[] {
  return people.flatMap((participant) => ('path' in participant ? [participant.path] : []));
}

/** What the log dialog is opened for; it decides which kinds can be chosen. */
export type LogForm = 'meeting' | 'call-or-message' | 'value-offered' | 'follow-up';

/** Kinds that a form writes; `task` is a follow-up without a tag. */
export type LoggedKind = 'met' | 'talked' | 'wrote' | 'gave' | 'received' | 'advice' | 'news' | 'promise' | 'thank' | 'tell' | 'congratulate' | 'idea' | 'waiting' | 'task';

/** The kinds of each form, the usual one first. */
export const KINDS_OF_FORM: Readonly<Record<LogForm, readonly LoggedKind[]>> = {
  meeting: ['met', 'advice', 'news', 'received'],
  'call-or-message': ['talked', 'wrote', 'advice', 'news', 'received'],
  'value-offered': ['gave'],
  'follow-up': ['promise', 'thank', 'tell', 'congratulate', 'idea', 'waiting', 'task'],
};

/** What can be offered, as the tag says it; anything else is said in words alone. */
export const VALUES = ['link', 'introduction', 'advice', 'praise', 'opening', 'time', 'feedback'] as const;
export type OfferedValue = (typeof VALUES)[number];

/** Properties of a person's note that the dialog can fill in, with what was learned, as text. */
export const LEARNED = ['interests', 'looking_for'] as const;
export type Learned = Readonly<Record<(typeof LEARNED)[number], string>>;

/** Something still to do, in words; without words there is nothing to do. */
export interface Later {
  readonly words: string;
  readonly day: Day | null;
}

/** A list item of a daily note that is marked as the record, instead of a new line. */
export interface LineToMark {
  readonly path: string;
  readonly line: number;
  /** The line as it stood when the dialog opened. */
  readonly text: string;
  /** The day of its note. */
  readonly day: Day;
  /** The targets of the links on it, by the path of the person that each leads to. */
  readonly targets: Readonly<Record<string, string>>;
}

/** What the user says in the log dialog. */
export interface LogEntry {
  readonly form: LogForm;
  readonly kind: LoggedKind;
  readonly people: readonly Participant[];
  readonly words: string;
  /** The day it happened; for a follow-up, the day of the note that it is written to. */
  readonly day: Day;
  /** For a follow-up: when to do it. */
  readonly when: Day | null;
  /** What helped: words here make a thank-you. */
  readonly helped: string;
  readonly promise: Later;
  readonly followUp: Later;
  /** For value offered: what it was; null for anything else. */
  readonly value: OfferedValue | null;
  /** For news: whether they are to be congratulated. */
  readonly congratulate: boolean;
  /** For what was received: whom they introduced the user to, if that is what it was. */
  readonly introducedTo: readonly Participant[];
  /** Who introduced the new people of this entry: one or nobody. */
  readonly introducedBy: readonly Participant[];
  /** What was learned of the one person of this entry, for their note. */
  readonly learned: Learned;
  /** Open follow-ups of these people that are done now. */
  readonly ticked: readonly TaskRecord[];
  readonly mark: LineToMark | null;
}

/** An entry with nothing said yet. */
export function emptyEntry(form: LogForm, day: Day, people: readonly Participant[] = []): LogEntry {
  const nothing = { words: '', day: null };
  const [kind = 'met'] = KINDS_OF_FORM[form];
  return {
    form, kind, people, words: '', day, when: null, helped: '', promise: nothing, followUp: nothing, value: null, congratulate: true,
    introducedTo: [], introducedBy: [], learned: { interests: '', looking_for: '' }, ticked: [], mark: null,
  };
}

/** Whom the people of an entry introduced the user to, as its line says; a line that is marked says it itself. */
export function introducedIn({ kind, mark, introducedTo }: LogEntry): readonly Participant[] {
  return kind === 'received' && mark === null ? introducedTo : [];
}

/** Whether anything has been said that would be a loss. */
export function hasWords({ words, helped, promise, followUp, learned }: LogEntry): boolean {
  return [words, helped, promise.words, followUp.words, ...Object.values(learned)].some((text) => text.trim() !== '');
}
