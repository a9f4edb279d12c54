import type { Weekday } from './calendar-entry';
import { WEEKDAYS } from './calendar-entry';
import { hexHash } from './follow-up-entry';

/** The half hour for people, as it was last put on the calendar. */
export interface HalfHour {
  readonly weekday: Weekday;
  /** `HH:MM` */
  readonly time: string;
  readonly minutes: number;
  /** The file in the vault. */
  readonly path: string;
  /** The same on every device with this vault. */
  readonly uid: string;
}

/** How long it can be, in minutes. */
export const LENGTHS = [15, 20, 30, 45, 60] as const;

/**
 * Reads what the settings remember of it; what can't be read is as it is at the beginning: Friday at 09:00.
 * @param vault the name of the vault, which names the entry: settings that have not been synced yet must not make a second one
 * @example readHalfHour({ weekday: 'MO', time: '25:00' }, 'Notes') // { weekday: 'MO', time: '09:00', minutes: 30, … }
 */
export function readHalfHour({ weekday, time, minutes, path, uid }: Readonly<Record<string, string>>, vault: string): HalfHour {
  return {
    weekday: WEEKDAYS.find((known) => known === weekday) ?? 'FR',
    time: isTime(time ?? '') ? (time ?? '') : '09:00',
    minutes: LENGTHS.find((known) => String(known) === minutes) ?? 30,
    path: path ?? 'My half hour.ics',
    uid: uid ?? `half-hour-${hexHash(vault)}@kith`,
  };
}

/** The half hour as the settings remember it. */
export function rememberHalfHour(halfHour: HalfHour): Readonly<Record<string, string>> {
  return { ...halfHour, minutes: String(halfHour.minutes) };
}

/** Whether a text is a time of day, `HH:MM`. */
export function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}
