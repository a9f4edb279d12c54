import type { Day } from '../days/day';
import { addDays, laterDay } from '../days/day';
import { nextStep, stepsOf } from '../introductions/steps';
import type { Steps } from '../introductions/steps';
import type { PersonFacts } from '../persons/person-facts';
import type { IntroductionRecord, IntroductionStep } from '../records/record';
import { withoutCopies } from './conflict-copies';
import type { FollowUp, FollowUpCause } from './follow-up';
import { groupOn, hasPassed } from './placing';
import { dayOnLine } from './task';
import { INTRODUCTION_WINDOW } from './windows';

type State = Extract<FollowUpCause, { type: 'introduction' }>['state'];
interface Stage { readonly state: State; readonly due: Day | null }

/** Follow-ups of the introductions that the user makes: of each only its next step, and none of one that rests. */
export function introductionFollowUps(facts: PersonFacts, today: Day): readonly FollowUp[] {
  if (facts.introductions.length === 0) return [];
  return withoutCopies(facts.introductions).flatMap(({ record }) => introductionFollowUp(record, today) ?? []);
}

function introductionFollowUp(introduction: IntroductionRecord, today: Day): FollowUp | null {
  if (isOver(introduction)) return null;
  const steps = stepsOf(introduction);
  const step = nextStep(steps);
  if (step === null) return null;
  const { state, due } = stageOf(introduction, steps, step, today);
  if (state === 'hear' && hasPassed(INTRODUCTION_WINDOW.leavesAfter, due, today)) return null;
  return {
    key: ['introduction', introduction.path, introduction.people.join(), introduction.text.trim(), step.text.trim()].join('|'),
    kind: 'introduce',
    group: groupOn(today, due, 'introductions'),
    people: [...new Set([...step.people, ...introduction.people])],
    due,
    soft: false,
    cause: { type: 'introduction', introduction, step, state },
  };
}

/** Whether an introduction is over: one cancelled step lets the whole rest, and a ticked box on the introduction's own line says that it is done. */
export function isOver({ steps, line }: IntroductionRecord): boolean {
  return steps.some((step) => step.status === 'cancelled' || (step.line === line && step.status === 'done'));
}

/** Where an introduction stands with its next step, and when that is due. */
function stageOf(introduction: IntroductionRecord, { asking, introducing }: Steps, step: IntroductionStep, today: Day): Stage {
  const isAsking = asking.includes(step);
  if (isAsking && step.status === 'asked') return waiting(introduction, step, today);
  const own = dayOnLine(step.days);
  if (isAsking || step === introducing) return { state: isAsking ? 'ask' : 'introduce', due: own ?? lastDone(introduction) };
  const introduced = introducing?.days.done ?? lastDone(introduction);
  return { state: 'hear', due: own ?? (introduced && addDays(introduced, INTRODUCTION_WINDOW.hearAfter)) };
}

/** Asked and not answered: a nudge on the day of the line, else a week after asking; three weeks after asking, an offer to let it rest. */
function waiting(introduction: IntroductionRecord, { days }: IntroductionStep, today: Day): Stage {
  const asked = days.start ?? (days.scheduled ?? days.due ? null : introduction.day);
  const nudge = days.scheduled ?? days.due ?? (asked === null ? null : addDays(asked, INTRODUCTION_WINDOW.nudgeAfter));
  const rests = hasPassed(INTRODUCTION_WINDOW.restAfter, asked ?? (nudge && addDays(nudge, -INTRODUCTION_WINDOW.nudgeAfter)), today);
  return { state: rests ? 'rest?' : 'asked', due: nudge };
}

/** The newest day on which a step was done, else the day of the record. */
function lastDone({ steps, day }: IntroductionRecord): Day | null {
  return steps.reduce<Day | null>((newest, step) => laterDay(newest, step.days.done), null) ?? day;
}
