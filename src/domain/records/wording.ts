import type { Rules } from '../rules';
import type { RecordKind } from './record';

/** The words of each kind's line, before the tag. `{people}` stands for the links, `{words}` for what the user says. */
export const DEFAULT_WORDING: Readonly<Record<RecordKind, string>> = {
  met: 'Met {people}: {words}',
  talked: 'Talked with {people}: {words}',
  wrote: 'Wrote to {people}: {words}',
  gave: 'Gave {people}: {words}',
  received: 'Received from {people}: {words}',
  advice: 'Advice from {people}: {words}',
  news: 'News of {people}: {words}',
  promise: 'Promised {people}: {words}',
  thank: 'Thank {people}: {words}',
  tell: 'Tell {people}: {words}',
  congratulate: 'Congratulate {people}: {words}',
  idea: 'Idea for {people}: {words}',
  introduce: 'Introduce {people}: {words}',
  waiting: '{people} will send: {words}',
  today: 'Be in touch with {people}: {words}',
  tried: 'Tried: {words}',
  'another-way': 'Another way: {words}',
};

const TASK_WORDING = 'Follow up with {people}: {words}';

/** The wording of a kind: the user's own, else the default. */
export function wordingOf(kind: RecordKind | 'task', rules: Rules): string {
  return kind === 'task' ? TASK_WORDING : (rules.wording[kind] ?? DEFAULT_WORDING[kind]);
}
