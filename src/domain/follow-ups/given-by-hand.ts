import type { Day } from '../days/day';
import type { PersonFacts } from '../persons/person-facts';
import type { LineAt, TaskRecord } from '../records/record';

/** A line that says that something was given: on a day, somewhere. */
interface Given extends LineAt { readonly day: Day }

/**
 * Whether what an open thank-you, tell or congratulation asks for has been done by hand, though its box is open: with this person,
 * on or after the day of its note, up to today. A plain line of its kind says so, unless it stands above it in the same note; so does a line
 * of another note that was ticked from the start; and one that was ticked later, where it carries the same words.
 * What is told is about one thing: only a lone open tell is closed by a plain line, and by a ticked one only with the same words.
 */
export function isGivenByHand(open: TaskRecord, facts: PersonFacts, today: Day): boolean {
  const since = sinceDay(open);
  if (since === null || (open.kind !== 'thank' && open.kind !== 'tell' && open.kind !== 'congratulate')) return false;
  return [...plainly(open, facts), ...ticked(open, facts)].some((given) => given.day <= today && (given.day > since || (given.day === since && !standsAbove(given, open))));
}

function standsAbove(given: LineAt, open: LineAt): boolean {
  return given.path === open.path && given.line < open.line;
}

function plainly(open: TaskRecord, { interactions, tasks }: PersonFacts): readonly Given[] {
  const given = interactions.filter(({ kind, source }) => kind === open.kind && source === 'record');
  if (open.kind !== 'tell') return given;
  const others = tasks.filter((task) => task.kind === 'tell' && task.status === 'open' && task.text !== open.text);
  return given.filter(({ day }) => !others.some((other) => (sinceDay(other) ?? day) <= day));
}

function ticked(open: TaskRecord, { tasks }: PersonFacts): readonly Given[] {
  return tasks.flatMap((task) => {
    const day = task.days.done ?? task.noteDay;
    const speaksForIt = saysTheSame(task, open) || (task.kind === open.kind && open.kind !== 'tell' && task.path !== open.path && isBornTicked(task));
    return task.status === 'done' && day !== null && speaksForIt ? [{ path: task.path, line: task.line, day }] : [];
  });
}

function saysTheSame(task: TaskRecord, open: TaskRecord): boolean {
  const words = open.words.trim().toLowerCase();
  return (task.kind === open.kind || (task.kind === 'tell' && open.kind === 'thank')) && words !== '' && task.words.toLowerCase().includes(words);
}

/** A line that no day had planned, done on the day of its note. */
function isBornTicked({ days, noteDay }: TaskRecord): boolean {
  return noteDay !== null && days.scheduled === null && days.due === null && (days.done ?? noteDay) === noteDay;
}

function sinceDay({ noteDay, days }: TaskRecord): Day | null {
  return noteDay ?? days.scheduled;
}
