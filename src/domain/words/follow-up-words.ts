import type { Day } from '../days/day';
import { addDays } from '../days/day';
import type { FollowUp, FollowUpCause, LastContact, SharedThing } from '../follow-ups/follow-up';
import type { FollowUpList } from '../follow-ups/follow-up-list';
import { dayOnLine } from '../follow-ups/task';
import { noteNamed, withoutLinks } from '../properties/links';
import type { AdviceRecord, TaskRecord } from '../records/record';
import { capitalised } from './capitalised';
import { dayWords, shortDayWords } from './day-words';
import { introductionLine } from './introduction-words';
import { rhythmWords } from './rhythm-words';
import * as VIEW_WORDS from './view-words';
import { namesTogether } from './view-words';

/** The name to show for a person's path. */
export type NameOf = (path: string) => string;

type Cause<Type extends FollowUpCause['type']> = Extract<FollowUpCause, { type: Type }>;

/** For so many days a follow-up is "around now". */
const AROUND_DAYS = 7;

/** Why a follow-up is in the list, as a sentence beside the name of its people. */
export function reason(followUp: FollowUp, today: Day, nameOf: NameOf, locale: string): string {
  const { cause } = followUp;
  switch (cause.type) {
    case 'task': return cause.advice ? adviceReason(cause.advice, today, locale) : taskReason(cause, today, locale);
    case 'advice': return adviceReason(cause.advice, today, locale);
    case 'introduction': return introductionLine(cause, followUp.due, today, nameOf, locale);
    case 'introducer': return `They introduced you to ${cause.introduced.name}. Say thanks, and tell them how it went.`;
    case 'date': return 'You chose this day.';
    case 'rhythm': return rhythmReason(cause, today, locale);
    case 'birthday': return 'Their birthday.';
    case 'long-ago': return `${capitalised(lastContactWords(cause.last, today, locale))}${sharedWords(cause.shared, nameOf)}.`;
  }
}

/** When, in soft words. @example whenWords(followUp, today, 'en') // 'around now', 'since 3 March', 'around 14 March' */
export function whenWords(followUp: FollowUp, today: Day, locale: string): string {
  const day = dayMeant(followUp);
  if (followUp.soft) return 'still welcome, whenever it comes';
  if (day === null) return 'ready when you are';
  if (followUp.kind === 'birthday') return day === today ? 'today' : `on ${dayWords(day, today, locale)}`;
  if (followUp.group === 'before') return `from ${dayWords(day, today, locale)}`;
  if (day > today) return `around ${dayWords(day, today, locale)}`;
  if (addDays(day, AROUND_DAYS) > today) return 'around now';
  return followUp.kind === 'rhythm' ? 'ready when you are' : `since ${dayWords(day, today, locale)}`;
}

/** The sentence of a list in which nothing is due. @example 'Nobody is waiting on you. Next: Ana, around 14 March.' */
export function nothingDue(next: FollowUpList['next'], today: Day, nameOf: NameOf, locale: string): string {
  if (next === null) return VIEW_WORDS.nobody;
  const day = dayMeant(next.followUp) ?? next.day;
  return `${VIEW_WORDS.nobody} Next: ${namesTogether(next.followUp.people.map(nameOf))}, around ${dayWords(day, today, locale)}.`;
}

/** What the user did, by the kind of an interaction. */
const YOU_DID: Readonly<Record<string, string>> = {
  met: 'met', talked: 'talked', wrote: 'wrote', gave: 'gave them something', received: 'were given something', advice: 'were given advice',
  promise: 'kept a promise', thank: 'said thanks', tell: 'told them something', congratulate: 'congratulated them',
};

/** How and when somebody was last in touch. @example lastContactWords(last, today, 'en') // 'you met on 3 Nov', 'mentioned on 3 Nov' */
export function lastContactWords({ kind, day }: LastContact, today: Day, locale: string): string {
  const on = `on ${shortDayWords(day, today, locale)}`;
  if (kind === 'mentioned') return `mentioned ${on}`;
  return kind === 'news' ? `you had news of them ${on}` : `you ${YOU_DID[kind] ?? 'were in touch'} ${on}`;
}

const TASK_NOUNS: Readonly<Record<TaskRecord['kind'], string>> = {
  promise: 'A promise', thank: 'A thank-you', tell: 'Something to tell', congratulate: 'Congratulations', idea: 'An idea',
  task: 'A task', waiting: 'Something of theirs', today: 'A suggestion',
};

function taskReason({ task, copies }: Cause<'task'>, today: Day, locale: string): string {
  const from = task.noteDay ? `from ${dayWords(task.noteDay, today, locale)}` : `in “${noteNamed(task.path)}”`;
  const also = copies.map(({ path }) => `“${noteNamed(path)}”`);
  return `${TASK_NOUNS[task.kind]} ${from}${also.length > 0 ? `, also in ${namesTogether(also)}` : ''}.`;
}

function adviceReason(advice: AdviceRecord, today: Day, locale: string): string {
  const from = advice.day ? `Advice from ${dayWords(advice.day, today, locale)}` : 'Their advice';
  if (advice.answers.length === 0) return `${from}: has there been a chance to try it?`;
  const tried = advice.answers.some(({ kind }) => kind === 'tried');
  return tried ? 'You tried their advice. Tell them how it went.' : 'You went another way. Tell them what you found.';
}

function rhythmReason({ rhythm, last, onlyMentioned, person }: Cause<'rhythm'>, today: Day, locale: string): string {
  const often = capitalised(rhythmWords(rhythm));
  if (last === null) return `${often}; ${person.met === null ? 'you have not been in touch yet' : `you met on ${shortDayWords(person.met, today, locale)}`}.`;
  if (onlyMentioned) return `${often}; only mentioned for a while, last on ${shortDayWords(last.day, today, locale)}.`;
  return `${often}; ${lastContactWords(last, today, locale)}.`;
}

function sharedWords(shared: SharedThing | null, nameOf: NameOf): string {
  if (shared === null) return '';
  if (shared.type === 'person') return `, and both of you know ${nameOf(shared.path)}`;
  if (shared.type === 'circle') return `, and they are in “${shared.circle}”`;
  return `, and ${shared.isYours ? 'both of you care' : 'they care'} about ${withoutLinks(shared.topic)}`;
}

/** The day that its words speak of: an idea is due ahead of its own day. */
function dayMeant({ cause, due, kind }: FollowUp): Day | null {
  return cause.type === 'task' && kind === 'idea' ? dayOnLine(cause.task.days) : due;
}
