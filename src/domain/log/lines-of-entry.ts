import { addDays } from '../days/day';
import type { Day } from '../days/day';
import { composeRecord } from '../records/compose';
import type { RecordDraft, TaskDraft } from '../records/compose';
import { markedLine } from '../edits/mark-line';
import { isToDo } from '../records/record-kinds';
import { together } from '../records/wording';
import type { Rules } from '../rules';
import * as PHRASES from '../words/phrases';
import type { LogEntry, LoggedKind } from './log-entry';

/** One record of an entry: the field that it comes from, what is meant, and the lines that say it. */
export interface EntryRecord {
  readonly field: 'words' | 'helped' | 'promise' | 'followUp';
  readonly meant: RecordDraft;
  readonly lines: readonly string[];
}

/**
 * The records that an entry stands for, each with its lines: what happened, for news congratulations on the next day, then thanks, a promise
 * and a follow-up where there are words for them. Where a line is marked, it is the line of what happened.
 * @param people links as they are to stand in the note
 * @param introduced links to those whom the user was introduced to
 */
export function recordsOfEntry(entry: LogEntry, people: readonly string[], rules: Rules, introduced: readonly string[] = []): EntryRecord[] {
  const manner = introduced.length > 0 ? 'introduction' : (entry.value ?? undefined);
  const record = (field: EntryRecord['field'], kind: LoggedKind, words: string, task: TaskDraft | null): EntryRecord => {
    const meant = { kind, people, words, task, manner: kind === 'gave' || kind === 'received' ? manner : undefined };
    return { field, meant, lines: composeRecord(meant, rules) };
  };
  const later = (field: EntryRecord['field'], kind: LoggedKind, words: string, scheduled: Day | null): EntryRecord[] =>
    words.trim() === '' ? [] : [record(field, kind, words, { status: 'open', scheduled })];
  const words = introduced.length > 0 ? PHRASES.introductionTo(together(introduced), entry.words) : entry.words;
  const happened = record('words', entry.kind, words, isToDo(entry.kind) ? { status: 'open', scheduled: entry.when } : null);
  return [
    marked(happened, entry, rules),
    ...(isToCongratulate(entry) ? [record('words', 'congratulate', firstLine(entry.words), { status: 'open', scheduled: addDays(entry.day, 1) })] : []),
    ...later('helped', 'thank', entry.helped, addDays(entry.day, 1)),
    ...later('promise', 'promise', entry.promise.words, entry.promise.day),
    ...later('followUp', 'task', entry.followUp.words, entry.followUp.day),
  ];
}

/** On a line that is marked, people are linked as the user wrote them. */
function marked(happened: EntryRecord, { mark, kind, people }: LogEntry, rules: Rules): EntryRecord {
  if (!mark || kind === 'task') return happened;
  const { meant } = happened;
  const linked = people.map((participant, place) => ('path' in participant && mark.targets[participant.path]) || meant.people[place]);
  const links = linked.flatMap((target) => (target === undefined ? [] : `[[${target}]]`));
  return { ...happened, meant: { ...meant, people: links }, lines: [markedLine(mark.text.trim(), kind, rules, meant.manner)] };
}

function isToCongratulate({ kind, congratulate }: LogEntry): boolean {
  return kind === 'news' && congratulate;
}

function firstLine(words: string): string {
  return words.trim().split(/[\r\n]/, 1)[0] ?? '';
}
