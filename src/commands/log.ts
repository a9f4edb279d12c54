import { emptyEntry, hasWords, pathsOf } from '../domain/log/log-entry';
import type { LogEntry, LogForm } from '../domain/log/log-entry';
import type { LinkedEntry } from '../domain/log/read-link';
import { openLogForm } from '../views/log/log-form';
import { Drafts } from './drafts';
import type { Kith } from './kith';
import { logPorts } from './log-ports';
import { startingPoint } from './starting-point';

const drafts = new Drafts<LogEntry>(hasWords);

/**
 * Opens the log form: with the given people, else with what was left in it last, else with what the cursor stands on.
 * What was left about the same people goes on; about others, it waits.
 * @param people paths of the people that are filled in
 */
export function openLog(kith: Kith, form: LogForm, people: readonly string[] = []): void {
  const left = drafts.find(kith, ({ entry: draft }) => draft.form === form && (people.length === 0 || areOf(draft, people)));
  const entry = left ?? (people.length > 0 ? emptyEntry(form, kith.today(), people.map((path) => ({ path }))) : fromStartingPoint(kith, form));
  openLogForm(kith.app, logPorts(kith, drafts.keeping(kith, left)), entry);
}

/** Opens the log form as a link from outside asks for it; what was left in it before waits. */
export function openLinkedLog(kith: Kith, { entry, ...notes }: LinkedEntry): void {
  openLogForm(kith.app, logPorts(kith, drafts.keeping(kith, undefined)), entry, notes);
}

function areOf(draft: LogEntry, people: readonly string[]): boolean {
  return draft.people.length === people.length && pathsOf(draft.people).join('\n') === people.join('\n');
}

function fromStartingPoint(kith: Kith, form: LogForm): LogEntry {
  const { people, words, mark } = startingPoint(kith);
  const entry = { ...emptyEntry(form, kith.today(), people.map((path) => ({ path }))), words };
  return form === 'follow-up' || !mark ? entry : { ...entry, mark, day: mark.day };
}
