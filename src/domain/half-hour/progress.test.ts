import { describe, expect, it } from 'vitest';
import { day } from '../follow-ups/follow-ups.test-support';
import type { HalfHourItem, Proposed, StepId } from './half-hour';
import { STEP_IDS } from './half-hour';
import type { Progress } from './progress';
import { beginHalfHour, goOn, readProgress, shownStep, stepBefore } from './progress';

const TODAY = day('2026-03-09');

function proposed(given: Partial<Record<StepId, readonly string[]>>): Proposed {
  const items = (id: StepId): HalfHourItem[] => (given[id] ?? []).map((key) => ({ type: 'note', key, path: key }));
  return Object.fromEntries(STEP_IDS.map((id) => [id, items(id)])) as Record<StepId, HalfHourItem[]>;
}

const ALL = proposed({ promises: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'], 'in-touch': ['r1', 'r2', 'r3', 'r4'], note: ['n1'] });
const begun = beginHalfHour(TODAY, ALL);

/** The step on the screen: `1 thanks: t1`. */
function shown(progress: Progress, now: Proposed = ALL): string {
  const step = shownStep(progress, now);
  return step ? `${step.at} ${step.id}: ${step.items.map(({ key }) => key).join(' ')}` : 'the end';
}

describe('a half hour', () => {
  it('has the steps that hold something, in their order: every promise, and up to three people to be in touch with', () => {
    expect(begun.plan).toEqual([{ id: 'promises', keys: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] }, { id: 'in-touch', keys: ['r1', 'r2', 'r3'] }, { id: 'note', keys: ['n1'] }]);
    expect(beginHalfHour(TODAY, proposed({})).plan).toEqual([]);
  });

  it('shows one step at a time, and stops at its end', () => {
    const seen = [begun, goOn(begun, ALL), goOn(goOn(begun, ALL), ALL), goOn(goOn(goOn(begun, ALL), ALL), ALL)];
    expect(seen.map((progress) => shown(progress))).toEqual(['0 promises: p1 p2 p3 p4 p5', '1 in-touch: r1 r2 r3', '2 note: n1', 'the end']);
    expect(shown(goOn(seen[3] ?? begun, ALL))).toBe('the end');
  });

  it.each<[string, Proposed, string]>([
    ['a promise that has been kept goes, and the next takes its place', proposed({ promises: ['p2', 'p3', 'p4', 'p5', 'p6', 'p7'] }), '0 promises: p2 p3 p4 p5 p6'],
    ['a step that holds nothing any more is passed, and nobody takes the place of those who were there', proposed({ promises: ['p7'], 'in-touch': ['r2', 'r4', 'r5'] }), '1 in-touch: r2'],
    ['with nothing left it is at its end', proposed({ promises: ['p9'] }), 'the end'],
  ])('%s', (_name, now, expected) => {
    expect(shown(begun, now)).toBe(expected);
  });

  it.each<[string, Progress, Proposed, StepId | undefined]>([
    ['from the first step there is no way back', begun, ALL, undefined],
    ['from the second it is the first', { ...begun, at: 1 }, ALL, 'promises'],
    ['steps that hold nothing any more are passed', { ...begun, at: 2 }, proposed({ promises: ['p1'], note: ['n1'] }), 'promises'],
    ['from the end it is the last', { ...begun, at: 3 }, ALL, 'note'],
  ])('back: %s', (_name, progress, now, id) => {
    expect(stepBefore(progress, now)?.id).toBe(id);
  });
});

describe('where it was left', () => {
  it('is taken up again on the same day, and not on the next', () => {
    const stored: unknown = JSON.parse(JSON.stringify({ ...begun, at: 1 }));
    expect(readProgress(stored, TODAY)).toEqual({ ...begun, at: 1 });
    expect(readProgress(stored, day('2026-03-10'))).toBeNull();
  });

  it.each<[string, unknown]>([
    ['nothing', null], ['a text', 'half'], ['no plan', { day: TODAY }], ['a plan that holds nothing', { day: TODAY, plan: [], at: 0 }],
  ])('is nowhere when the app kept %s', (_name, stored) => {
    expect(readProgress(stored, TODAY)).toBeNull();
  });

  it('leaves out what is none of its own', () => {
    const stored = { day: TODAY, plan: [null, { id: 'other', keys: [] }, { id: 'thanks', keys: ['t1', 7] }], at: 'x' };
    expect(readProgress(stored, TODAY)).toEqual({ day: TODAY, plan: [{ id: 'thanks', keys: ['t1'] }], at: 0 });
  });
});
