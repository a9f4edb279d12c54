import type { Day } from '../days/day';
import { addDays } from '../days/day';
import type { PersonFacts } from '../persons/person-facts';
import type { AdviceRecord } from '../records/record';
import { withoutCopies } from './conflict-copies';
import type { FollowUp } from './follow-up';
import { groupOn, hasPassed } from './placing';
import { answeredOn, isSettled } from './told';
import { ADVICE_WINDOW, TASK_WINDOWS } from './windows';

/**
 * Follow-ups of advice: without an answer below it, whether there was a chance to try it; answered, telling whoever gave it what came of it.
 * Where neither the advice nor an answer has a day there is none, and nobody silent is asked about.
 * A tell that stands below the advice or names it settles it, whatever became of that tell; so does a plain line once there is an answer, when nothing else
 * was to be told.
 */
export function adviceFollowUps(facts: PersonFacts, today: Day): readonly FollowUp[] {
  if (facts.advice.length === 0 || facts.person.silent) return [];
  return withoutCopies(facts.advice).flatMap(({ record }) => adviceFollowUp(record, facts, today) ?? []);
}

function adviceFollowUp(advice: AdviceRecord, facts: PersonFacts, today: Day): FollowUp | null {
  if (isSettled(advice, facts, today)) return null;
  const answered = answeredOn(advice);
  return answered === null ? advice.day && tryFollowUp(advice, advice.day, today) : tellFollowUp(advice, answered, today);
}

function tryFollowUp(advice: AdviceRecord, given: Day, today: Day): FollowUp | null {
  const due = addDays(given, ADVICE_WINDOW.dueAfter);
  if (hasPassed(ADVICE_WINDOW.leavesAfter, due, today)) return null;
  return { ...shared(advice), kind: 'advice', group: groupOn(today, due, 'thanks'), due, soft: false, cause: { type: 'advice', advice, answered: false } };
}

function tellFollowUp(advice: AdviceRecord, answered: Day, today: Day): FollowUp | null {
  const due = addDays(answered, ADVICE_WINDOW.tellAfter);
  if (hasPassed(TASK_WINDOWS.tell.leavesAfter, due, today)) return null;
  // An answer without a day may be as new as the question.
  const softFrom = advice.answers.some(({ day }) => day !== null) ? due : addDays(due, ADVICE_WINDOW.dueAfter);
  return {
    ...shared(advice),
    kind: 'tell',
    group: groupOn(today, due, 'thanks'),
    due,
    soft: hasPassed(TASK_WINDOWS.tell.softAfter, softFrom, today),
    cause: { type: 'advice', advice, answered: true },
  };
}

function shared(advice: AdviceRecord): Pick<FollowUp, 'key' | 'people'> {
  return { key: ['advice', advice.path, advice.people.join(), advice.text.trim()].join('|'), people: advice.people };
}
