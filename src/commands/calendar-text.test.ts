import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { CalendarTime } from '../domain/calendar/calendar-entry';
import { offsetIn } from '../domain/calendar/zone-offset';
import { toDay } from '../domain/days/day';
import type { Day } from '../domain/days/day';
import { calendarText } from './calendar-text';

const STAMP = new Date('2026-03-09T08:30:00Z');
/** Each sets its clocks in its own way: on the last Sunday, on a numbered one, in the south, by half an hour, among seven days, by a calendar of its own, never. */
const ZONES = [
  'Europe/Lisbon', 'America/Los_Angeles', 'Pacific/Auckland', 'Australia/Lord_Howe', 'America/Santiago', 'Asia/Jerusalem', 'America/Nuuk', 'Africa/Casablanca', 'Africa/Cairo',
  'Asia/Kolkata', 'Asia/Kathmandu', 'UTC',
];

afterEach(() => ICAL.TimezoneService.reset());

function day(text: string): Day {
  return toDay(text) ?? expect.fail(`${text} is no day`);
}

function textOf(title: string, when: CalendarTime): string {
  return calendarText({ uid: 'half-hour-1@kith', title, when }, STAMP, 7);
}

function weekly(zone: string, from: string, time = '09:00'): CalendarTime {
  return { type: 'weekly', from: day(from), time, minutes: 30, zone };
}

/** The one event of a file, read by another library, which knows no time zone but the one in the file. */
function read(text: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? expect.fail('There is no event.'));
}

/** The instants of so many occurrences, in milliseconds. */
function instants(text: string, count: number): number[] {
  const times = read(text).iterator();
  return Array.from({ length: count }, () => times.next().toUnixTime() * 1000);
}

/** What the clocks in a zone show at an instant: `2026-03-09 09:00`. */
function shown(zone: string, instant: number): string {
  return new Date(instant + offsetIn(zone)(instant)).toISOString().slice(0, 16).replace('T', ' ');
}

