import { generateIcsEvent, generateIcsTimezone } from 'ts-ics';
import type { IcsEvent, IcsTimezone, IcsTimezoneProp } from 'ts-ics';
import { oneLine, weekdayOf } from '../domain/calendar/calendar-entry';
import type { CalendarEntry, CalendarTime } from '../domain/calendar/calendar-entry';
import { observancesOf } from '../domain/calendar/clock-changes';
import type { Observance } from '../domain/calendar/clock-changes';
import { foldLines } from '../domain/calendar/fold-lines';
import { offsetIn } from '../domain/calendar/zone-offset';
import { addDays, yearOf } from '../domain/days/day';
import type { Day } from '../domain/days/day';

type Head = Pick<IcsEvent, 'summary' | 'uid' | 'stamp' | 'sequence'>;
type Weekly = Extract<CalendarTime, { type: 'weekly' }>;

const SUNDAY_FIRST = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
/** An entry of a whole day is announced so many hours after its midnight. */
const ALARM_HOUR = 9;
/** The library folds by characters, and may break one in two. */
const UNFOLDED = { skipFormatLines: true };

/**
 * A calendar file (RFC 5545) that holds one entry.
 * @param stamp the instant at which it is written
 * @param sequence higher than in any earlier file of this entry
 */
export function calendarText({ uid, title, when }: CalendarEntry, stamp: Date, sequence: number): string {
  const head = { summary: oneLine(title), uid, stamp: { date: stamp }, sequence };
  const isWeekly = when.type === 'weekly';
  const parts = [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kith//Kith//EN\r\n',
    isWeekly ? generateIcsTimezone(timezoneOf(when), UNFOLDED) : '',
    generateIcsEvent(isWeekly ? weekly(head, when) : wholeDay(head, when.day), UNFOLDED),
    'END:VCALENDAR\r\n',
  ];
  return foldLines(parts.join(''));
}

/** The library writes a local time as the date's UTC fields, and takes the offset for a formality. */
function weekly(head: Head, { from, time, minutes, zone }: Weekly): IcsEvent {
  const date = new Date(`${from}T${time}:00Z`);
  return {
    ...head,
    start: { date, local: { date, timezone: zone, tzoffset: '+0000' } },
    duration: { minutes },
    recurrenceRule: { frequency: 'WEEKLY', byDay: [{ day: weekdayOf(from) }] },
  };
}

/** The library escapes no description of an alarm. */
function wholeDay(head: Head, day: Day): IcsEvent {
  return {
    ...head,
    start: { date: new Date(`${day}T00:00:00Z`), type: 'DATE' },
    end: { date: new Date(`${addDays(day, 1)}T00:00:00Z`), type: 'DATE' },
    timeTransparent: 'TRANSPARENT',
    alarms: [{ action: 'DISPLAY', description: head.summary.replace(/[\\;,]/g, '\\$&'), trigger: { type: 'relative', value: { hours: ALARM_HOUR } } }],
  };
}

function timezoneOf({ zone, from }: Weekly): IcsTimezone {
  return { id: zone, props: observancesOf(offsetIn(zone), yearOf(from)).map(timezonePart) };
}

/** RFC 5545 wants the time that the clocks show before they are set; the library adds the offset after it to what it is given. */
function timezonePart({ wall, before, after, rule }: Observance): IcsTimezoneProp {
  return {
    type: after > before ? 'DAYLIGHT' : 'STANDARD',
    start: new Date(wall - after),
    offsetFrom: offsetText(before),
    offsetTo: offsetText(after),
    ...(rule && { recurrenceRule: { frequency: 'YEARLY', byMonth: [rule.month], byDay: [weekdayIn(rule)], ...(rule.occurrence === null && { byMonthday: [...rule.days] }) } }),
  };
}

function weekdayIn({ weekday, occurrence }: NonNullable<Observance['rule']>): { day: (typeof SUNDAY_FIRST)[number]; occurrence?: number } {
  const day = SUNDAY_FIRST[weekday] ?? 'SU';
  return occurrence === null ? { day } : { day, occurrence };
}

function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return `${offset < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`;
}
