import * as CALENDAR_WORDS from '../words/calendar-words';

/**
 * The path of a calendar file from what the user typed.
 * @returns the path, with its extension and without slashes at its ends; or what is wrong with it
 * @example calendarPath(' Plans/Friday ') // { path: 'Plans/Friday.ics' }
 */
export function calendarPath(typed: string): { readonly path: string } | { readonly wrong: string } {
  const parts = typed.replace(/[\s/]*$/, '').replace(/\.ics$/i, '').split('/').map((part) => part.trim()).filter((part) => part !== '');
  const bad = /[\\:*?"<>|\p{Cc}]/u.exec(typed.trim())?.[0];
  if (bad !== undefined) return { wrong: CALENDAR_WORDS.badFile(bad) };
  if (parts.some((part) => part.startsWith('.'))) return { wrong: CALENDAR_WORDS.beginsWithDot };
  return parts.length === 0 ? { wrong: CALENDAR_WORDS.noFile } : { path: `${parts.join('/')}.ics` };
}

/** A name for the file of an entry about these people. @example fileNameFor('Ana: a talk?') // 'Ana a talk.ics' */
export function fileNameFor(names: string): string {
  return `${names.replace(/[\\/:*?"<>|#^[\]\p{Cc}]/gu, '').replace(/^\.+/, '').trim() || 'Follow-up'}.ics`;
}
