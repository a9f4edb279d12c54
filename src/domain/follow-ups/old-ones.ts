import { compare } from '../compare';
import type { Day } from '../days/day';
import { nextStep, stepsOf } from '../introductions/steps';
import { isYourNote } from '../notes/your-note';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { IntroductionRecord, LineAt, TaskRecord } from '../records/record';
import type { Rules } from '../rules';
import { introductionFollowUps, isOver } from './introduction';
import { startsLater } from './placing';
import { tasksThatLeft } from './task';

/** An open line that the list no longer shows, as it is old; cancelling it lets it rest in the notes too. */
export interface OldOne {
  readonly kind: TaskRecord['kind'] | 'introduce';
  readonly people: readonly string[];
  readonly words: string;
  /** The line as it stands in each note: more than one where sync has made copies. */
  readonly text: string;
  readonly lines: readonly LineAt[];
}

/**
 * What has left the list and is open still: tasks past their window, and introductions whose next step is. By note and line, each once.
 * Nothing of those who have died, of the user, or of people whose notes have still to be read.
 */
export function oldOnes(people: KnownPeople, today: Day, rules: Rules): readonly OldOne[] {
  const found = new Map<string, OldOne>();
  for (const facts of people.all()) {
    if (facts.awaiting || facts.person.deceased || isYourNote(facts.person.path, rules)) continue;
    for (const old of oldOnesOf(facts, today)) found.set(placeOf(old), old);
  }
  return [...found.entries()].sort(([a], [b]) => compare(a, b)).map(([, old]) => old);
}

function oldOnesOf(facts: PersonFacts, today: Day): readonly OldOne[] {
  const tasks = tasksThatLeft(facts, today).map(({ record, copies }) => ({ ...record, lines: [record, ...copies] }));
  return [...tasks, ...facts.introductions.flatMap((introduction) => oldIntroduction(introduction, facts, today) ?? [])];
}

/** Cancelling the step that is next lets the whole introduction rest. */
function oldIntroduction(introduction: IntroductionRecord, facts: PersonFacts, today: Day): OldOne | null {
  const { path, people, words } = introduction;
  const next = nextStep(stepsOf(introduction));
  if (isOver(introduction) || next === null || startsLater(next.days, today)) return null;
  if (introductionFollowUps({ ...facts, introductions: [introduction] }, today).length > 0) return null;
  return { kind: 'introduce', people, words, text: next.text, lines: [{ path, line: next.line }] };
}

function placeOf({ lines: [at] }: OldOne): string {
  return `${at?.path ?? ''}\n${String(at?.line ?? 0).padStart(6, '0')}`;
}
