import type { Contribution } from '../notes/contribution';
import { readNote } from '../notes/read-note';
import { toDay } from '../days/day';
import type { Day } from '../days/day';
import { linksIn } from '../properties/links';
import type { Rules } from '../rules';
import { WRONG_RECORD } from '../words/edit-words';
import { metadataOfLines } from './line-metadata';
import { kindOfTag } from './record-kinds';
import type { RecordKind, TaskDays, TaskStatus } from './record';
import { NO_DAYS } from './task-fields';

/** What a record's lines tell when they are read. */
interface ReadRecord {
  readonly kind: RecordKind | 'task';
  readonly people: readonly string[];
  readonly task: { readonly status: TaskStatus; readonly days: TaskDays } | null;
}

/** What a record is meant to say: `scheduled` for a task still to do, `on` for one that was done or cancelled that day. */
interface MeantRecord {
  readonly kind: RecordKind | 'task';
  /** Links as they stand in the lines. */
  readonly people: readonly string[];
  readonly task: { readonly status: TaskStatus; readonly scheduled?: Day | null; readonly on?: Day } | null;
}

const READ_ON = toDay('2026-03-04');

/**
 * Holds the lines of a record against what was meant, by the parser that reads notes: kind, people, box and days have to be the same.
 * @param isPerson whether a link's target leads to a person; those that are meant always do
 * @returns what is wrong, as the sentence that the field shows; null when it reads as it was meant
 */
export function wrongRecord(lines: readonly string[], meant: MeantRecord, rules: Rules, isPerson: (target: string) => boolean): string | null {
  const people = meant.people.flatMap((link) => linksIn(link).map(({ target }) => target));
  const [line = ''] = lines;
  // Whether a tag in the text of a link counts is not said anywhere: a line with one is not written.
  const counts = [line, line.replace(/[[\]]/g, ' ')].map((text) => kindsOn(text, rules));
  if (counts.some((count) => count !== (meant.kind === 'task' ? 0 : 1))) return WRONG_RECORD.kind;
  const read = readRecord(lines, rules, (target) => people.includes(target) || isPerson(target));
  if (!read) return WRONG_RECORD.unreadable;
  if (read.kind !== meant.kind) return WRONG_RECORD.kind;
  if ([...read.people].sort().join('\n') !== [...new Set(people)].sort().join('\n')) return WRONG_RECORD.people;
  return JSON.stringify(read.task) === JSON.stringify(taskMeant(meant)) ? null : WRONG_RECORD.days;
}

function kindsOn(line: string, { tagRoots }: Rules): number {
  return metadataOfLines([line]).tags?.filter(({ tag }) => kindOfTag(tag, tagRoots) !== null).length ?? 0;
}

function taskMeant({ task }: MeantRecord): ReadRecord['task'] {
  if (!task) return null;
  const { status, scheduled = null, on = null } = task;
  return { status, days: { ...NO_DAYS, scheduled, done: status === 'done' ? on : null, cancelled: status === 'cancelled' ? on : null } };
}

/**
 * The record that some lines hold, read by the parser that reads notes. People are the targets of links.
 * @param isPerson whether a link's target leads to a person
 * @returns null when the first line is no record, or is a problem
 * @example readRecord(['- Met [[Sam]]: coffee #kith/met'], rules, () => true) // { kind: 'met', people: ['Sam'], task: null }
 */
export function readRecord(lines: readonly string[], rules: Rules, isPerson: (target: string) => boolean): ReadRecord | null {
  const read = contributionOf(lines, rules, isPerson);
  return read && onlyRecord(read);
}

/** Everything that some lines tell, read as a daily note by the parser that reads notes; null when they tell nothing, or a problem is in them. */
export function contributionOf(lines: readonly string[], rules: Rules, isPerson: (target: string) => boolean): Contribution | null {
  const note = { path: 'record.md', metadata: metadataOfLines(lines), text: lines.join('\n') };
  const read = readNote(note, { ...rules, yourNote: '', excludedFolders: [], templatePaths: [], mentionsQuiet: false }, {
    resolve: (link) => link,
    personAt: (link) => (isPerson(link) ? link : null),
    peopleNamed: () => [],
    dailyNoteDay: (path): Day | null => (path === note.path ? READ_ON : null),
    readUserDay: () => null,
  });
  return read && read.problems.length === 0 ? read : null;
}

function onlyRecord({ tasks, introductions, interactions }: Contribution): ReadRecord | null {
  const [task] = tasks.filter(({ line }) => line === 0);
  if (task) return { kind: task.kind, people: task.people, task: { status: task.status, days: task.days } };
  const [introduction] = introductions;
  if (introduction) return { kind: 'introduce', people: introduction.people, task: null };
  const [interaction] = interactions.filter(({ line, source }) => line === 0 && source === 'record');
  return interaction && interaction.kind !== 'mentioned' ? { kind: interaction.kind, people: interaction.people, task: null } : null;
}
