import { toDate, toDay } from '../domain/days/day';
import type { Day } from '../domain/days/day';
import type { Surroundings } from '../domain/notes/note';
import { memo } from '../domain/properties/memo';
import { dayPattern } from './day-pattern';
import { moment } from './moment';
import type { DailyNoteSettings } from './set-up';

/** Numbers alone, of which the language says which one is the month: read in another, they would be a guess. */
const ORDERED_BY_LANGUAGE = /^(?:[^[L]|\[[^[]*\]|LL+(?!L))*L(?!L)/i;

/** The path of the daily note of a day. @example dailyNotePath('2026-03-04', { folder: 'Daily', format: 'YYYY/MM-DD', template: '' }) // 'Daily/2026/03-04.md' */
export function dailyNotePath(day: Day, { folder, format }: DailyNoteSettings): string {
  return `${prefixOf(folder)}${formatDay(day, nameFormat(format))}.md`;
}

/**
 * Makes the function that tells the day of a daily note from its path, null for every other note.
 * Strict: the path has to be exactly the one that the day would get, or would have got in English. Made for very many calls.
 */
export function dayOfPaths({ folder, format }: DailyNoteSettings): (path: string) => Day | null {
  const prefix = prefixOf(folder);
  const readDay = dayReader(nameFormat(format));
  return (path) => (path.startsWith(prefix) && path.endsWith('.md') ? readDay(path.slice(prefix.length, -3)) : null);
}

/** How a vault that keeps its daily notes so writes its days: in their paths, and by themselves as in the last part of the format. */
export function daysOf(settings: DailyNoteSettings): Pick<Surroundings, 'dailyNoteDay' | 'readUserDay'> {
  return { dailyNoteDay: dayOfPaths(settings), readUserDay: dayReader(settings.format.slice(settings.format.lastIndexOf('/') + 1)) };
}

/** Makes the function that reads a day written in a format of moment's tokens: strict, so that formatting the day gives the same text, now or while the app spoke English. */
export function dayReader(format: string): (text: string) => Day | null {
  const { dayIn, isExact } = dayPattern(format);
  const ask = memo((text) => {
    const day = dayIn(text);
    if (day === null || day === 'ask') return parse(text, format);
    return formatDay(day, format) === text || formatDay(day, format, 'en') === text ? day : null;
  });
  const sample = toDay('2026-03-04');
  // In some languages moment writes other digits than the pattern knows.
  if (sample === null || dayIn(formatDay(sample, format)) === null) return ask;
  return (text) => {
    const day = dayIn(text);
    if (day === null || !isExact) return day && ask(text);
    return day === 'ask' ? null : day;
  };
}

/** A day in a format of moment's tokens. */
function formatDay(day: Day, format: string, locale = moment.locale()): string {
  return moment(toDate(day)).locale(locale).format(format);
}

function parse(text: string, format: string): Day | null {
  const read = [moment.locale(), ...(ORDERED_BY_LANGUAGE.test(format) ? [] : ['en'])].map((locale) => moment(text, format, locale, true)).find((one) => one.isValid() && one.format(format) === text);
  return read ? toDay(read.locale('en').format('YYYY-MM-DD')) : null;
}

/** Some write the extension into the format. */
function nameFormat(format: string): string {
  return format.replace(/\.md$/, '');
}

function prefixOf(folder: string): string {
  return folder === '' ? '' : `${folder}/`;
}
