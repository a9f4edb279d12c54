import { getLanguage } from 'obsidian';
import { WEEKDAYS } from '../../domain/calendar/calendar-entry';
import type { HalfHour } from '../../domain/calendar/half-hour';
import { LENGTHS } from '../../domain/calendar/half-hour';
import * as CALENDAR_WORDS from '../../domain/words/calendar-words';
import { lengthWords, weekdayWords } from '../../domain/words/calendar-words';
import { CalendarDialog } from './calendar-dialog';

/** Asks for the day of the week and the time of the half hour. */
export class HalfHourDialog extends CalendarDialog<HalfHour, 'weekday' | 'time' | 'minutes'> {
  protected override title(): string {
    return CALENDAR_WORDS.halfHour;
  }

  protected override intro(): string {
    return CALENDAR_WORDS.halfHourIntro;
  }

  protected override addFields(): void {
    const { weekday, time, minutes } = this.entry;
    const weekdays = Object.fromEntries(WEEKDAYS.map((each) => [each, weekdayWords(each, getLanguage())]));
    const lengths = Object.fromEntries(LENGTHS.map((each) => [each, lengthWords(each)]));
    this.addChoice('weekday', CALENDAR_WORDS.weekday, weekdays, weekday, (chosen) => this.change({ weekday: WEEKDAYS.find((each) => each === chosen) ?? weekday }));
    this.addText('time', CALENDAR_WORDS.time, time, 'time', (text) => this.change({ time: text }));
    this.addChoice('minutes', CALENDAR_WORDS.minutes, lengths, String(minutes), (chosen) => this.change({ minutes: Number(chosen) }));
  }
}
