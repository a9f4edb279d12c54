import { isRefusal } from '../domain/edits/edit';
import type { NewNote, Refusal, Write } from '../domain/edits/edit';
import { tickTask } from '../domain/edits/change-task';
import { markLine } from '../domain/edits/mark-line';
import type { LogEntry, Participant } from '../domain/log/log-entry';
import { recordsOfEntry } from '../domain/log/lines-of-entry';
import type { EntryRecord } from '../domain/log/lines-of-entry';
import { wrongInEntry } from '../domain/log/wrong-in-entry';
import type { Day } from '../domain/days/day';
import { newPerson } from '../domain/persons/new-person';
import type { KnownPeople } from '../domain/persons/person-facts';
import type { TaskRecord } from '../domain/records/record';
import { LOG_WORDS } from '../domain/words/log-words';
import { namesTogether } from '../domain/words/view-words';
import { tasksPluginToggle } from '../vault/tasks-plugin';
import type { LogPorts, LogPreview } from '../views/log/log-ports';
import { linkIn, nameOf } from './kith';
import type { Kith } from './kith';


/** What the log dialog needs, from what Kith knows and through the one way to change notes. */
export class KithLogPorts implements LogPorts {
  constructor(private readonly kith: Kith, readonly keepDraft: LogPorts['keepDraft']) {}

  get people(): KnownPeople {
    return this.kith.watcher.people;
  }

  today(): Day {
    return this.kith.today();
  }

  nameOf(participant: Participant): string {
    return 'path' in participant ? nameOf(this.people, participant.path) : participant.newName;
  }

  openWith(people: readonly Participant[]): readonly TaskRecord[] {
    const open = people.flatMap((participant) => ('path' in participant ? (this.people.facts(participant.path)?.tasks ?? []) : []));
    return [...new Set(open)].filter(({ status, kind }) => (status === 'open' || status === 'asked') && kind !== 'today');
  }

  async preview(entry: LogEntry): Promise<LogPreview> {
    const note = await this.noteOf(entry);
    const records = this.records(entry, note);
    const wrong = wrongInEntry(entry, records, { rules: this.kith.watcher.rules, today: this.today(), isPerson: (target) => this.leadsToPerson(target, note) });
    return { note: note.replace(/\.md$/, ''), lines: entry.people.length === 0 ? [] : records.flatMap(({ lines }) => lines), wrong };
  }

  /** New people first, so that the links in the lines lead somewhere; then the lines, then the ticks. */
  async submit(entry: LogEntry): Promise<boolean> {
    const { changes } = this.kith;
    const newNotes = this.newNotes(entry);
    if (isRefusal(newNotes)) return changes.refuse(LOG_WORDS.notLogged(newNotes.refused));
    const note = await this.noteOf(entry);
    const lines = this.records(entry, note);
    const day = entry.form === 'follow-up' ? this.today() : entry.day;
    const writes: Write[] = [...newNotes, ...this.recordWrites(entry, lines, day), ...this.ticks(entry)];
    return changes.make(writes, LOG_WORDS.done(namesTogether(entry.people.map((participant) => this.nameOf(participant)))));
  }

  private recordWrites({ mark, kind }: LogEntry, records: readonly EntryRecord[], day: Day): Write[] {
    const [, ...others] = records;
    if (!mark || kind === 'task') return [{ day, lines: records.flatMap(({ lines }) => lines) }];
    const marked: Write = { path: mark.path, change: markLine(mark, kind, this.kith.watcher.rules) };
    const rest = others.flatMap(({ lines }) => lines);
    return rest.length === 0 ? [marked] : [marked, { day, lines: rest }];
  }

  private ticks(entry: LogEntry): Write[] {
    const toggle = tasksPluginToggle(this.kith.app);
    return entry.ticked.map((task) => ({ path: task.path, change: tickTask(task, entry.day, toggle && ((line) => toggle(line, task.path))) }));
  }

  private newNotes({ people }: LogEntry): Write[] | Refusal {
    const notes = people.flatMap((participant) => ('newName' in participant ? [newPerson(participant.newName, this.kith.watcher.rules)] : []));
    const refused = notes.find((note) => isRefusal(note));
    return refused && isRefusal(refused) ? refused : notes.filter((note): note is NewNote => !isRefusal(note));
  }

  private leadsToPerson(target: string, note: string): boolean {
    const file = this.kith.app.metadataCache.getFirstLinkpathDest(target, note);
    return file !== null && this.people.facts(file.path) !== null;
  }

  private noteOf({ mark, form, day }: LogEntry): Promise<string> {
    return mark ? Promise.resolve(mark.path) : this.kith.dailyNotes.pathOf(form === 'follow-up' ? this.today() : day);
  }

  private records(entry: LogEntry, note: string): EntryRecord[] {
    const links = entry.people.map((participant) => ('path' in participant ? linkIn(this.kith, note, participant.path) : `[[${participant.newName}]]`));
    return recordsOfEntry(entry, links, this.kith.watcher.rules);
  }

}
