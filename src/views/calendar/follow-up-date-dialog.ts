import * as CALENDAR_WORDS from '../../domain/words/calendar-words';
import { CalendarDialog } from './calendar-dialog';

/** A follow-up as it is to stand in the calendar. */
export interface FollowUpDate {
  readonly title: string;
  /** As it was typed. */
  readonly day: string;
  readonly path: string;
}

/** Asks for the day of a follow-up, and says that its entry names somebody. */
export class FollowUpDateDialog extends CalendarDialog<FollowUpDate, 'day'> {
  protected override title(): string {
    return CALENDAR_WORDS.followUp;
  }

  protected override intro(): string {
    return CALENDAR_WORDS.followUpIntro(this.entry.title);
  }

  protected override addFields(): void {
    this.addText('day', CALENDAR_WORDS.day, this.entry.day, 'date', (day) => this.change({ day })).setDesc(CALENDAR_WORDS.dayHint);
  }
}
