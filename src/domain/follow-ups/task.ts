import type { Day } from '../days/day';
import { addDays } from '../days/day';
import type { PersonFacts } from '../persons/person-facts';
import type { TaskDays, TaskRecord } from '../records/record';
import { isOpen } from '../records/task-status';
import type { Rules } from '../rules';
import type { WithCopies } from './conflict-copies';
import { withoutCopies } from './conflict-copies';
import type { FollowUp, Group } from './follow-up';
import { isGivenByHand } from './given-by-hand';
import { groupOn, hasPassed, startsLater } from './placing';
import { namesAdvice } from './told';
import type { RowTaskKind, TaskWindow } from './windows';
import { TASK_WINDOWS } from './windows';

/** An open task that can become a row. */
type RowTask = TaskRecord & { readonly kind: RowTaskKind };

/**
 * The follow-ups that open tasks make: promises, thanks, what to tell, congratulations, ideas with a day, and untagged ones;
 * also of those that their lines hide until later. None of what has been given by hand since.
 */
export function taskFollowUps(facts: PersonFacts, today: Day, rules: Rules): readonly FollowUp[] {
  return openTasks(facts, today).flatMap((task) => taskFollowUp(task, facts, today, rules) ?? []);
}

/** The open tasks that have left the list for being old; in the note they are open still. */
export function tasksThatLeft(facts: PersonFacts, today: Day): readonly WithCopies<TaskRecord>[] {
  return openTasks(facts, today).filter(({ record }) => !startsLater(record.days, today) && hasLeft(record, today));
}

/** The day on a task's line that decides when: scheduled, else due, else start. */
export function dayOnLine(days: TaskDays): Day | null {
  return days.scheduled ?? days.due ?? days.start;
}

function openTasks(facts: PersonFacts, today: Day): readonly WithCopies<RowTask>[] {
  const open = facts.tasks.filter(isRowTask);
  return open.length === 0 ? [] : withoutCopies(open).filter(({ record }) => !isGivenByHand(record, facts, today));
}

function hasLeft(task: RowTask, today: Day): boolean {
  const timing = TASK_WINDOWS[task.kind];
  return hasPassed(timing.leavesAfter, dueDay(task, timing), today);
}

function taskFollowUp({ record: task, copies }: WithCopies<RowTask>, facts: PersonFacts, today: Day, rules: Rules): FollowUp | null {
  const timing = TASK_WINDOWS[task.kind];
  const due = startsLater(task.days, today) ? task.days.start : dueDay(task, timing);
  if (hasLeft(task, today) || (task.kind === 'idea' && due === null)) return null;
  const advice = facts.advice.find((each) => namesAdvice(task, each));
  return {
    key: `task|${task.kind}|${task.path}|${task.people.join()}|${task.text.trim()}`,
    kind: task.kind,
    group: groupOfTask(task, due, today, rules),
    people: task.people,
    due,
    soft: hasPassed(timing.softAfter, due, today),
    cause: { type: 'task', task, copies, ...(advice && { advice }) },
  };
}

function dueDay(task: RowTask, timing: TaskWindow): Day | null {
  const own = dayOnLine(task.days);
  if (own !== null) return timing.ahead === 0 ? own : addDays(own, -timing.ahead);
  return task.noteDay === null || timing.dueAfter === null ? null : addDays(task.noteDay, timing.dueAfter);
}

/** An untagged task whose day, or else whose note's day, lies before the start day waits in "From before"; one without a day under "Whenever". */
function groupOfTask(task: RowTask, due: Day | null, today: Day, rules: Rules): Group {
  const from = due ?? task.noteDay;
  if (task.kind !== 'task') return groupOn(today, due, TASK_WINDOWS[task.kind].group);
  if (from !== null && from < rules.startDay) return 'before';
  return due === null ? 'whenever' : groupOn(today, due, 'dates');
}

function isRowTask(task: TaskRecord): task is RowTask {
  return isOpen(task.status) && task.kind !== 'waiting' && task.kind !== 'today';
}
