import type { Day } from '../days/day';
import { wrongWords } from '../edits/check-words';
import { wrongRecord } from '../records/read-back';
import type { Rules } from '../rules';
import * as LOG_WORDS from '../words/log-words';
import type { EntryRecord } from './lines-of-entry';
import type { LogEntry } from './log-entry';

/** A field of the log dialog that can be wrong. */
export type LogField = 'people' | 'words' | 'day' | 'when' | 'helped' | 'promise' | 'followUp';

/** What an entry is checked against. `isPerson` tells whether a link's target, as it stands in the words, leads to a person. */
interface EntryChecks {
  readonly rules: Rules;
  readonly today: Day;
  readonly isPerson: (target: string) => boolean;
}

/**
 * What is wrong with an entry, as a sentence for each field: nobody named, a day to come, or another than that of a line that is marked,
 * words that would break the note, or a line that would not read back as it was meant.
 */
export function wrongInEntry(entry: LogEntry, records: readonly EntryRecord[], { rules, today, isPerson }: EntryChecks): Partial<Record<LogField, string>> {
  const wrong: Partial<Record<LogField, string>> = {};
  if (entry.people.length === 0) wrong.people = LOG_WORDS.nobody;
  if (entry.form !== 'follow-up' && entry.day > today) wrong.day = LOG_WORDS.future;
  if (entry.mark && entry.mark.day !== entry.day) wrong.day = LOG_WORDS.markedDay;
  for (const [place, record] of records.entries()) {
    const unread = entry.people.length > 0 ? wrongRecord(record.lines, record.meant, rules, isPerson) : null;
    const reason = entry.mark && place === 0 ? unread && LOG_WORDS.marked : (wrongWords(wordsOf(entry, record)) ?? unread);
    if (reason !== null) wrong[record.field] = reason;
  }
  return wrong;
}

function wordsOf(entry: LogEntry, { field }: EntryRecord): string {
  return field === 'words' ? entry.words : field === 'helped' ? entry.helped : entry[field].words;
}
