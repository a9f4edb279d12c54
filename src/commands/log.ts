import { emptyEntry } from '../domain/log/log-entry';
import type { LogEntry, LogForm } from '../domain/log/log-entry';
import type { LinkedEntry } from '../domain/log/read-link';
import { LogDialog } from '../views/log/log-dialog';
import type { Kith } from './kith';
import { KithLogPorts } from './log-ports';
import { startingPoint } from './starting-point';

/** What was typed in a dialog that was left without writing, by form; it comes back when the form is opened again. */
const drafts = new WeakMap<Kith, Map<LogForm, LogEntry>>();

export function logMeeting(kith: Kith): void {
  openLog(kith, 'meeting');
}

export function logCallOrMessage(kith: Kith): void {
  openLog(kith, 'call-or-message');
}

export function logValueOffered(kith: Kith): void {
  openLog(kith, 'value-offered');
}

export function addFollowUp(kith: Kith): void {
  openLog(kith, 'follow-up');
}

/**
 * Opens the log dialog: with the given people, else with what was left in it, else with what the cursor stands on.
 * @param people paths of the people that are filled in
 */
export function openLog(kith: Kith, form: LogForm, people: readonly string[] = []): void {
  const left = drafts.get(kith)?.get(form);
  const entry = people.length > 0 ? withPeople(kith, form, people, left) : (left ?? fromStartingPoint(kith, form));
  const keepDraft = (draft: LogEntry | null): void => keep(kith, form, draft);
  new LogDialog(kith.app, new KithLogPorts(kith, keepDraft), entry).open();
}

/** Opens the log dialog as a link from outside asks for it. A draft that waits goes on waiting. */
export function openLinkedLog(kith: Kith, { entry, ...notes }: LinkedEntry): void {
  const waits = drafts.get(kith)?.has(entry.form);
  const keepDraft = (draft: LogEntry | null): void => (waits ? undefined : keep(kith, entry.form, draft));
  new LogDialog(kith.app, new KithLogPorts(kith, keepDraft), entry, notes).open();
}

/** A draft about the same people goes on; about others, it waits. */
function withPeople(kith: Kith, form: LogForm, people: readonly string[], left: LogEntry | undefined): LogEntry {
  const paths = left?.people.map((participant) => ('path' in participant ? participant.path : ''));
  if (left && paths?.join('\n') === people.join('\n')) return left;
  return emptyEntry(form, kith.today(), people.map((path) => ({ path })));
}

function fromStartingPoint(kith: Kith, form: LogForm): LogEntry {
  const { people, words, mark, day } = startingPoint(kith);
  const entry = { ...emptyEntry(form, kith.today(), people), words };
  return form === 'follow-up' || !mark ? entry : { ...entry, mark, day: day ?? entry.day };
}

function keep(kith: Kith, form: LogForm, draft: LogEntry | null): void {
  const kept = drafts.get(kith) ?? new Map<LogForm, LogEntry>();
  drafts.set(kith, kept);
  if (draft) kept.set(form, draft);
  else kept.delete(form);
}
