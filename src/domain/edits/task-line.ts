import type { Day } from '../days/day';
import type { TaskDays, TaskStatus } from '../records/record';
import { readTaskFields } from '../records/task-fields';
import { statusOf } from '../records/task-status';

const BOX = /^([\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[)(.)(?=\](?:\s|$))/u;
const END = /(?:\s+\^[A-Za-z0-9-]+)?\s*$/;
const RECURS = /🔁|[[(]\s*repeat\s*::/iu;
const BRACKETED = /[[(]\s*(?:scheduled|due|start|completion|cancelled|created|repeat|priority)\s*::/i;
const SIGNED = /[⏳⌛📅📆🗓🛫✅❌➕🔁]/u;

/** The days that Kith writes: their sign, every way to write the sign, and their name in brackets. */
const FIELDS = {
  scheduled: { sign: '⏳', signs: '⏳|⌛', name: 'scheduled' },
  start: { sign: '🛫', signs: '🛫', name: 'start' },
  done: { sign: '✅', signs: '✅', name: 'completion' },
  cancelled: { sign: '❌', signs: '❌', name: 'cancelled' },
} as const;

/** What the box on a line says; null when the line is no task, or its box says something else. */
export function statusOnLine(line: string): TaskStatus | null {
  return statusOf(BOX.exec(line)?.[2] ?? '?');
}

/** Whether a task comes round again when it is done. */
export function recurs(line: string): boolean {
  return RECURS.test(line);
}

/** The line with another character in its box. @example withBox('- [ ] a', 'x') // '- [x] a' */
export function withBox(line: string, character: string): string {
  return line.replace(BOX, (_, before: string) => before + character);
}

/**
 * The line with a day of one kind: in the place of the one that is there, else at the end, before a block id.
 * In brackets where the line writes its days so.
 * @example withDay('- [ ] a ^id', 'scheduled', '2026-03-04') // '- [ ] a ⏳ 2026-03-04 ^id'
 * @example withDay('- [ ] a [due:: 2026-03-01]', 'scheduled', '2026-03-04') // '- [ ] a [due:: 2026-03-01] [scheduled:: 2026-03-04]'
 */
export function withDay(line: string, field: keyof typeof FIELDS & keyof TaskDays, day: Day): string {
  const { sign, signs, name } = FIELDS[field];
  const written = new RegExp(`((?:${signs})\\uFE0F?[ \\t]*)\\d[\\d\\-/.]*|([[(][ \\t]*${name}[ \\t]*::[ \\t]*)(?:\\[\\[[^\\]]*\\]\\]|[^\\])])*`, 'giu');
  if (readTaskFields(line).days[field] !== null) return line.replace(written, (_, signed?: string, bracketed?: string) => (signed ?? bracketed ?? '') + day);
  const isBracketed = BRACKETED.test(line) && !SIGNED.test(line);
  return beforeEnd(line, isBracketed ? `[${name}:: ${day}]` : `${sign} ${day}`);
}

/** The line with something more at its end, before a block id and spaces. */
export function beforeEnd(line: string, text: string): string {
  const end = END.exec(line)?.[0] ?? '';
  return `${line.slice(0, line.length - end.length)} ${text}${end}`;
}
