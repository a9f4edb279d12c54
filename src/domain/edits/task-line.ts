import type { Day } from '../days/day';
import type { TaskStatus } from '../records/record';
import { fieldsOn } from '../records/task-fields';
import type { DayField } from '../records/task-signs';
import { DAY_FIELDS, isInBrackets } from '../records/task-signs';
import { statusOf } from '../records/task-status';

const BOX = /^([\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[)(.)(?=\](?:\s|$))/u;
const END = /(?:\s+\^[A-Za-z0-9-]+)?\s*$/;
const RECURS = /🔁|[[(]\s*repeat\s*::/iu;

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
export function withDay(line: string, field: DayField, day: Day): string {
  // The last one first, so that the places of the others hold.
  const there = fieldsOn(line).filter((found) => found.field === field).sort((a, b) => b.start - a.start);
  const replaced = (text: string, { valueStart, value }: (typeof there)[number]): string => text.slice(0, valueStart) + day + text.slice(valueStart + value.length);
  if (there.some((found) => found.day !== null)) return there.reduce(replaced, line);
  const { signs: [sign], name } = DAY_FIELDS[field];
  return beforeEnd(line, isInBrackets(line) ? `[${name}:: ${day}]` : `${sign} ${day}`);
}

/** The line with something more at its end, before a block id and spaces. */
export function beforeEnd(line: string, text: string): string {
  const end = END.exec(line)?.[0] ?? '';
  return `${line.slice(0, line.length - end.length)} ${text}${end}`;
}
