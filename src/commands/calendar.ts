import type { CalendarEntry } from '../domain/calendar/calendar-entry';
import { nextWeekday, oneLine } from '../domain/calendar/calendar-entry';
import { calendarPath, fileNameFor } from '../domain/calendar/calendar-path';
import { followUpUid } from '../domain/calendar/follow-up-entry';
import { isTime, readHalfHour, rememberHalfHour } from '../domain/calendar/half-hour';
import type { HalfHour } from '../domain/calendar/half-hour';
import { replaceCalendarFile } from '../domain/calendar/replace-file';
import { LOCAL, offsetIn } from '../domain/calendar/zone-offset';
import { addDays, toDay } from '../domain/days/day';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import * as CALENDAR_WORDS from '../domain/words/calendar-words';
import { entryTitle } from '../domain/words/calendar-words';
import * as FORM_WORDS from '../domain/words/form-words';
import { currentText } from '../vault/change-note';
import { askFollowUpDate, askHalfHour } from '../views/calendar/calendar-forms';
import type { CalendarSaved, FollowUpDate } from '../views/calendar/calendar-forms';
import { wordsOf } from '../views/follow-ups/row-words';
import { calendarText } from './calendar-text';
import type { Kith } from './kith';

/** Sequence numbers count seconds from here, so that each is higher than the one before without being remembered. */
const SEQUENCE_START = Date.UTC(2026, 0, 1);
/** So many files about the same people, and the user will find another name. */
const MOST_FILES = 20;

/** Asks when the half hour is, and saves it for the calendar: as a file in the vault, which their calendar app takes in. */
export function putHalfHourOnCalendar(kith: Kith): void {
  askHalfHour(kith.app, { save: (halfHour) => saveHalfHour(kith, halfHour), open: (path) => openFile(kith, path) }, readHalfHour(kith.settings.halfHour, kith.app.vault.getName()));
}

/** Asks for the day of a follow-up, and saves it for the calendar. */
export async function putOnCalendar(kith: Kith, row: FollowUp): Promise<void> {
  const today = kith.today();
  const { who, why } = wordsOf(row, kith.people, today);
  const uid = followUpUid(row);
  const path = await freePath(kith, fileNameFor(who), uid);
  const day = row.due !== null && row.due > today ? row.due : addDays(today, 1);
  const title = oneLine(entryTitle(row.kind === 'introduce' ? '' : who, why));
  const ports = { save: (entry: FollowUpDate) => saveFollowUp(kith, entry, uid), open: (saved: string) => openFile(kith, saved) };
  askFollowUpDate(kith.app, ports, { title, day, path });
}

async function saveHalfHour(kith: Kith, halfHour: HalfHour): Promise<CalendarSaved> {
  if (!isTime(halfHour.time)) return { wrong: { time: CALENDAR_WORDS.noTime } };
  const { weekday, time, minutes, uid } = halfHour;
  const from = nextWeekday(weekday, kith.today());
  const saved = await save(kith, { uid, title: CALENDAR_WORDS.halfHourEntry, when: { type: 'weekly', from, time, minutes, zone: zoneHere() } }, halfHour.path);
  if (saved && 'path' in saved) await kith.set({ halfHour: rememberHalfHour({ ...halfHour, path: saved.path }) });
  return saved;
}

/** The time zone here. Some devices have no name for it, one that they do not know themselves, or one that no line of the file could hold. */
function zoneHere(): string {
  const zone = String(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  try {
    offsetIn(zone);
    return zone.includes(':') ? LOCAL : zone;
  } catch {
    return LOCAL;
  }
}

async function saveFollowUp(kith: Kith, { title, day: typed, path }: FollowUpDate, uid: string): Promise<CalendarSaved> {
  const day = toDay(typed);
  return day ? save(kith, { uid, title, when: { type: 'day', day } }, path) : { wrong: { day: FORM_WORDS.noDay } };
}

/** A file of another entry is never written over. */
async function save(kith: Kith, entry: CalendarEntry, typed: string): Promise<CalendarSaved> {
  const checked = calendarPath(typed);
  if ('wrong' in checked) return { wrong: { path: checked.wrong } };
  const { path } = checked;
  if (!(await isFree(kith, path, entry.uid))) return { wrong: { path: CALENDAR_WORDS.taken } };
  const now = new Date();
  const sequence = Math.max(0, Math.floor((now.getTime() - SEQUENCE_START) / 1000));
  const textOf = (number: number): string => calendarText(entry, now, number);
  const write = kith.app.vault.getFileByPath(path) ? { path, change: replaceCalendarFile(entry.uid, textOf, sequence) } : { path, text: textOf(sequence) };
  return (await kith.changes.make([write], CALENDAR_WORDS.done(path))) ? { path } : null;
}

/** The first name, with a number where it needs one, that no file has or only an earlier one of this entry. */
async function freePath(kith: Kith, name: string, uid: string): Promise<string> {
  for (let number = 2, path = name; number <= MOST_FILES; number++) {
    if (await isFree(kith, path, uid)) return path;
    path = name.replace(/\.ics$/, ` ${number}.ics`);
  }
  return name;
}

async function isFree({ app }: Kith, path: string, uid: string): Promise<boolean> {
  const file = app.vault.getFileByPath(path);
  if (!file) return app.vault.getAbstractFileByPath(path) === null;
  return typeof replaceCalendarFile(uid, () => '', 0)(await currentText(app, file)) === 'string';
}

/** Files that Obsidian has no view for go to the app that the system has for them. */
function openFile({ app }: Kith, path: string): void {
  const file = app.vault.getFileByPath(path);
  if (file) void app.workspace.getLeaf(false).openFile(file);
}
