import { isRefusal } from '../domain/edits/edit';
import type { Edit, NewNote, Refusal, Write } from '../domain/edits/edit';
import { markLine } from '../domain/edits/mark-line';
import { setProperty } from '../domain/edits/set-property';
import { taskWrites } from '../domain/edits/ways-out';
import { withoutCopies } from '../domain/follow-ups/conflict-copies';
import type { WithCopies } from '../domain/follow-ups/conflict-copies';
import { recordsOfEntry } from '../domain/log/lines-of-entry';
import type { EntryRecord } from '../domain/log/lines-of-entry';
import { introducedIn, LEARNED, pathsOf } from '../domain/log/log-entry';
import type { Learned, LogEntry, Participant } from '../domain/log/log-entry';
import { wrongInEntry } from '../domain/log/wrong-in-entry';
import { newPersonPath, propertyLines } from '../domain/persons/new-person';
import type { KnownProperties } from '../domain/persons/new-person';
import type { TaskRecord } from '../domain/records/record';
import { isOpen } from '../domain/records/task-status';
import * as LOG_WORDS from '../domain/words/log-words';
import { tasksPluginToggle } from '../vault/tasks-plugin';
import type { LogFormField, LogPorts } from '../views/log/log-form';
import { entryPorts, linesFor } from './entry-ports';
import type { Composed } from './entry-ports';
import { propertyReading } from './kith';
import type { Kith } from './kith';
import { linksTo, newNotesFor, propertyLinkTo } from './participants';

/** What the log form needs, from what Kith knows and through the one way to change notes. */
export function logPorts(kith: Kith, left: (entry: LogEntry | null) => void): LogPorts {
  const ports = entryPorts<LogEntry, LogFormField>(kith, {
    note: ({ mark, form, day }) => (mark ? Promise.resolve(mark.path) : kith.dailyNotes.pathOf(form === 'follow-up' ? kith.today() : day)),
    compose: (entry, note) => compose(kith, entry, note),
    newNotes: (entry) => newNotes(kith, entry),
    writes: (entry, note) => [...recordWrites(kith, entry, note), ...propertyWrites(kith, entry), ...ticks(kith, entry)],
    said: (_, names) => LOG_WORDS.done(names),
    left,
  });
  return { ...ports, today: () => kith.today(), emptyIn: (people) => emptyIn(kith, people), openWith: (people) => openWith(kith, people).map(({ record }) => record) };
}

function compose(kith: Kith, entry: LogEntry, note: string): Composed<LogFormField> {
  const records = recordsIn(kith, entry, note);
  const wrong = wrongInEntry(entry, records, { rules: kith.rules, today: kith.today(), isPerson: (target) => kith.people.personAt(target, note) !== null });
  const also = known(kith, entry).map(({ path, properties }) => ({ note: path, lines: propertyLines(properties) }));
  return { lines: entry.people.length === 0 ? [] : records.flatMap(({ lines }) => lines), also, wrong };
}

function recordsIn(kith: Kith, entry: LogEntry, note: string): EntryRecord[] {
  return recordsOfEntry(entry, linksTo(kith, note, entry.people), kith.rules, linksTo(kith, note, introducedIn(entry)));
}

/** Where a line is marked, what stands below it in the form goes to that day's note. */
function recordWrites(kith: Kith, entry: LogEntry, note: string): Write[] {
  const { mark, kind, value, form } = entry;
  const day = form === 'follow-up' ? kith.today() : entry.day;
  const from = mark && kind !== 'task' ? 1 : 0;
  const lines = (): readonly string[] => recordsIn(kith, entry, note).slice(from).flatMap((record) => record.lines);
  const marked: Write[] = mark && kind !== 'task' ? [{ path: mark.path, change: markLine(mark, kind, kith.rules, value ?? undefined) }] : [];
  return lines().length === 0 ? marked : [...marked, linesFor(kith, day, lines)];
}

/** What is open with people, each once, with where it stands in copies of its note. */
function openWith({ people: known }: Kith, people: readonly Participant[]): readonly WithCopies<TaskRecord>[] {
  const open = pathsOf(people).flatMap((path) => known.facts(path)?.tasks ?? []);
  return withoutCopies(open.filter(({ status, kind }) => isOpen(status) && kind !== 'today'));
}

function emptyIn({ people: known }: Kith, people: readonly Participant[]): readonly (keyof Learned)[] {
  const [only, ...others] = people;
  if (!only || others.length > 0) return [];
  if ('newName' in only) return LEARNED;
  const person = known.facts(only.path)?.person;
  return LEARNED.filter((name) => (name === 'interests' ? person?.interests : person?.lookingFor)?.length === 0);
}

/** Whoever introduced them, or whom they introduced, may be new, too. */
async function newNotes(kith: Kith, entry: LogEntry): Promise<NewNote[] | Refusal> {
  const properties = new Map(known(kith, entry).map((one) => [one.path, one.properties]));
  const met = await newNotesFor(kith, entry.people, (path) => properties.get(path));
  if (isRefusal(met)) return met;
  const others = await newNotesFor(kith, [...introducedIn(entry), ...(met.length === 0 ? [] : entry.introducedBy)]);
  return isRefusal(others) ? others : [...others.filter(({ path }) => !met.some((note) => note.path === path)), ...met];
}

/** What the notes of these people will say besides: who introduced the new ones, and what was learned of a lone one. */
function known(kith: Kith, { people, introducedBy: [introducer], learned }: LogEntry): { readonly path: string; readonly isNew: boolean; readonly properties: KnownProperties }[] {
  const news = Object.fromEntries(emptyIn(kith, people).flatMap((name) => (learned[name].trim() === '' ? [] : [[name, learned[name].trim()]])));
  const all = people.map((participant) => {
    const isNew = 'newName' in participant;
    const path = isNew ? newPersonPath(participant.newName.trim(), kith.rules) : participant.path;
    return { path, isNew, properties: { ...(isNew && introducer && { introduced_by: propertyLinkTo(kith, path, introducer) }), ...news } };
  });
  return all.filter(({ properties }) => Object.keys(properties).length > 0);
}

function propertyWrites(kith: Kith, entry: LogEntry): Edit[] {
  const reading = propertyReading(kith);
  return known(kith, entry).flatMap(({ path, isNew, properties }) => {
    const all = isNew ? [] : LEARNED.flatMap((name) => (properties[name] === undefined ? [] : [{ name, value: properties[name] }]));
    return all.map(({ name, value }) => ({ path, change: setProperty(name, value, reading) }));
  });
}

function ticks(kith: Kith, { people, ticked, day }: LogEntry): Edit[] {
  const tools = { today: day, toggle: tasksPluginToggle(kith.app) };
  const open = openWith(kith, people);
  return ticked.flatMap((task) => {
    const { copies = [] } = open.find(({ record: { path, text } }) => path === task.path && text === task.text) ?? {};
    return taskWrites({ task, copies }, { type: 'done', by: null }, tools);
  });
}
