import type { Day } from '../days/day';
import type { FollowUp, FollowUpCause } from '../follow-ups/follow-up';
import { stepsOf } from '../introductions/steps';
import { inShort } from '../persons/first-name';
import { wordsOf } from '../records/line-words';
import type { IntroductionStep } from '../records/record';
import { dayWords } from './day-words';
import { namesTogether } from './view-words';

type Cause = Extract<FollowUpCause, { type: 'introduction' }>;
type OnDay = (day: Day | null) => string;
type Named = (people: readonly string[]) => string;

/**
 * Where an introduction stands, in one line.
 * @param nameOf the name of a person, by path
 * @example introductionLine(cause, '2026-03-14', today, nameOf, 'en') // 'Ana and Sam: asked Sam on 5 March.'
 */
export function introductionLine(cause: Cause, due: FollowUp['due'], today: Day, nameOf: (path: string) => string, locale: string): string {
  const { people } = cause.introduction;
  const names = inShort(people.map(nameOf));
  const named: Named = (paths) => namesTogether(paths.map((path) => names[people.indexOf(path)] ?? nameOf(path)));
  const onDay: OnDay = (day) => (day === null ? '' : ` on ${dayWords(day, today, locale)}`);
  return `${named(people)}: ${standing(cause, due !== null && due <= today, named, onDay)}`;
}

function standing({ introduction, step, state }: Cause, isDue: boolean, named: Named, onDay: OnDay): string {
  const { asking, introducing } = stepsOf(introduction);
  const willing = asking.filter(({ status }) => status === 'done').flatMap(({ people }) => people);
  switch (state) {
    case 'ask': return askWords(step, willing.length > 0 ? named(willing) : null, asking.length > 1, named);
    case 'asked': return `${askedWords(step, named, onDay)}${isDue ? ' A gentle nudge?' : ''}`;
    case 'rest?': return `${askedWords(step, named, onDay)} It is fine to let it rest.`;
    case 'introduce': return willing.length === 0 ? 'introduce them.' : `${everyone(willing, introduction.people, named)} would like to. Introduce them.`;
    case 'hear': return `introduced${onDay(introducing?.days.done ?? null)}. How did it go?`;
  }
}

function askWords(step: IntroductionStep, willing: string | null, areSeveral: boolean, named: Named): string {
  if (step.people.length === 0) return `“${wordsOf(step.text, -1)}” is next.`;
  if (willing !== null) return `${willing} would like to. Ask ${named(step.people)}.`;
  return `ask ${named(step.people)}${areSeveral ? ' first' : ''}.`;
}

function askedWords({ people, days }: IntroductionStep, named: Named, onDay: OnDay): string {
  return `asked${people.length > 0 ? ` ${named(people)}` : ''}${onDay(days.start)}.`;
}

function everyone(willing: readonly string[], people: readonly string[], named: Named): string {
  if (people.some((path) => !willing.includes(path))) return named(willing);
  return people.length === 2 ? 'both' : 'all';
}
