import { isRefusal } from '../domain/edits/edit';
import type { NewNote, Refusal, Write } from '../domain/edits/edit';
import { tickTask } from '../domain/edits/change-task';
import { markLine } from '../domain/edits/mark-line';
import { setProperty } from '../domain/edits/set-property';
import { introducedIn, LEARNED } from '../domain/log/log-entry';
import type { Learned, LogEntry, Participant } from '../domain/log/log-entry';
import { recordsOfEntry } from '../domain/log/lines-of-entry';
import type { EntryRecord } from '../domain/log/lines-of-entry';
import { wrongInEntry } from '../domain/log/wrong-in-entry';
import type { Day } from '../domain/days/day';
import { newPersonPath, propertyLines } from '../domain/persons/new-person';
import type { KnownProperties } from '../domain/persons/new-person';
import type { FoundPerson } from '../domain/persons/find-people';
import type { KnownPeople } from '../domain/persons/person-facts';
import type { TaskRecord } from '../domain/records/record';
import * as LOG_WORDS from '../domain/words/log-words';
import { namesTogether } from '../domain/words/view-words';
import { tasksPluginToggle } from '../vault/tasks-plugin';
import type { LogPorts, LogPreview } from '../views/log/log-ports';
import { propertyReading } from './kith';
import type { Kith } from './kith';
import { leadsToPerson, linksTo, newNotesFor, participantName, peopleCalled, propertyLinkTo } from './participants';

/** What the log dialog needs, from what Kith knows and through the one way to change notes. */
export class KithLogPorts implements LogPorts {
  constructor(private readonly kith: Kith, readonly keepDraft: LogPorts['keepDraft']) {}

  find(query: string, most: number): readonly FoundPerson[] {
    return peopleCalled(this.kith, query, most);
  }

  private get people(): KnownPeople {
    return this.kith.watcher.people;
  }

  today(): Day {
    return this.kith.today();
  }

  nameOf(participant: Participant): string {
    return participantName(this.kith, participant);
  }

  openWith(people: readonly Participant[]): readonly TaskRecord[] {
    const open = people.flatMap((participant) => ('path' in participant ? (this.people.facts(participant.path)?.tasks ?? []) : []));
    return [...new Set(open)].filter(({ status, kind }) => (status === 'open' || status === 'asked') && kind !== 'today');
  }

  async preview(entry: LogEntry): Promise<LogPreview> {
    const note = await this.noteOf(entry);
    const records = this.records(entry, note);
    const wrong = wrongInEntry(entry, records, { rules: this.kith.watcher.rules, today: this.today(), isPerson: (target) => leadsToPerson(this.kith, target, note) });
    const also = this.known(entry).map(({ path, properties }) => ({ note: path.replace(/\.md$/, ''), lines: propertyLines(properties) }));
    return { note: note.replace(/\.md$/, ''), lines: entry.people.length === 0 ? [] : records.flatMap(({ lines }) => lines), also, wrong };
  }

  emptyIn(people: readonly Participant[]): readonly (keyof Learned)[] {
    const [only, ...others] = people;
    if (!only || others.length > 0) return [];
    if ('newName' in only) return LEARNED;
    const person = this.people.facts(only.path)?.person;
    return LEARNED.filter((name) => (name === 'interests' ? person?.interests : person?.lookingFor)?.length === 0);
  }

  /** New people first, so that the links in the lines lead somewhere; then the lines, what was learned, and the ticks. */
  async submit(entry: LogEntry): Promise<boolean> {
    const { changes } = this.kith;
    const newNotes = await this.newNotes(entry);
    if (isRefusal(newNotes)) return changes.refuse(LOG_WORDS.notLogged(newNotes.refused));
    const note = await this.noteOf(entry);
    const lines = this.records(entry, note);
    const day = entry.form === 'follow-up' ? this.today() : entry.day;
    const writes: Write[] = [...newNotes, ...this.recordWrites(entry, lines, day), ...this.propertyWrites(entry), ...this.ticks(entry)];
    const written = await changes.make(writes, LOG_WORDS.done(namesTogether(entry.people.map((participant) => this.nameOf(participant)))));
    // The dialog may have been left while it was being written: what stands in the note is no draft.
    if (written) this.keepDraft(null);
    return written;
  }

  /** Whoever introduced them, or whom they introduced, may be new, too. */
  private async newNotes(entry: LogEntry): Promise<NewNote[] | Refusal> {
    const known = new Map(this.known(entry).map(({ path, properties }) => [path, properties]));
    const met = await newNotesFor(this.kith, entry.people, (path) => known.get(path));
    if (isRefusal(met)) return met;
    const others = await newNotesFor(this.kith, [...introducedIn(entry), ...(met.length === 0 ? [] : entry.introducedBy)]);
    return isRefusal(others) ? others : [...others.filter(({ path }) => !met.some((note) => note.path === path)), ...met];
  }

  /** What the notes of these people will say besides: who introduced the new ones, and what was learned of a lone one. */
  private known({ people, introducedBy: [introducer], learned }: LogEntry): { readonly path: string; readonly isNew: boolean; readonly properties: KnownProperties }[] {
    const news = Object.fromEntries(this.emptyIn(people).flatMap((name) => (learned[name].trim() === '' ? [] : [[name, learned[name].trim()]])));
    const all = people.map((participant) => {
      const isNew = 'newName' in participant;
      const path = isNew ? newPersonPath(participant.newName.trim(), this.kith.watcher.rules) : participant.path;
      return { path, isNew, properties: { ...(isNew && introducer && { introduced_by: propertyLinkTo(this.kith, path, introducer) }), ...news } };
    });
    return all.filter(({ properties }) => Object.keys(properties).length > 0);
  }

  private propertyWrites(entry: LogEntry): Write[] {
    const reading = propertyReading(this.kith);
    return this.known(entry).flatMap(({ path, isNew, properties }) => {
      const all = isNew ? [] : LEARNED.flatMap((name) => (properties[name] === undefined ? [] : [{ name, value: properties[name] }]));
      return all.map(({ name, value }) => ({ path, change: setProperty(name, value, reading) }));
    });
  }

  private recordWrites({ mark, kind, value }: LogEntry, records: readonly EntryRecord[], day: Day): Write[] {
    const [, ...others] = records;
    if (!mark || kind === 'task') return [{ day, lines: records.flatMap(({ lines }) => lines) }];
    const marked: Write = { path: mark.path, change: markLine(mark, kind, this.kith.watcher.rules, value ?? undefined) };
    const rest = others.flatMap(({ lines }) => lines);
    return rest.length === 0 ? [marked] : [marked, { day, lines: rest }];
  }

  private ticks(entry: LogEntry): Write[] {
    const toggle = tasksPluginToggle(this.kith.app);
    return entry.ticked.map((task) => ({ path: task.path, change: tickTask(task, entry.day, toggle && ((line) => toggle(line, task.path))) }));
  }

  private noteOf({ mark, form, day }: LogEntry): Promise<string> {
    return mark ? Promise.resolve(mark.path) : this.kith.dailyNotes.pathOf(form === 'follow-up' ? this.today() : day);
  }

  private records(entry: LogEntry, note: string): EntryRecord[] {
    return recordsOfEntry(entry, linksTo(this.kith, note, entry.people), this.kith.watcher.rules, linksTo(this.kith, note, introducedIn(entry)));
  }
}
