import type { TaskDays } from './record';

/** A kind of day on a task's line. */
export type DayField = keyof TaskDays;

/** How the Tasks plugin writes each: a sign before the day, of which the first is the usual one, or a name in brackets. */
export const DAY_FIELDS: Readonly<Record<DayField, { readonly signs: readonly [string, ...string[]]; readonly name: string }>> = {
  scheduled: { signs: ['⏳', '⌛'], name: 'scheduled' },
  due: { signs: ['📅', '📆', '🗓'], name: 'due' },
  start: { signs: ['🛫'], name: 'start' },
  done: { signs: ['✅'], name: 'completion' },
  cancelled: { signs: ['❌'], name: 'cancelled' },
};

const DAY_SIGNS = Object.values(DAY_FIELDS).flatMap(({ signs }) => signs).join('|');
const DAY_NAMES = Object.values(DAY_FIELDS).map(({ name }) => name).join('|');
const DAY = String.raw`\uFE0F?[ \t]*(\d[\d\-/.]*)`;
const VALUE = String.raw`[ \t]*::[ \t]*((?:\[\[[^\]]*\]\]|[^\])])*)[\])]`;

/** A day behind its sign: the sign, and what stands where the day should. */
export const SIGNED_DAY = new RegExp(`(${DAY_SIGNS})${DAY}`, 'g');
/** A day in brackets: its name, and what stands where the day should. */
export const BRACKETED_DAY = new RegExp(String.raw`[[(][ \t]*(${DAY_NAMES})${VALUE}`, 'gi');

const SIGNED_FIELDS = new RegExp(
  String.raw`(?:${DAY_SIGNS}|➕)${DAY}|🔁\uFE0F?[^⏳⌛📅📆🗓🛫✅❌➕🔺⏫🔼🔽⏬🏁🆔⛔#]*|🏁\uFE0F?[ \t]*[a-z]+|(?:🆔|⛔)\uFE0F?[ \t]*[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*|[🔺⏫🔼🔽⏬]\uFE0F?`, 'giu',
);
const BRACKETED_FIELDS = new RegExp(String.raw`[[(][ \t]*(?:${DAY_NAMES}|created|repeat|priority|id|dependsOn)${VALUE}`, 'gi');
/** What every sign is: looked for first, since it is quick to find. */
export const BEYOND_ASCII = /[^\0-\x7f]/;

/** A text without the fields of the Tasks plugin. */
export function withoutFields(text: string): string {
  const unsigned = BEYOND_ASCII.test(text) ? text.replace(SIGNED_FIELDS, '') : text;
  return unsigned.includes('::') ? unsigned.replace(BRACKETED_FIELDS, '') : unsigned;
}

/** Whether a line writes its fields in brackets, and none with signs. */
export function isInBrackets(line: string): boolean {
  return line.search(BRACKETED_FIELDS) >= 0 && line.search(SIGNED_FIELDS) < 0;
}
