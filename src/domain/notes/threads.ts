import type { Day } from '../days/day';
import type { AdviceAnswer, IntroductionStep, TaskStatus } from '../records/record';
import type { TaskFields } from '../records/task-fields';
import { withoutMarkers } from '../records/line-words';
import { peopleOf } from '../records/participants';
import * as RECORD_ACCEPTED from '../words/record-words';
import type { Item } from './list-items';
import type { Reading } from './reading';

/** What has been read of a record's line. */
export interface ReadLine { readonly text: string; readonly words: string; readonly people: readonly string[] }

/** Records that go on below their line: advice with what came of it, introductions with their steps. */
export class Threads {
  private readonly ownSteps: { readonly item: Item; readonly step: IntroductionStep }[] = [];

  constructor(private readonly reading: Reading) {}

  startAdvice(item: Item, line: ReadLine, day: Day | null): void {
    item.advice = { people: line.people, answers: [], tells: [] };
    this.reading.advice.push({ path: this.reading.path, line: item.line, ...line, day, ...item.advice });
  }

  startIntroduction(item: Item, line: ReadLine, day: Day | null): void {
    item.steps = [];
    this.reading.introductions.push({ path: this.reading.path, line: item.line, ...line, day, steps: item.steps });
  }

  /** Adds what came of the advice that an answer stands under. */
  answer(item: Item, kind: AdviceAnswer['kind'], words: string, { days }: TaskFields): void {
    above(item, (each) => each.advice)?.answers.push({ kind, line: item.line, words, day: days.done ?? item.day });
  }

  /** A line below advice that tells whoever gave it, or is to, tells what came of it. */
  tell(item: Item, people: readonly string[]): void {
    const advice = above(item, (each) => each.advice);
    if (advice?.people.some((person) => people.includes(person))) advice.tells.push(item.line);
  }

  /** Takes a box below an introduction as one of its steps. @returns whether it stands under one */
  step(item: Item, status: TaskStatus, text: string, fields: TaskFields): boolean {
    const steps = above(item, (each) => each.steps);
    steps?.push(stepOf(item, status, text, fields));
    return steps !== null;
  }

  /** A box on the introduction's own line is its last step. */
  ownStep(item: Item, status: TaskStatus, text: string, fields: TaskFields): void {
    this.ownSteps.push({ item, step: stepOf(item, status, text, fields) });
  }

  /** To be called when the note has been read to its end: an introduction in which nothing is left to do or done is a problem. */
  finish(): void {
    for (const { item, step } of this.ownSteps) item.steps?.push(step);
    for (const { steps, line, text } of this.reading.introductions) {
      if (steps.length === 0) this.reading.problem('steps', line, withoutMarkers(text), RECORD_ACCEPTED.steps);
    }
  }
}

/** Whether an item stands under one of a kind. */
export function standsUnder(item: Item, kind: Item['kind']): boolean {
  return above(item, (each) => (each.kind === kind ? each : null)) !== null;
}

/** What the nearest item above one gives. */
function above<Found>(item: Item, find: (above: Item) => Found | null): Found | null {
  for (let each = item.parent; each !== null; each = each.parent) {
    const found = find(each);
    if (found !== null) return found;
  }
  return null;
}

function stepOf(item: Item, status: TaskStatus, text: string, { days }: TaskFields): IntroductionStep {
  return { line: item.line, text, people: peopleOf(item.people), status, days };
}