describe('a weekly entry', () => {
  it.each(ZONES)('is at the same time by the clocks in %s for ten years, read by another library', (zone) => {
    const all = instants(textOf('My half hour', weekly(zone, '2026-03-09')), 520).map((instant) => shown(zone, instant));
    const wanted = Array.from({ length: 520 }, (_, week) => `${new Date(Date.UTC(2026, 2, 9 + 7 * week)).toISOString().slice(0, 10)} 09:00`);
    expect(all).toEqual(wanted);
  });

  it.each([
    ['Europe/Lisbon', '2026-03-22', ['2026-03-22T09:00Z', '2026-03-29T08:00Z', '2026-04-05T08:00Z']],
    ['Europe/Lisbon', '2026-10-18', ['2026-10-18T08:00Z', '2026-10-25T09:00Z', '2026-11-01T09:00Z']],
    ['America/Los_Angeles', '2026-03-01', ['2026-03-01T17:00Z', '2026-03-08T16:00Z', '2026-03-15T16:00Z']],
    ['America/Los_Angeles', '2026-10-25', ['2026-10-25T16:00Z', '2026-11-01T17:00Z', '2026-11-08T17:00Z']],
    ['Pacific/Auckland', '2026-03-29', ['2026-03-28T20:00Z', '2026-04-04T21:00Z', '2026-04-11T21:00Z']],
    ['Pacific/Auckland', '2026-09-20', ['2026-09-19T21:00Z', '2026-09-26T20:00Z', '2026-10-03T20:00Z']],
    ['Australia/Lord_Howe', '2026-03-29', ['2026-03-28T22:00Z', '2026-04-04T22:30Z', '2026-04-11T22:30Z']],
    ['Asia/Kolkata', '2026-12-25', ['2026-12-25T03:30Z', '2027-01-01T03:30Z', '2027-01-08T03:30Z']],
    ['Europe/Lisbon', '2028-02-22', ['2028-02-22T09:00Z', '2028-02-29T09:00Z', '2028-03-07T09:00Z']],
    ['Pacific/Auckland', '2026-12-27', ['2026-12-26T20:00Z', '2027-01-02T20:00Z', '2027-01-09T20:00Z']],
  ])('in %s from %s on is at %s', (zone, from, wanted) => {
    expect(instants(textOf('My half hour', weekly(zone, from)), 3).map((instant) => new Date(instant).toISOString().replace(':00.000', ''))).toEqual(wanted);
  });

  it.each([
    ['Europe/Lisbon', ['FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'], ['20250330T010000', '20251026T020000']],
    ['America/Los_Angeles', ['FREQ=YEARLY;BYDAY=2SU;BYMONTH=3', 'FREQ=YEARLY;BYDAY=1SU;BYMONTH=11'], ['20250309T020000', '20251102T020000']],
    ['Pacific/Auckland', ['FREQ=YEARLY;BYDAY=1SU;BYMONTH=4', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=9'], ['20250406T030000', '20250928T020000']],
    ['America/Santiago', ['FREQ=YEARLY;BYDAY=SU;BYMONTH=4;BYMONTHDAY=2,3,4,5,6,7,8', 'FREQ=YEARLY;BYDAY=SU;BYMONTH=9;BYMONTHDAY=2,3,4,5,6,7,8'], ['20250406T000000', '20250907T000000']],
    ['Asia/Kolkata', [], ['20250101T053000']],
  ])('tells how clocks are set in %s', (zone, rules, starts) => {
    const text = textOf('My half hour', weekly(zone, '2026-03-09')).split('BEGIN:VEVENT')[0] ?? '';
    expect([...text.matchAll(/RRULE:(.*)\r/g)].map(([, rule]) => rule)).toEqual(rules);
    expect([...text.matchAll(/DTSTART:(.*)\r/g)].map(([, start]) => start)).toEqual(starts);
  });

  it('says what a calendar needs to change the entry of an earlier file', () => {
    const lines = textOf('My half hour', weekly('Europe/Lisbon', '2026-03-09')).split('\r\n');
    expect(lines).toEqual(expect.arrayContaining(['UID:half-hour-1@kith', 'SEQUENCE:7', 'DTSTAMP:20260309T083000Z', 'DTSTART;TZID=Europe/Lisbon:20260309T090000', 'DURATION:PT30M']));
  });
});

describe('an entry of a day', () => {
  it.each(['2026-03-14', '2028-02-29', '2026-12-31'])('is the whole of %s, with an alarm at nine', (on) => {
    const event = read(textOf('Sam: a promise', { type: 'day', day: day(on) }));
    expect([event.startDate.toString(), event.startDate.isDate, event.duration.toString()]).toEqual([on, true, 'P1D']);
    const alarm = event.component.getFirstSubcomponent('valarm');
    expect(['action', 'trigger', 'description'].map((name) => String(alarm?.getFirstPropertyValue(name)))).toEqual(['DISPLAY', 'PT9H', 'Sam: a promise']);
  });
});

describe('any title', () => {
  const title = fc.string({ unit: fc.oneof(fc.constantFrom(...'aé,;:\\\n\r"\u0007 \u{1F600}\u{1F469}\u200D'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 200, size: 'max' });
  const plain = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

  it('is read back as it was, on one line', () => {
    fc.assert(fc.property(title, (text) => {
      const event = read(textOf(text, { type: 'day', day: day('2026-03-14') }));
      expect(event.summary ?? '').toBe(plain(text));
      expect(event.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('description') ?? '').toBe(plain(text));
    }));
  });

  it('that is long fills its lines', () => {
    const lengths = textOf('a'.repeat(160), { type: 'day', day: day('2026-03-14') }).split('\r\n').filter((line) => /a{9}/.test(line)).map((line) => line.length);
    expect(lengths).toEqual([75, 75, 20, 75, 75, 24]);
  });

  it('stands in lines of 75 octets at most, each ending with CRLF, and no character is broken', () => {
    fc.assert(fc.property(title, (text) => {
      const file = textOf(text, weekly('UTC', '2026-03-09'));
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/);
      }
    }));
  });
});

describe('the times around each change of the clocks', () => {
  const HOUR = 60 * 60_000;

  it.each(ZONES)('are as in the file, in %s', (zone) => {
    const calendar = new ICAL.Component(ICAL.parse(textOf('', weekly(zone, '2026-03-09'))));
    const inFile = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? expect.fail('There is no time zone.'));
    const offsetAt = offsetIn(zone);
    const instantOf = (wall: Date): number => {
      const [year, month, dayOfMonth, hour, minute] = [wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate(), wall.getUTCHours(), wall.getUTCMinutes()];
      return new ICAL.Time({ year, month, day: dayOfMonth, hour, minute, second: 0, isDate: false }, inFile).toUnixTime() * 1000;
    };
    for (let at = Date.UTC(2026, 2, 9), before = offsetAt(at); at < Date.UTC(2027, 2, 9); at += HOUR) {
      const now = offsetAt(at);
      // Nearer to the change a time may be there twice, or not at all.
      if (now !== before) for (const near of [at - 1.5 * HOUR, at + 1.5 * HOUR]) expect(instantOf(new Date(near + offsetAt(near)))).toBe(near);
      before = now;
    }
  });
});
