import { getLanguage } from 'obsidian';
import type { App } from 'obsidian';
import { WEEKDAYS } from '../../domain/calendar/calendar-entry';
import type { HalfHour } from '../../domain/calendar/half-hour';
import { LENGTHS } from '../../domain/calendar/half-hour';
import * as CALENDAR_WORDS from '../../domain/words/calendar-words';
import { lengthWords, weekdayWords } from '../../domain/words/calendar-words';
import * as FORM_WORDS from '../../domain/words/form-words';
import { choice, text } from '../form/fields';
import { openForm } from '../form/form';
import type { Form, Wrong } from '../form/form';

type Field = 'weekday' | 'time' | 'minutes' | 'day' | 'path';

/** What came of saving: where the file is now, what is wrong, or null when it could not be done, and the user has been told why. */
export type CalendarSaved = { readonly path: string } | { readonly wrong: Wrong<Field> } | null;

/** A follow-up as it is to stand in the calendar. */
export interface FollowUpDate {
  readonly title: string;
  /** As it was typed. */
  readonly day: string;
  readonly path: string;
}

/** Saves a calendar file, and hands one to the app that the system opens such files with. */
interface CalendarPorts<Entry> {
  save(entry: Entry): Promise<CalendarSaved>;
  open(path: string): void;
}

/** Asks for the day of the week and the time of the half hour. */
export function askHalfHour(app: App, ports: CalendarPorts<HalfHour>, halfHour: HalfHour): void {
  const weekdays = WEEKDAYS.map((each) => [each, weekdayWords(each, getLanguage())] as const);
  const lengths = LENGTHS.map((each) => [String(each), lengthWords(each)] as const);
  const { weekday, time, minutes } = halfHour;
  openCalendarForm(app, { title: CALENDAR_WORDS.halfHour, intro: CALENDAR_WORDS.halfHourIntro }, ports, halfHour, (form) => {
    const first = choice(form.row('weekday', CALENDAR_WORDS.weekday), weekdays, weekday, (chosen) => form.change({ weekday: WEEKDAYS.find((each) => each === chosen) ?? weekday }));
    text(form.row('time', CALENDAR_WORDS.time), time, (typed) => form.change({ time: typed }), { type: 'time' });
    choice(form.row('minutes', CALENDAR_WORDS.minutes), lengths, String(minutes), (chosen) => form.change({ minutes: Number(chosen) }));
    return first;
  });
}

/** Asks for the day of a follow-up, and says that its entry names somebody. */
export function askFollowUpDate(app: App, ports: CalendarPorts<FollowUpDate>, date: FollowUpDate): void {
  const words = { title: CALENDAR_WORDS.followUp, intro: CALENDAR_WORDS.followUpIntro(date.title) };
  openCalendarForm(app, words, ports, date, (form) => text(form.row('day', CALENDAR_WORDS.day, { hint: CALENDAR_WORDS.dayHint }), date.day, (day) => form.change({ day }), { type: 'date' }));
}

/** Saves a file under the name that the last field holds; then says where it is, and offers to open it. */
function openCalendarForm<Entry extends { readonly path: string }>(
  app: App, words: { readonly title: string; readonly intro: string }, ports: CalendarPorts<Entry>, entry: Entry, draw: (form: Form<Entry, Field>) => HTMLElement,
): void {
  const submit = async (filled: Entry): Promise<false | Wrong<Field> | (() => void)> => {
    const saved = await ports.save(filled);
    if (saved === null) return false;
    return 'path' in saved ? () => showSaved(app, saved.path, ports) : saved.wrong;
  };
  openForm<Entry, Field>(app, { ...words, submit: CALENDAR_WORDS.submit, cancel: FORM_WORDS.cancel }, entry, { cls: 'kith-calendar', submit }, (form) => {
    const first = draw(form);
    text(form.row('path', CALENDAR_WORDS.file), entry.path, (path) => form.change({ ...form.entry, path }));
    return first;
  });
}

function showSaved(app: App, path: string, ports: Pick<CalendarPorts<never>, 'open'>): void {
  const words = { title: CALENDAR_WORDS.saved, intro: CALENDAR_WORDS.savedWords(path), submit: CALENDAR_WORDS.open, cancel: FORM_WORDS.close };
  openForm(app, words, {}, { cls: 'kith-calendar', submit: () => () => ports.open(path) }, () => null);
}
