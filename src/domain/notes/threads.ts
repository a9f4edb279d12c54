import type { Day } from '../days/day';
import type { AdviceAnswer, AdviceRecord, IntroductionRecord, IntroductionStep, TaskStatus } from '../records/record';
import type { TaskFields } from '../records/task-fields';
import { readTaskFields } from '../records/task-fields';
import { peopleOf } from '../records/participants';
import type { Item } from './list-items';
import type { Reading } from './reading';

/** What is read of a record's line before it is known what the record is. */
export interface ReadLine { readonly text: string; readonly words: string; readonly people: readonly string[] }

/** Records that go on below their line: advice with what came of it, introductions with their steps. */
export class Threads {
  private readonly answers = new Map<Item, AdviceAnswer[]>();
  private readonly steps = new Map<Item, IntroductionStep[]>();

  constructor(private readonly reading: Reading) {}

  startAdvice(item: Item, line: ReadLine, day: Day | null): void {
    const answers: AdviceAnswer[] = [];
    this.answers.set(item, answers);
    const advice: AdviceRecord = { path: this.reading.path, line: item.line, ...line, day, answers };
    this.reading.advice.push(advice);
  }

  startIntroduction(item: Item, line: ReadLine, day: Day | null): void {
    const steps: IntroductionStep[] = [];
    this.steps.set(item, steps);
    const introduction: IntroductionRecord = { path: this.reading.path, line: item.line, ...line, day, steps };
    this.reading.introductions.push(introduction);
  }

  /** Adds what came of the advice that an answer stands under. */
  answer(item: Item, kind: AdviceAnswer['kind'], text: string, words: string): void {
    const day = readTaskFields(text).days.done ?? item.day;
    nearest(item, this.answers)?.push({ kind, line: item.line, words, day });
  }

  /** Takes a box below an introduction as one of its steps. @returns whether it stands under one */
  step(item: Item, status: TaskStatus, text: string, { days }: TaskFields): boolean {
    const steps = nearest(item, this.steps);
    steps?.push({ line: item.line, text, people: peopleOf(item.people), status, days });
    return steps !== undefined;
  }

  /** A box on the introduction's own line is its last step. */
  ownStep(item: Item, status: TaskStatus, text: string, { days }: TaskFields): void {
    this.ownSteps.push({ item, step: { line: item.line, text, people: peopleOf(item.people), status, days } });
  }

  /** To be called when the note has been read to its end. */
  finish(): void {
    for (const { item, step } of this.ownSteps) this.steps.get(item)?.push(step);
  }

  private readonly ownSteps: { readonly item: Item; readonly step: IntroductionStep }[] = [];
}

/** Whether an item stands under one of a kind. */
export function standsUnder(item: Item, kind: Item['kind']): boolean {
  for (let above = item.parent; above !== null; above = above.parent) if (above.kind === kind) return true;
  return false;
}

function nearest<Below>(item: Item, threads: ReadonlyMap<Item, Below>): Below | undefined {
  for (let above = item.parent; above !== null; above = above.parent) {
    const below = threads.get(above);
    if (below !== undefined) return below;
  }
  return undefined;
}
