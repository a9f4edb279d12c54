import { isRefusal } from '../domain/edits/edit';
import type { Write } from '../domain/edits/edit';
import { tickTask } from '../domain/edits/change-task';
import { markedLine, markLine } from '../domain/edits/mark-line';
import type { LogEntry, Participant } from '../domain/log/log-entry';
import { recordsOfEntry } from '../domain/log/lines-of-entry';
import type { EntryRecord } from '../domain/log/lines-of-entry';
import { wrongInEntry } from '../domain/log/wrong-in-entry';
import type { Day } from '../domain/days/day';
import type { KnownPeople } from '../domain/persons/person-facts';
import type { TaskRecord } from '../domain/records/record';
import { LOG_WORDS } from '../domain/words/log-words';
import { namesTogether } from '../domain/words/view-words';
import { tasksPluginToggle } from '../vault/tasks-plugin';
import type { LogPorts, LogPreview } from '../views/log/log-ports';
import type { Kith } from './kith';
import { leadsToPerson, linksTo, newNotesFor, participantName } from './participants';

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
    return { note: note.replace(/\.md$/, ''), lines: entry.people.length === 0 ? [] : this.linesOf(entry, records), wrong };
  }

  /** New people first, so that the links in the lines lead somewhere; then the lines, then the ticks. */
  async submit(entry: LogEntry): Promise<boolean> {
    const { changes } = this.kith;
    const newNotes = newNotesFor(this.kith, entry.people);
    if (isRefusal(newNotes)) return changes.refuse(LOG_WORDS.notLogged(newNotes.refused));
    const note = await this.noteOf(entry);
    const lines = this.records(entry, note);
    const day = entry.form === 'follow-up' ? this.today() : entry.day;
    const writes: Write[] = [...newNotes, ...this.recordWrites(entry, lines, day), ...this.ticks(entry)];
    return changes.make(writes, LOG_WORDS.done(namesTogether(entry.people.map((participant) => this.nameOf(participant)))));
  }

  /** Of a marked line, the line itself as it will stand; why it can't be marked is said when it is written. */
  private linesOf({ mark, kind }: LogEntry, records: readonly EntryRecord[]): string[] {
    const [first, ...others] = records.map(({ lines }) => lines);
    const marked = mark && kind !== 'task' ? markedLine(mark.text, kind, this.kith.watcher.rules) : null;
    return [...(typeof marked === 'string' ? [marked.trimStart()] : (first ?? [])), ...others.flat()];
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

  private noteOf({ mark, form, day }: LogEntry): Promise<string> {
    return mark ? Promise.resolve(mark.path) : this.kith.dailyNotes.pathOf(form === 'follow-up' ? this.today() : day);
  }

  private records(entry: LogEntry, note: string): EntryRecord[] {
    return recordsOfEntry(entry, linksTo(this.kith, note, entry.people), this.kith.watcher.rules);
  }
}
