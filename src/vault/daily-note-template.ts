import { addDays, toDate } from '../domain/days/day';
import type { Day } from '../domain/days/day';
import { moment } from './moment';

/** What the placeholders of a daily note's template stand for. */
interface TemplateValues {
  readonly day: Day;
  /** The note's name without folder and extension. */
  readonly title: string;
  /** The user's daily-note format, for yesterday and tomorrow. */
  readonly format: string;
  readonly now: Date;
  /** How days and times are written where a placeholder does not say; `YYYY-MM-DD` and `HH:mm` otherwise. */
  readonly dateFormat?: string;
  readonly timeFormat?: string;
}

const SHIFTED = /\{\{\s*(date|time)\s*(?:([+-]\d+)([yqmwdhs]))?\s*(?::([^}]+))?\}\}/gi;

/**
 * A template with its placeholders filled as Daily Notes and Periodic Notes fill them, whatever their case:
 * `{{title}}`, `{{date}}`, `{{time}}`, `{{date:FORMAT}}`, `{{time:FORMAT}}`, `{{date+1d:FORMAT}}`, `{{yesterday}}`, `{{tomorrow}}`.
 */
export function fillTemplate(template: string, { day, title, format, now, dateFormat = 'YYYY-MM-DD', timeFormat = 'HH:mm' }: TemplateValues): string {
  const at = (other: Day): ReturnType<typeof moment> => moment(toDate(other)).set({ hour: now.getHours(), minute: now.getMinutes(), second: now.getSeconds() });
  return template
    .replace(/\{\{\s*title\s*\}\}/gi, () => title)
    .replace(/\{\{\s*yesterday\s*\}\}/gi, () => at(addDays(day, -1)).format(format))
    .replace(/\{\{\s*tomorrow\s*\}\}/gi, () => at(addDays(day, 1)).format(format))
    .replace(SHIFTED, (_, name: string, shift: string | undefined, unit: string | undefined, ownFormat: string | undefined) => {
      const moved = at(day).add(Number(shift ?? 0), (unit ?? 'd') as 'd');
      return moved.format(ownFormat?.trim() ?? (name.toLowerCase() === 'time' ? timeFormat : dateFormat));
    });
}
