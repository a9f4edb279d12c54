import type { Day } from '../days/day';
import type { PersonFacts } from '../persons/person-facts';
import type { AdviceRecord, TaskRecord } from '../records/record';

/** Whether a task tells what came of one piece of advice: it stands below it, or carries its words, as the lines that Kith writes do. */
export function namesAdvice(task: TaskRecord, advice: AdviceRecord): boolean {
  if (task.kind !== 'tell') return false;
  if (task.path === advice.path && advice.tells.includes(task.line)) return true;
  const words = advice.words.trim().toLowerCase();
  return words !== '' && task.words.toLowerCase().includes(words);
}

/** Whether a person has been told something since a day, or is to be; what is told of one piece of advice speaks for that one alone. */
export function hasToldSince(facts: PersonFacts, since: Day): boolean {
  return hasLineSince(facts, since, (kind) => kind === 'tell', (task) => !facts.advice.some((advice) => namesAdvice(task, advice)));
}

/** Whether a person has been thanked or told something since a day, or is to be. */
export function hasThankedOrToldSince(facts: PersonFacts, since: Day): boolean {
  return hasLineSince(facts, since, (kind) => kind === 'tell' || kind === 'thank', () => true);
}

/** Whether a suggestion in a daily note that names this person has been ticked since a day. */
export function hasTickedSuggestionSince({ tasks }: PersonFacts, since: Day, named: string): boolean {
  return tasks.some((task) => task.kind === 'today' && task.status === 'done' && isSince(task, since) && task.words.includes(named));
}

/** An open line stands for itself in the list, and a cancelled one settles the matter as well as one that is done. */
function hasLineSince(facts: PersonFacts, since: Day, isKind: (kind: string) => boolean, counts: (task: TaskRecord) => boolean): boolean {
  return (
    facts.tasks.some((task) => isKind(task.kind) && counts(task) && isSince(task, since)) ||
    facts.interactions.some(({ kind, source, day }) => isKind(kind) && source === 'record' && day >= since)
  );
}

function isSince({ days, noteDay, status }: TaskRecord, since: Day): boolean {
  const day = days.done ?? days.cancelled ?? noteDay ?? days.scheduled;
  return day === null ? status === 'open' : day >= since;
}
