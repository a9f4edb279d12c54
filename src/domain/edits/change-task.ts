import type { Day } from '../days/day';
import { readTaskFields } from '../records/task-fields';
import { isOpen } from '../records/task-status';
import { notATask, notReadBack, notToggled, recurringTask } from '../words/refusal-words';
import type { Change, Refusal } from './edit';
import { changeLine } from './find-line';
import type { KnownLine } from './find-line';
import { recurs, statusOnLine, withBox, withDay } from './task-line';

/** The Tasks plugin's way to tick a line: the line or lines that stand in its place afterwards, empty when it won't. */
type Toggle = (line: string) => string;

/**
 * Ticks a task: `[x]` and `✅ day`, on that line alone.
 * @param toggle the Tasks plugin's own way; without it a task that repeats is refused
 * @example tickTask({ line: 0, text: '- [ ] call ^a' }, '2026-03-04', null)('- [ ] call ^a') // '- [x] call ✅ 2026-03-04 ^a'
 */
export function tickTask(task: KnownLine, today: Day, toggle: Toggle | null): Change {
  return changeOpenTask(task, (line) => {
    const toggled = toggle ? toggle(line).split('\n').filter((each) => each !== '') : [];
    if (toggle && toggled.length === 0) return { refused: notToggled };
    if (toggled.some((each) => statusOnLine(each) === 'done')) return toggled.map((each) => (statusOnLine(each) === 'done' ? doneOn(each, today) : each));
    return recurs(line) ? { refused: recurringTask } : [withDay(withBox(line, 'x'), 'done', today)];
  });
}

/** Cancels a task, so that it rests: `[-]` and `❌ day`. */
export function cancelTask(task: KnownLine, today: Day): Change {
  return changeOpenTask(task, (line) => [withDay(withBox(line, '-'), 'cancelled', today)]);
}

/** Puts a task off: sets `⏳`, and never touches `📅`. */
export function scheduleTask(task: KnownLine, day: Day): Change {
  return changeOpenTask(task, (line) => {
    const scheduled = withDay(line, 'scheduled', day);
    return readTaskFields(scheduled).days.scheduled === day ? [scheduled] : { refused: notReadBack(line) };
  });
}

/** Marks a step of an introduction as asked: `[/]` and `🛫 day`, with `⏳` for the day to ask again. */
export function markAsked(task: KnownLine, today: Day, askAgain: Day): Change {
  return changeOpenTask(task, (line) => [withDay(withDay(withBox(line, '/'), 'start', today), 'scheduled', askAgain)]);
}

function changeOpenTask(task: KnownLine, rewrite: (line: string) => readonly string[] | Refusal): Change {
  return changeLine(task, (line) => (isOpen(statusOnLine(line)) ? rewrite(line) : { refused: notATask(line) }));
}

function doneOn(line: string, today: Day): string {
  return readTaskFields(line).days.done === null ? withDay(line, 'done', today) : line;
}
