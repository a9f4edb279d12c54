import { emptyEntry } from '../domain/log/log-entry';
import type { LogEntry, LogForm } from '../domain/log/log-entry';
import type { LinkedEntry } from '../domain/log/read-link';
import { LogDialog } from '../views/log/log-dialog';
import type { Kith } from './kith';
import { KithLogPorts } from './log-ports';
import { startingPoint } from './starting-point';

/** What was typed in dialogs that were left without writing, the newest first; it comes back when such a dialog is opened again. */
const drafts = new WeakMap<Kith, readonly LogEntry[]>();

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
 * Opens the log dialog: with the given people, else with what was left in it last, else with what the cursor stands on.
 * What was left about the same people goes on; about others, it waits.
 * @param people paths of the people that are filled in
 */
export function openLog(kith: Kith, form: LogForm, people: readonly string[] = []): void {
  const left = drafts.get(kith)?.find((draft) => draft.form === form && (people.length === 0 || areOf(draft, people)));
  const entry = left ?? (people.length > 0 ? emptyEntry(form, kith.today(), people.map((path) => ({ path }))) : fromStartingPoint(kith, form));
  new LogDialog(kith.app, new KithLogPorts(kith, keeping(kith, left)), entry).open();
}

/** Opens the log dialog as a link from outside asks for it; what was left in it before waits. */
export function openLinkedLog(kith: Kith, { entry, ...notes }: LinkedEntry): void {
  new LogDialog(kith.app, new KithLogPorts(kith, keeping(kith, undefined)), entry, notes).open();
}

function areOf(draft: LogEntry, people: readonly string[]): boolean {
  const paths = draft.people.map((participant) => ('path' in participant ? participant.path : ''));
  return paths.join('\n') === people.join('\n');
}

function fromStartingPoint(kith: Kith, form: LogForm): LogEntry {
  const { people, words, mark } = startingPoint(kith);
  const entry = { ...emptyEntry(form, kith.today(), people), words };
  return form === 'follow-up' || !mark ? entry : { ...entry, mark, day: mark.day };
}

/**
 * Keeps what is left in one dialog, in place of what it began with; the drafts of others stay.
 * @param begun the draft that the dialog was opened with
 */
function keeping(kith: Kith, begun: LogEntry | undefined): (draft: LogEntry | null) => void {
  let kept = begun;
  return (draft) => {
    const others = (drafts.get(kith) ?? []).filter((other) => other !== kept);
    kept = draft ?? undefined;
    drafts.set(kith, kept ? [kept, ...others] : others);
  };
}
