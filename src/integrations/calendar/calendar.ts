import type { CalendarEntry } from '../../domain/calendar/calendar-entry';
import { nextWeekday, oneLine } from '../../domain/calendar/calendar-entry';
import { calendarPath, fileNameFor } from '../../domain/calendar/calendar-path';
import { followUpUid, hexHash } from '../../domain/calendar/follow-up-entry';
import { isTime, readHalfHour, rememberHalfHour } from '../../domain/calendar/half-hour';
import type { HalfHour } from '../../domain/calendar/half-hour';
import { replaceCalendarFile } from '../../domain/calendar/replace-file';
import { addDays, toDay } from '../../domain/days/day';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import * as CALENDAR_WORDS from '../../domain/words/calendar-words';
import { entryTitle } from '../../domain/words/calendar-words';
import type { CalendarDoor, Kith } from '../../commands/kith';
import { askFollowUpDate, askHalfHour } from '../../views/calendar/calendar-forms';
import type { CalendarSaved, FollowUpDate } from '../../views/calendar/calendar-forms';
import { wordsOf } from '../../views/follow-ups/row-words';
import { calendarText } from './calendar-text';

/** Where the half hour is remembered from one time to the next. */
export interface HalfHourMemory {
  read(): Readonly<Record<string, string>>;
  write(remembered: Readonly<Record<string, string>>): Promise<void>;
}

/** Sequence numbers count seconds from here, so that each is higher than the one before without being remembered. */
const SEQUENCE_START = Date.UTC(2026, 0, 1);
/** So many files about the same people, and the user will find another name. */
const MOST_FILES = 20;

/** Puts things on the user's calendar: as a file in the vault, which their calendar app takes in. */
export class Calendar implements CalendarDoor {
  constructor(private readonly kith: Omit<Kith, 'calendar'>, private readonly memory: HalfHourMemory) {}

  putHalfHour(): void {
    askHalfHour(this.kith.app, { save: (halfHour) => this.saveHalfHour(halfHour), open: (path) => this.open(path) }, readHalfHour(this.memory.read()));
  }

  async putFollowUp(row: FollowUp): Promise<void> {
    const today = this.kith.today();
    const { who, why } = wordsOf(row, this.kith.watcher.people, today);
    const uid = followUpUid(row);
    const path = await this.freePath(fileNameFor(who), uid);
    const day = row.due !== null && row.due > today ? row.due : addDays(today, 1);
    const ports = { save: (entry: FollowUpDate) => this.saveFollowUp(entry, uid), open: (saved: string) => this.open(saved) };
    askFollowUpDate(this.kith.app, ports, { title: oneLine(entryTitle(who, why)), day, path });
  }

  private async saveHalfHour(halfHour: HalfHour): Promise<CalendarSaved> {
    if (!isTime(halfHour.time)) return { wrong: { time: CALENDAR_WORDS.noTime } };
    const { weekday, time, minutes } = halfHour;
    const uid = halfHour.uid || `half-hour-${hexHash(`${this.kith.app.vault.getName()} ${Date.now()}`)}@kith`;
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const from = nextWeekday(weekday, this.kith.today());
    const saved = await this.save({ uid, title: CALENDAR_WORDS.halfHourEntry, when: { type: 'weekly', from, time, minutes, zone } }, halfHour.path);
    if (saved && 'path' in saved) await this.memory.write(rememberHalfHour({ ...halfHour, uid, path: saved.path }));
    return saved;
  }

  private async saveFollowUp({ title, day: typed, path }: FollowUpDate, uid: string): Promise<CalendarSaved> {
    const day = toDay(typed);
    return day ? this.save({ uid, title, when: { type: 'day', day } }, path) : { wrong: { day: CALENDAR_WORDS.noDay } };
  }

  /** A file of another entry is never written over. */
  private async save(entry: CalendarEntry, typed: string): Promise<CalendarSaved> {
    const checked = calendarPath(typed);
    if ('wrong' in checked) return { wrong: { path: checked.wrong } };
    const { path } = checked;
    if (!(await this.isFree(path, entry.uid))) return { wrong: { path: CALENDAR_WORDS.taken } };
    const now = new Date();
    const sequence = Math.max(0, Math.floor((now.getTime() - SEQUENCE_START) / 1000));
    const textOf = (number: number): string => calendarText(entry, now, number);
    const write = this.kith.app.vault.getFileByPath(path) ? { path, change: replaceCalendarFile(entry.uid, textOf, sequence) } : { path, text: textOf(sequence) };
    return (await this.kith.changes.make([write], CALENDAR_WORDS.done(path))) ? { path } : null;
  }

  /** The first name, with a number where it needs one, that no file has or only an earlier one of this entry. */
  private async freePath(name: string, uid: string): Promise<string> {
    for (let number = 2, path = name; number <= MOST_FILES; number++) {
      if (await this.isFree(path, uid)) return path;
      path = name.replace(/\.ics$/, ` ${number}.ics`);
    }
    return name;
  }

  private async isFree(path: string, uid: string): Promise<boolean> {
    const { vault } = this.kith.app;
    const file = vault.getFileByPath(path);
    if (!file) return vault.getAbstractFileByPath(path) === null;
    return typeof replaceCalendarFile(uid, () => '', 0)(await vault.read(file)) === 'string';
  }

  /** Files that Obsidian has no view for go to the app that the system has for them. */
  private open(path: string): void {
    const file = this.kith.app.vault.getFileByPath(path);
    if (file) void this.kith.app.workspace.getLeaf(false).openFile(file);
  }
}
